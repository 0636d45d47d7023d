import { changeId, deltaId, derivativeId, netId, type QuantityId, TOTAL_ERROR } from '../ids';
import { backwardByDelta, type DeltaSign } from './delta';
import { slopeByDelta, updateByDelta } from './deltaUpdate';
import type { UpdateForm } from './updateForm';

/** The δ form of a sign: what δ is in it, and by which id. */
const deltaForm = (
  { name, delta }: Pick<UpdateForm, 'name' | 'delta'>,
  deltaOf: (neuron: string) => QuantityId,
): UpdateForm => {
  const signed: DeltaSign = { sign: delta === 'opposite' ? -1 : 1, deltaOf };
  return {
    name,
    delta,
    ofNeuron: deltaOf,
    ofParameter: changeId,
    backward: (layer, pass) => backwardByDelta(layer, pass, signed),
    slope: (parameter, parts) => slopeByDelta(parameter, parts, signed),
    update: (parameter, parts) => updateByDelta(parameter, parts, signed),
  };
};

/**
 * δ = ∂E/∂net, so that it is (out − t)·slope at an output; Δw = −η·δ·x.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 5.51-5.56; Nielsen, Neural Networks and Deep
 * Learning (2015), ch. 2, eqs. BP1-BP4.
 */
export const outputMinusTarget = deltaForm(
  { name: 'outputMinusTarget', delta: 'slope' },
  (neuron) => derivativeId(TOTAL_ERROR, netId(neuron)),
);

/**
 * δ = −∂E/∂net, so that it is (t − out)·slope at an output; Δw = +η·δ·x.
 * Source: Rumelhart, Hinton and Williams, Learning internal representations by error propagation, in Parallel
 * Distributed Processing 1 (1986), eqs. 13 and 14; Mitchell, Machine Learning (1997), table 4.2.
 */
export const targetMinusOutput = deltaForm(
  { name: 'targetMinusOutput', delta: 'opposite' },
  deltaId,
);
