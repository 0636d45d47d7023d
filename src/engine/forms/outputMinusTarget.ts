import { changeId, derivativeId, netId, TOTAL_ERROR } from '../ids';
import { backwardByDelta, type DeltaSign } from './delta';
import { updateByDelta } from './deltaUpdate';
import type { UpdateForm } from './updateForm';

const DELTA: DeltaSign = {
  sign: 1,
  deltaOf: (neuron) => derivativeId(TOTAL_ERROR, netId(neuron)),
};

/**
 * δ = ∂E/∂net, so that it is (out − t)·slope at an output; Δw = −η·δ·x.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 5.51-5.56; Nielsen, Neural Networks and Deep
 * Learning (2015), ch. 2, eqs. BP1-BP4.
 */
export const outputMinusTarget: UpdateForm = {
  name: 'outputMinusTarget',
  ofNeuron: DELTA.deltaOf,
  ofParameter: changeId,
  delta: 'slope',
  backward: (layer, pass) => backwardByDelta(layer, pass, DELTA),
  update: (parameter, parts) => updateByDelta(parameter, parts, DELTA),
};
