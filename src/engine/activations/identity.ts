import { elementwise, type NeuronActivation } from './activation';

const apply = (net: number): number => net;
const slope = (): number => 1;

/** The net input as it is: a linear neuron. */
export const identity: NeuronActivation = {
  kind: 'neuron',
  name: 'identity',
  standsAt: 'anyLayer',
  corners: [],
  apply,
  slope,
  overArrays: elementwise({ apply, slope }),
  definition: (net) => net,
  textbookSlope: () => [],
  called: {},
  inCode: 'inPlace',
  words: { output: 'activated', slope: 'activatedSlope' },
  changesNet: false,
};
