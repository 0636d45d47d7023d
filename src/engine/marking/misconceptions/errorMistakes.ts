import {
  type Expression,
  meanedSum,
  negative,
  number,
  product,
  termsOf,
} from '../../expressions/expression';
import { derivativeId, netId, outId, TOTAL_ERROR, withoutExample } from '../../ids';
import { LOSS_SLIPS, type LossSlip } from '../../losses/lossSlips';
import type { Definition, Structure } from '../../update/structure';
import { lapse, misconception, type Rewrite } from './misconception';
import {
  factorsOf,
  insteadOfTerms,
  ofSignedTerms,
  opposite,
  signedTerms,
  withChoices,
  withoutMinus,
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
  LOSS_SLIPS[wiring.loss].includes(slip);

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

const withoutNumber = (expression: Expression): Expression =>
  product(...factorsOf(expression).filter(({ kind }) => kind !== 'number'));

const outputsOf = ({ forward }: Structure): number => forward.layers.at(-1)?.neurons.length ?? 1;

/** Whether a factor on the total error is one on it, and not on what it is made of. */
function isOfMean(definition: Definition, structure: Structure): boolean {
  if (definition.kind === 'totalError') return true;
  if (isErrorSlope(definition, structure) || definition.kind === 'cancelled')
    return isOfTotal(definition);
  // The paths of each output's own error.
  return (
    definition.kind === 'paths' &&
    isOfTotal(definition) &&
    termsOf(definition.expression).every((term) => {
      const role = term.kind === 'quantity' ? structure.definitions.get(term.id)?.role : undefined;
      return role?.kind === 'derivative' && withoutExample(role.of) !== TOTAL_ERROR;
    })
  );
}

const isOfBatch = ({ kind }: Definition): boolean =>
  kind === 'batchError' || kind === 'batchGradient';

/** Each term for the whole sum, or the sum in a mean. */
const eachAlone = (expression: Expression): readonly Rewrite[] => {
  const terms = termsOf(expression);
  return terms.length < 2
    ? []
    : terms.flatMap((term) =>
        insteadOfTerms(expression, term).map((found) => ({
          expression: found,
          ...(term.kind === 'quantity' && { other: term.id }),
        })),
      );
};

/** −(a + b) without the one, and without the other. */
function partsAlone(expression: Expression): readonly Expression[] {
  if (expression.kind === 'negative') return partsAlone(expression.of).map(negative);
  const parts = signedTerms(expression);
  return parts.length < 2 ? [] : parts.map((part) => ofSignedTerms([part]));
}

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
    if (definition.kind === 'error') return [{ expression: withoutNumber(expression) }];
    // The 2 of the power rule then has nothing to cancel with.
    return isErrorSlope(definition, structure) ? [{ expression: times(2, expression) }] : [];
  }),
  lossSlip('twoLeftOut', (definition, expression, structure) =>
    isErrorSlope(definition, structure) ? [{ expression: times(1 / 2, expression) }] : [],
  ),
  lossSlip('halfPutIn', (definition, expression, structure) =>
    definition.kind === 'error' || isErrorSlope(definition, structure)
      ? [{ expression: times(1 / 2, expression) }]
      : [],
  ),
  lossSlip('meanLeftOut', (definition, expression, structure) => {
    const outputs = outputsOf(structure);
    if (outputs === 1) return [];
    if (isOfTotal(definition) && isErrorSlope(definition, structure)) {
      return [{ expression: times(outputs, expression) }];
    }
    const all = meanedSum(expression);
    const isMean = definition.kind === 'totalError' || definition.kind === 'paths';
    return isMean && all !== undefined ? [{ expression: all }] : [];
  }),
  lossSlip('meanPutIn', (definition, expression, structure) => {
    const outputs = outputsOf(structure);
    return outputs > 1 && isOfMean(definition, structure)
      ? [{ expression: times(1 / outputs, expression) }]
      : [];
  }),
  lossSlip('halvedTwice', (definition, expression) =>
    definition.kind === 'error' || definition.kind === 'totalError'
      ? [{ expression: times(1 / 2, expression) }]
      : [],
  ),
  lossSlip('logPartLeftOut', (definition, expression, structure) =>
    definition.kind === 'error' || isErrorSlope(definition, structure)
      ? partsAlone(expression).map((part) => ({ expression: part }))
      : [],
  ),
  lossSlip('logarithmBase', (definition, expression) =>
    definition.kind === 'error'
      ? [10, 2].map((base) => ({ expression: times(1 / Math.log(base), expression) }))
      : [],
  ),
  lossSlip('cancelledSlope', (definition, expression, structure) => {
    const { role, kind } = definition;
    const by = role.kind === 'derivative' ? structure.forward.neuronOf.get(role.by) : undefined;
    if (kind !== 'cancelled' || by === undefined) return [];
    const slope = structure.definitions.get(derivativeId(outId(by), netId(by)));
    return slope ? [{ expression: product(expression, ...factorsOf(slope.expression)) }] : [];
  }),
  lossSlip('squareLeftOut', (definition, expression) => {
    if (definition.kind !== 'error') return [];
    const roots = factorsOf(expression).map((factor) =>
      factor.kind === 'power' ? factor.base : factor,
    );
    const whole = product(...roots);
    return [{ expression: whole }, { expression: opposite(whole) }];
  }),
  lapse('wrongTarget', ({ definition, expression, structure }) => {
    const isOfError = definition.kind === 'error' || isErrorSlope(definition, structure);
    if (!isOfError && definition.kind !== 'cancelled') return [];
    const { givens, roles } = structure.forward;
    const targets = givens.filter((id) => roles.get(id)?.kind === 'target');
    return withChoices(expression, targets, (id) =>
      // Of the same example, or of the same output in another.
      targets.filter((other) => {
        const [own, taken] = [roles.get(id), roles.get(other)];
        return other !== id && (own?.example === taken?.example || own?.neuron === taken?.neuron);
      }),
    );
  }),
  misconception('oneError', ({ definition, expression }) =>
    definition.kind === 'totalError' ? eachAlone(expression) : [],
  ),
  // What is made of several examples: a mean where it is to be a sum, and the other way round.
  misconception('batchMeanLeftOut', ({ definition, expression }) => {
    const all = isOfBatch(definition) ? meanedSum(expression) : undefined;
    return all === undefined ? [] : [{ expression: all }];
  }),
  misconception('batchMeanPutIn', ({ definition, expression }) => {
    const isSum = isOfBatch(definition) && meanedSum(expression) === undefined;
    return isSum ? [{ expression: times(1 / termsOf(expression).length, expression) }] : [];
  }),
  misconception('oneExample', ({ definition, expression }) =>
    isOfBatch(definition) ? eachAlone(expression) : [],
  ),
] as const;

/** Two mistakes at once, about one error. */
export const ERROR_COMBINED = [
  // 1/n Σ (t − out)² where it is ½ Σ (t − out)².
  lossSlip('meanOfSquares', (definition, expression, structure) => {
    const outputs = outputsOf(structure);
    if (outputs === 1) return [];
    if (definition.kind === 'error') return [{ expression: withoutNumber(expression) }];
    const isSlope = isErrorSlope(definition, structure);
    if (isSlope && !isOfTotal(definition)) return [{ expression: times(2, expression) }];
    return isOfMean(definition, structure)
      ? [{ expression: times((isSlope ? 2 : 1) / outputs, expression) }]
      : [];
  }),
] as const;
