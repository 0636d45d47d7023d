import { positivePart } from '../expressions/expression';
import { positivity } from '../expressions/positivity';
import { elementwise, type NeuronActivation } from './activation';

const apply = (net: number): number => Math.max(0, net);
const slope = (net: number): number => positivity(net);

/**
 * max(0, net). At 0 it has no derivative; the slope there is taken to be 0, as is usual.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), § 6.3.
 */
export const relu: NeuronActivation = {
  kind: 'neuron',
  name: 'relu',
  standsAt: 'anyLayer',
  corners: [0],
  apply,
  slope,
  overArrays: elementwise({ apply, slope }),
  definition: (net) => positivePart(net),
  textbookSlope: () => [],
  called: {},
  inCode: 'defined',
  words: { output: 'activated', slope: 'activatedSlope', note: 'relu' },
  changesNet: true,
};
