import {
  type Expression,
  meanedSum,
  negative,
  number,
  product,
  termsOf,
} from '../../expressions/expression';
import { TOTAL_ERROR, withoutExample } from '../../ids';
import type { LossSlip } from '../../losses/loss';
import { LOSSES } from '../../losses/losses';
import type { Definition, Structure } from '../../update/structure';
import { misconception, type Rewrite } from './misconception';
import {
  factorsOf,
  insteadOfTerms,
  opposite,
  withChoices,
  withoutMinus,
  withoutNew,
} from './termsAndFactors';

/** Whether the derivative of the error by the output that stands in it is what is worked out. */
const isErrorSlope = ({ kind, role }: Definition, { definitions }: Structure): boolean => {
  if (kind !== 'local' || role.kind !== 'derivative') return false;
  const of = definitions.get(role.of)?.role.kind;
  return of === 'error' || of === 'totalError';
};

/** Whether it is a derivative of the total error, of all examples' or of one's. */
const isOfTotal = ({ role }: Definition): boolean =>
  role.kind === 'derivative' && withoutExample(role.of) === TOTAL_ERROR;

const knows = ({ wiring }: Structure, slip: LossSlip): boolean =>
  LOSSES[wiring.loss].slips.includes(slip);

/** A mistake about what a loss is made of: it is made where the loss knows of it. */
const lossSlip = <const Slip extends LossSlip>(
  slip: Slip,
  rewrites: (
    definition: Definition,
    expression: Expression,
    structure: Structure,
  ) => readonly Rewrite[],
) =>
  misconception(slip, ({ definition, expression, structure }) =>
    knows(structure, slip) ? rewrites(definition, expression, structure) : [],
  );

const times = (factor: number, expression: Expression): Expression =>
  product(number(factor), expression);

/** Mistakes about the error and its derivative by the output. */
export const ERROR = [
  misconception('targetMinusOut', ({ definition, expression, structure }) => {
    if (definition.kind === 'cancelled') return [{ expression: negative(expression) }];
    return isErrorSlope(definition, structure) && knows(structure, 'targetMinusOut')
      ? [{ expression: withoutMinus(expression) }]
      : [];
  }),
  lossSlip('halfLeftOut', (definition, expression, structure) => {
    if (definition.kind === 'error') {
      return [
        { expression: product(...factorsOf(expression).filter(({ kind }) => kind !== 'number')) },
      ];
    }
    // The 2 of the power rule then has nothing to cancel with.
    return isErrorSlope(definition, structure) ? [{ expression: times(2, expression) }] : [];
  }),
  lossSlip('twoLeftOut', (definition, expression, structure) =>
    isErrorSlope(definition, structure) ? [{ expression: times(1 / 2, expression) }] : [],
  ),
  lossSlip('halvedTwice', (definition, expression) =>
    definition.kind === 'error' || definition.kind === 'totalError'
      ? [{ expression: times(1 / 2, expression) }]
      : [],
  ),
  lossSlip('halfPutIn', (definition, expression, structure) =>
    definition.kind === 'error' || isErrorSlope(definition, structure)
      ? [{ expression: times(1 / 2, expression) }]
      : [],
  ),
  lossSlip('meanLeftOut', (definition, expression, structure) => {
    const outputs = structure.forward.layers.at(-1)?.neurons.length ?? 1;
    if (outputs === 1) return [];
    if (isOfTotal(definition) && isErrorSlope(definition, structure)) {
      return [{ expression: times(outputs, expression) }];
    }
    const all = meanedSum(expression);
    const isMean = definition.kind === 'totalError' || definition.kind === 'paths';
    return isMean && all !== undefined ? [{ expression: all }] : [];
  }),
  lossSlip('squareLeftOut', (definition, expression) => {
    if (definition.kind !== 'error') return [];
    const roots = factorsOf(expression).map((factor) =>
      factor.kind === 'power' ? factor.base : factor,
    );
    const whole = product(...roots);
    return [{ expression: whole }, { expression: opposite(whole) }];
  }),
  misconception('wrongTarget', ({ definition, expression, structure }) => {
    const isOfError = definition.kind === 'error' || isErrorSlope(definition, structure);
    if (!isOfError && definition.kind !== 'cancelled') return [];
    const { givens, roles } = structure.forward;
    const targets = givens.filter((id) => roles.get(id)?.kind === 'target');
    return withChoices(expression, targets, (id) => targets.filter((other) => other !== id)).filter(
      ({ expression: found }) => JSON.stringify(found) !== JSON.stringify(expression),
    );
  }),
  misconception('oneError', ({ definition, expression }) =>
    withoutNew(definition.id) === TOTAL_ERROR
      ? termsOf(expression).flatMap((term) =>
          insteadOfTerms(expression, term).map((found) => ({
            expression: found,
            ...(term.kind === 'quantity' && { other: term.id }),
          })),
        )
      : [],
  ),
] as const;
