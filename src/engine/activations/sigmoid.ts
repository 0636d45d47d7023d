import {
  difference,
  type Expression,
  exponential,
  negative,
  number,
  power,
  product,
  sum,
} from '../expressions/expression';
import { elementwise, type NeuronActivation } from './activation';

// Where e^−net overflows this is 1/∞ = 0, which is less than 10^−308 from the right answer.
const apply = (net: number): number => 1 / (1 + Math.exp(-net));
const slope = (_: number, out: number): number => out * (1 - out);

const definition = (net: Expression): Expression =>
  power(sum(number(1), exponential(negative(net))), number(-1));
const oneMinus = (of: Expression): Expression => difference(number(1), of);

/**
 * σ(net) = 1/(1 + e^−net), σ′ = σ(1 − σ).
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.59 and 4.88.
 */
export const sigmoid: NeuronActivation = {
  kind: 'neuron',
  name: 'sigmoid',
  standsAt: 'anyLayer',
  probability: 'each',
  corners: [],
  apply,
  slope,
  overArrays: elementwise({ apply, slope }),
  definition,
  textbookSlope: (net, out) => [
    {
      rule: 'splitFraction',
      expression: product(definition(net), product(exponential(negative(net)), definition(net))),
    },
    { rule: 'recogniseOutput', expression: product(out, oneMinus(out)) },
  ],
  called: { spoken: 'sigmoid' },
  overVector: '\\sigma',
  inCode: 'defined',
  words: { output: 'output', slope: 'slope' },
  changesNet: true,
  slopeSlips: {
    slopeAtNet: (_, net) => product(net, oneMinus(net)),
    slopeWithoutOut: oneMinus,
    slopeWithoutOneMinus: (out) => out,
  },
};
