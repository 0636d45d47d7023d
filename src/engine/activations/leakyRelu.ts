import {
  difference,
  negative,
  number,
  positivePart,
  power,
  product,
} from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { elementwise, type NeuronActivation } from './activation';

/** What is below 0 is let through as a hundredth of it. */
const PART = 100;

const apply = (net: number): number => Math.max(0, net) - Math.max(0, -net) * (1 / PART);
const slope = (net: number): number => positivity(net) + positivity(-net) * (1 / PART);

/**
 * max(0, net) − max(0, −net)/100: net above 0, and a hundredth of it below. At 0 it has no derivative; the slope
 * there is taken to be 0, as that of each of the two parts is.
 * Source: Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models (ICML 2013), § 2.
 */
export const leakyRelu: NeuronActivation = {
  kind: 'neuron',
  name: 'leakyRelu',
  standsAt: 'anyLayer',
  corners: [0],
  apply,
  slope,
  overArrays: elementwise({ apply, slope }),
  definition: (net) =>
    difference(
      positivePart(net),
      product(positivePart(negative(net)), power(number(PART), number(-1))),
    ),
  textbookSlope: () => [],
  called: {},
  inCode: 'defined',
  words: { output: 'activated', slope: 'activatedSlope', note: 'relu' },
  changesNet: true,
  slopeSlips: {},
};
