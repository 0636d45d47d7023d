import { type Expression, negative, product, quantity, sum } from '../expressions/expression';
import { changeId, derivativeId, LEARNING_RATE, newId, type QuantityId, TOTAL_ERROR } from '../ids';
import { withTerms } from '../methods/stepFormulas';
import type { Forward } from '../network/forward';
import { type DeltaSign, isBalanced } from './delta';
import { factorsOf } from './signs';
import type { UpdateParts, UpdateStep } from './updateForm';

/**
 * Δw = ∓η·δ·x for gradient descent, for another method the step that it takes; then w⁺ = w + Δw. A method that takes
 * the gradient by itself has it worked out first.
 */
export function updateByDelta(
  parameter: QuantityId,
  { forward, method, ofAll }: UpdateParts,
  delta: DeltaSign,
): readonly UpdateStep[] {
  const { alongDelta, sign } = slopeParts(parameter, { forward, ofAll }, delta);
  const gradient: UpdateStep = {
    id: derivativeId(TOTAL_ERROR, parameter),
    kind: 'gradient',
    expression: slopeByDelta(parameter, { forward, ofAll }, delta),
  };
  const size = product(quantity(LEARNING_RATE), ...factorsOf(alongDelta));
  const { steps, change } = method.formulas(parameter, {
    slope: quantity(gradient.id),
    descent: { sign: sign < 0 ? 1 : -1, size },
  });
  const [first, ...others] = change;
  if (first === undefined) throw new Error('a method takes a step');
  const step = withTerms(first.sign < 0 ? negative(first.size) : first.size, others);
  return [
    ...(method.takesSlope ? [gradient] : []),
    ...steps,
    { id: changeId(parameter), kind: 'change', expression: step },
    {
      id: newId(parameter),
      kind: 'update',
      expression: sum(quantity(parameter), quantity(changeId(parameter))),
    },
  ];
}

/** ∂E/∂w = ±δ·x, of all that the update takes. */
export function slopeByDelta(
  parameter: QuantityId,
  parts: Omit<UpdateParts, 'method'>,
  delta: DeltaSign,
): Expression {
  const { alongDelta, sign } = slopeParts(parameter, parts, delta);
  return sign < 0 ? negative(alongDelta) : alongDelta;
}

const slopeParts = (
  parameter: QuantityId,
  { forward, ofAll }: Omit<UpdateParts, 'method'>,
  delta: DeltaSign,
) => ({
  alongDelta: ofAll(byDelta(parameter, forward, delta)),
  sign: delta.sign * slopeSign(parameter, forward),
});

/** What is written for a bias may be its opposite, such as a threshold: it goes the other way. */
export function slopeSign(parameter: QuantityId, { layers, bias }: Forward): 1 | -1 {
  const isBias = layers.some(({ biases }) => biases.includes(parameter));
  return (isBias && bias?.sign) || 1;
}

/** δ·x for a weight, δ for a bias; for one that several neurons share, the sum of theirs. */
export function byDelta(
  parameter: QuantityId,
  { layers }: Forward,
  { deltaOf }: Pick<DeltaSign, 'deltaOf'>,
): Expression {
  for (const layer of layers) {
    for (const { name, sources } of layer.neurons) {
      const source = sources.find(({ weight }) => weight === parameter);
      if (source) return product(quantity(deltaOf(name)), quantity(source.output));
    }
    const deltas = layer.neurons
      .filter(({ bias }) => bias === parameter)
      .map(({ name }) => quantity(deltaOf(name)));
    const [only, ...more] = deltas;
    if (only === undefined) continue;
    if (more.length === 0) return only;
    return isBalanced(layer) ? { ...sum(...deltas), balanced: true } : sum(...deltas);
  }
  throw new Error(`${parameter} is not a parameter of the network`);
}
