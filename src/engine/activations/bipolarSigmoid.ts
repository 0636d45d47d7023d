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

const one = number(1);

/** 2σ(λ·net) − 1, with λ the steepness. */
function bipolarBy(steepness: number): NeuronActivation {
  const apply = (net: number): number => 2 * (1 / (1 + Math.exp(-(steepness * net)))) - 1;
  const slope = (_: number, out: number): number => (steepness / 2) * (1 - out * out);
  const falling = (net: Expression): Expression => exponential(negative(times(steepness, net)));
  const below = (net: Expression): Expression => power(sum(one, falling(net)), number(-1));
  const definition = (net: Expression): Expression =>
    difference(product(number(2), below(net)), one);
  const slopeBy = (factor: number, out: Expression): Expression =>
    times(factor, difference(one, power(out, number(2))));
  const isUsual = steepness === CONSTANTS.steepness.usual;
  return {
    kind: 'neuron',
    name: 'bipolarSigmoid',
    standsAt: 'anyLayer',
    corners: [],
    apply,
    slope,
    overArrays: elementwise({ apply, slope }),
    definition,
    textbookSlope: (net, out) => [
      {
        rule: 'splitFraction',
        expression: times(
          steepness / 2,
          product(product(number(2), below(net)), product(number(2), falling(net), below(net))),
        ),
      },
      {
        rule: 'recogniseBipolar',
        expression: times(steepness / 2, product(sum(one, out), difference(one, out))),
      },
      { rule: 'multipliedOut', expression: slopeBy(steepness / 2, out) },
    ],
    called: {},
    inCode: isUsual ? 'defined' : 'inPlace',
    words: { output: 'activated', slope: 'activatedSlope' },
    changesNet: true,
  };
}

/**
 * 2/(1 + e^−net) − 1, which is tanh(net/2); its slope is ½(1 − out²). With a steepness λ, of λ·net, and λ/2 for ½.
 * Source: Fausett, Fundamentals of Neural Networks (1994), § 1.4.3; Zurada, Introduction to Artificial Neural
 * Systems (1992), eqs. 2.3a and 2.23.
 */
export const bipolarSigmoid: NeuronActivation = {
  ...bipolarBy(CONSTANTS.steepness.usual),
  constants: {
    names: ['steepness'],
    set: ({ steepness = CONSTANTS.steepness.usual }) => bipolarBy(steepness),
  },
};
