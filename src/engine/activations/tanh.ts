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

const apply = Math.tanh;
const slope = (_: number, out: number): number => 1 - out * out;

function definition(net: Expression): Expression {
  const rising = exponential(net);
  const falling = exponential(negative(net));
  return product(difference(rising, falling), power(sum(rising, falling), number(-1)));
}

const oneMinusSquare = (of: Expression): Expression => difference(number(1), power(of, number(2)));

/**
 * tanh(net) = (e^net − e^−net)/(e^net + e^−net), tanh′ = 1 − tanh².
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 5.59 and 5.60.
 */
export const tanh: NeuronActivation = {
  kind: 'neuron',
  name: 'tanh',
  standsAt: 'anyLayer',
  corners: [],
  apply,
  slope,
  overArrays: elementwise({ apply, slope }),
  definition,
  textbookSlope: (net, out) => [
    { rule: 'splitFraction', expression: oneMinusSquare(definition(net)) },
    { rule: 'recogniseFraction', expression: oneMinusSquare(out) },
  ],
  called: { tex: '\\tanh', text: 'tanh', spoken: 'tanh' },
  overVector: '\\tanh',
  inCode: 'hyperbolicTangent',
  words: { output: 'activated', slope: 'activatedSlope' },
  changesNet: true,
};
