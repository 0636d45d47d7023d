import {
  difference,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
  sum,
} from '../../expressions/expression';
import { derivativeId, LEARNING_RATE, TOTAL_ERROR } from '../../ids';
import { misconception } from './misconception';
import { withChoices, withoutNew } from './termsAndFactors';

/** Mistakes about the update and the check pass after it. */
export const UPDATE = [
  misconception('added', ({ definition, expression }) =>
    definition.kind === 'update' && expression.kind === 'difference'
      ? [{ expression: sum(expression.from, expression.subtract) }]
      : [],
  ),
  misconception('rateLeftOut', ({ definition, expression }) =>
    definition.kind === 'update'
      ? [
          {
            expression: substitute(expression, (id) =>
              id === LEARNING_RATE ? { kind: 'number', value: 1 } : undefined,
            ),
          },
        ]
      : [],
  ),
  misconception('stepOnly', ({ definition, expression }) =>
    definition.kind === 'update' && expression.kind === 'difference'
      ? [{ expression: expression.subtract }, { expression: negative(expression.subtract) }]
      : [],
  ),
  misconception('gradientMinusWeight', ({ definition, expression }) =>
    definition.kind === 'update' && expression.kind === 'difference'
      ? [{ expression: difference(expression.subtract, expression.from) }]
      : [],
  ),
  misconception('rateTimesWeight', ({ definition }) => {
    if (definition.kind !== 'update') return [];
    const old = withoutNew(definition.id);
    const gradient = quantity(derivativeId(TOTAL_ERROR, old));
    return [
      { expression: product(quantity(LEARNING_RATE), difference(quantity(old), gradient)) },
      { expression: difference(product(quantity(LEARNING_RATE), quantity(old)), gradient) },
    ];
  }),
  misconception('gradientOfOther', ({ definition, expression, structure }) => {
    if (definition.kind !== 'update') return [];
    const own = withoutNew(definition.id);
    const others = structure.forward.parameters.filter((id) => id !== own);
    return withChoices(expression, [derivativeId(TOTAL_ERROR, own)], () =>
      others.map((id) => derivativeId(TOTAL_ERROR, id)),
    );
  }),
  misconception('oldValue', ({ definition, expression, structure }) => {
    if (definition.phase !== 'check') return [];
    const renewed = quantitiesIn(expression).filter((id) => withoutNew(id) !== id);
    const parameters = renewed.filter((id) =>
      structure.forward.parameters.includes(withoutNew(id)),
    );
    const old = (ids: readonly string[]) => ({
      expression: substitute(expression, (id) =>
        ids.includes(id) ? quantity(withoutNew(id)) : undefined,
      ),
    });
    return [
      ...(parameters.length > 0 ? [old(parameters)] : []),
      ...withChoices(expression, renewed, (id) => [withoutNew(id)]),
    ];
  }),
] as const;
