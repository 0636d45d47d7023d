import { changeId, deltaId } from '../ids';
import { backwardByDelta, type DeltaSign } from './delta';
import { updateByDelta } from './deltaUpdate';
import type { UpdateForm } from './updateForm';

const DELTA: DeltaSign = {
  sign: -1,
  deltaOf: (neuron) => deltaId(neuron),
};

/**
 * δ = −∂E/∂net, so that it is (t − out)·slope at an output; Δw = +η·δ·x.
 * Source: Rumelhart, Hinton and Williams, Learning internal representations by error propagation, in Parallel
 * Distributed Processing 1 (1986), eqs. 13 and 14; Mitchell, Machine Learning (1997), table 4.2.
 */
export const targetMinusOutput: UpdateForm = {
  name: 'targetMinusOutput',
  ofNeuron: DELTA.deltaOf,
  ofParameter: changeId,
  delta: 'opposite',
  backward: (layer, pass) => backwardByDelta(layer, pass, DELTA),
  update: (parameter, parts) => updateByDelta(parameter, parts, DELTA),
};
