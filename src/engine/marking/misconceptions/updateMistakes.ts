import {
  difference,
  type Expression,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
  sum,
} from '../../expressions/expression';
import {
  changeId,
  derivativeId,
  LEARNING_RATE,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../ids';
import { misconception } from './misconception';
import { withChoices, withoutNew } from './termsAndFactors';

/** w + Δw by its parts; nothing of another expression. */
function stepIn(expression: Expression): readonly { old: Expression; step: Expression }[] {
  const [old, step] = expression.kind === 'sum' ? expression.terms : [];
  const isStep = step?.kind === 'quantity' && parseId(step.id).kind === 'change';
  return old !== undefined && isStep ? [{ old, step }] : [];
}

/** Mistakes about the update and the check pass after it. */
export const UPDATE = [
  misconception('added', ({ definition, expression }) =>
    definition.kind !== 'update'
      ? []
      : expression.kind === 'difference'
        ? [{ expression: sum(expression.from, expression.subtract) }]
        : stepIn(expression).map(({ old, step }) => ({ expression: difference(old, step) })),
  ),
  misconception('rateLeftOut', ({ definition, expression }) =>
    definition.kind === 'update' || definition.kind === 'change'
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
    definition.kind !== 'update'
      ? []
      : expression.kind === 'difference'
        ? [{ expression: expression.subtract }, { expression: negative(expression.subtract) }]
        : stepIn(expression).flatMap(({ step }) => [
            { expression: step },
            { expression: negative(step) },
          ]),
  ),
  misconception('gradientMinusWeight', ({ definition, expression }) =>
    definition.kind !== 'update'
      ? []
      : expression.kind === 'difference'
        ? [{ expression: difference(expression.subtract, expression.from) }]
        : stepIn(expression).map(({ old, step }) => ({ expression: difference(step, old) })),
  ),
  misconception('rateTimesWeight', ({ definition, expression }) => {
    if (definition.kind !== 'update' || stepIn(expression).length > 0) return [];
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
    // By whatever the step is made of here: the derivative, or Δ.
    const step =
      stepIn(expression).length > 0 ? changeId : (id: QuantityId) => derivativeId(TOTAL_ERROR, id);
    return withChoices(expression, [step(own)], () =>
      others.map(step).filter((id) => structure.definitions.has(id)),
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
