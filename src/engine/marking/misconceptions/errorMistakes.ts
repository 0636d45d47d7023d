import { type Expression, negative, number, product } from '../../expressions/expression';
import { TOTAL_ERROR } from '../../ids';
import type { Definition, Structure } from '../../update/structure';
import { misconception } from './misconception';
import {
  factorsOf,
  opposite,
  termsOf,
  withChoices,
  withoutMinus,
  withoutNew,
} from './termsAndFactors';

/** Whether the derivative of half a squared error by the output that stands in it is what is worked out. */
const isErrorSlope = ({ kind, id }: Definition, { wiring }: Structure): boolean =>
  wiring.loss === 'halfSquared' && kind === 'local' && id.startsWith('d(error.');

const isHalfSquare = ({ kind }: Definition, { wiring }: Structure): boolean =>
  wiring.loss === 'halfSquared' && kind === 'error';

const times = (factor: number, expression: Expression): Expression =>
  product(number(factor), expression);

/** Mistakes about the error and its derivative by the output. */
export const ERROR = [
  misconception('targetMinusOut', ({ definition, expression, structure }) => {
    if (definition.kind === 'cancelled') return [{ expression: negative(expression) }];
    return isErrorSlope(definition, structure) ? [{ expression: withoutMinus(expression) }] : [];
  }),
  misconception('halfLeftOut', ({ definition, expression, structure }) => {
    if (isHalfSquare(definition, structure)) {
      return [
        { expression: product(...factorsOf(expression).filter(({ kind }) => kind !== 'number')) },
      ];
    }
    // The 2 of the power rule then has nothing to cancel with.
    return isErrorSlope(definition, structure) ? [{ expression: times(2, expression) }] : [];
  }),
  misconception('twoLeftOut', ({ definition, expression, structure }) =>
    isErrorSlope(definition, structure) ? [{ expression: times(1 / 2, expression) }] : [],
  ),
  misconception('halvedTwice', ({ definition, expression, structure }) =>
    isHalfSquare(definition, structure) || definition.kind === 'totalError'
      ? [{ expression: times(1 / 2, expression) }]
      : [],
  ),
  misconception('squareLeftOut', ({ definition, expression, structure }) => {
    if (!isHalfSquare(definition, structure)) return [];
    const roots = factorsOf(expression).map((factor) =>
      factor.kind === 'power' ? factor.base : factor,
    );
    const whole = product(...roots);
    return [{ expression: whole }, { expression: opposite(whole) }];
  }),
  misconception('wrongTarget', ({ definition, expression, structure }) => {
    const isLocal = definition.kind === 'local' && definition.id.startsWith('d(error.');
    if (definition.kind !== 'error' && definition.kind !== 'cancelled' && !isLocal) return [];
    const targets = structure.forward.givens.filter((id) => /^t\d+$/.test(id));
    return withChoices(expression, targets, (id) => targets.filter((other) => other !== id)).filter(
      ({ expression: found }) => JSON.stringify(found) !== JSON.stringify(expression),
    );
  }),
  misconception('oneError', ({ definition, expression }) =>
    withoutNew(definition.id) === TOTAL_ERROR
      ? termsOf(expression).map((term) => ({
          expression: term,
          ...(term.kind === 'quantity' && { other: term.id }),
        }))
      : [],
  ),
] as const;
