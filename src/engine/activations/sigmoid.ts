import {
  difference,
  type Expression,
  exponential,
  negative,
  number,
  power,
  product,
  sum,
  times,
} from '../expressions/expression';
import { elementwise, type NeuronActivation } from './activation';
import { CONSTANTS } from './constants';

const oneMinus = (of: Expression): Expression => difference(number(1), of);

/** σ(λ·net), with λ the steepness. */
function sigmoidBy(steepness: number): NeuronActivation {
  // Where e^−net overflows this is 1/∞ = 0, which is less than 10^−308 from the right answer.
  const apply = (net: number): number => 1 / (1 + Math.exp(-(steepness * net)));
  const slope = (_: number, out: number): number => steepness * out * (1 - out);
  const falling = (net: Expression): Expression => exponential(negative(times(steepness, net)));
  const definition = (net: Expression): Expression =>
    power(sum(number(1), falling(net)), number(-1));
  const slopeBy = (out: Expression, rest: Expression): Expression =>
    times(steepness, product(out, rest));
  const isUsual = steepness === CONSTANTS.steepness.usual;
  return {
    kind: 'neuron',
    name: 'sigmoid',
    standsAt: 'anyLayer',
    probability: 'each',
    steepness,
    corners: [],
    apply,
    slope,
    overArrays: elementwise({ apply, slope }),
    definition,
    textbookSlope: (net, out) => [
      {
        rule: 'splitFraction',
        expression: slopeBy(definition(net), product(falling(net), definition(net))),
      },
      { rule: 'recogniseOutput', expression: slopeBy(out, oneMinus(out)) },
    ],
    called: isUsual ? { spoken: 'sigmoid' } : {},
    ...(isUsual ? { overVector: '\\sigma' } : {}),
    inCode: isUsual ? 'defined' : 'inPlace',
    words: { output: 'output', slope: isUsual ? 'slope' : 'activatedSlope' },
    changesNet: true,
  };
}

/**
 * σ(net) = 1/(1 + e^−net), σ′ = σ(1 − σ); with a steepness λ, σ(λ·net) and λ·σ(1 − σ).
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.59 and 4.88; Haykin, Neural Networks and
 * Learning Machines (2009), eqs. 1.5 and 4.30, for the steepness.
 */
export const sigmoid: NeuronActivation = {
  ...sigmoidBy(CONSTANTS.steepness.usual),
  constants: {
    names: ['steepness'],
    set: ({ steepness = CONSTANTS.steepness.usual }) => sigmoidBy(steepness),
  },
};
