import type { ActivationOverArrays } from '../activations/activation';
import { DEFAULT_ACTIVATION } from '../activations/activationName';
import { activationOf } from '../activations/activationOf';
import { unusualConstants } from '../activations/constants';
import { type BiasInUse, biasInUse, turnedBias } from '../conventions/biasForms';
import { elementAt } from '../elementAt';
import type { LossOverArrays } from '../losses/loss';
import { LOSSES } from '../losses/losses';
import {
  type GeneralLayer,
  type GeneralProblem,
  type TrainingExample,
  takenIn,
  turnAfter,
} from '../network/general';
import { type Wiring, wiringOf } from '../network/wiring';
import { optimiserOf } from './optimiser';

/**
 * Many updates of any network, as plain loops. It repeats the arithmetic of the trace operation for operation,
 * in the same order, so that the numbers agree to the last bit; tests hold the two together. Writes the total
 * error before each update, and after the last, to `errors`. Of the problem it asks that no number in it is −0.
 */
export function runTrainer(
  problem: GeneralProblem,
  updates: number,
  stopBelow: number,
  errors: Float64Array,
): { final: GeneralProblem; updates: number; below: boolean } {
  const rows = problem.examples.map(trainedRow);
  const inUse = biasInUse(problem);
  const wiring = wiringOf(problem);
  const loss = lossOf(wiring);
  const layers = problem.layers.map((layer, l) =>
    trainedLayer(
      layer,
      inUse,
      loss.own?.meet === 'hiddenOutputs' && l === problem.layers.length - 1,
    ),
  );
  const optimiser = optimiserOf(problem, layers);
  /** What a sum over the examples is multiplied by: 1, but for the mean of several. */
  const share = problem.reduce === 'mean' && rows.length > 1 ? 1 / rows.length : 1;
  let turn: GeneralProblem = problem;
  let done = 0;
  let below = false;

  for (;;) {
    const error = errorOver(rows, layers, loss) * share;
    errors[done] = error;
    below = error < stopBelow;
    if (below || done === updates) break;

    const taken = takenIn(turn);
    for (const layer of layers) clear(layer);
    for (const e of taken)
      backward(at(rows, e), layers, loss, problem.sharedBiases, rows.length > 1);
    if (taken.length > 1 && share !== 1) for (const layer of layers) scale(layer, share);
    optimiser.advance();
    turn = { ...turn, ...turnAfter(turn) };
    done++;
  }
  const final = {
    ...problem,
    layers: problem.layers.map((layer, l) => trained(layer, at(layers, l), inUse)),
    ...(turn.next === undefined ? {} : { next: turn.next }),
    method: optimiser.settings(),
  };
  return { final, updates: done, below };
}

/** The loss of a problem with its outputs, in the arithmetic of the trace. */
function lossOf({ layers, loss, targetsAddUp }: Wiring): LossOverArrays {
  const outputs = layers.at(-1) ?? { activation: DEFAULT_ACTIVATION };
  return LOSSES[loss].overArrays({
    activation: activationOf(outputs),
    targetsAddUp: targetsAddUp === true,
  });
}

// Named here, as looking an import up at every call is slow where modules are not bundled.
const get = elementAt;

/** One example while the network is trained on it. */
interface TrainedRow {
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

const trainedRow = ({ inputs, targets }: TrainingExample): TrainedRow => ({
  inputs: Float64Array.from(inputs),
  targets: Float64Array.from(targets),
});

function forward({ inputs }: TrainedRow, layers: readonly TrainedLayer[]): Float64Array {
  let signal: Float64Array = inputs;
  for (const layer of layers) signal = pass(layer, signal);
  return signal;
}

/** The sum of the examples' errors. Of one alone, what the layers then hold is what its backward pass takes. */
function errorOver(
  rows: readonly TrainedRow[],
  layers: readonly TrainedLayer[],
  loss: LossOverArrays,
): number {
  let error = -0;
  for (const row of rows) error += loss.error(row.targets, forward(row, layers));
  return error;
}

/** Adds one example's gradients. All deltas are from the weights before the update. */
function backward(
  row: TrainedRow,
  layers: readonly TrainedLayer[],
  loss: LossOverArrays,
  shared: boolean,
  isStale: boolean,
): void {
  if (isStale) forward(row, layers);
  const last = layers.length - 1;
  outputDeltas(at(layers, last), row.targets, loss);
  for (let l = last - 1; l >= 0; l--) hiddenDeltas(at(layers, l), at(layers, l + 1));
  for (let l = last; l >= 0; l--) {
    const source = l === 0 ? row.inputs : at(layers, l - 1).outs;
    addGradients(at(layers, l), source, shared);
  }
}

function clear({ weightGradients, biasGradients }: TrainedLayer): void {
  // −0 is what changes no number that is added to it.
  weightGradients.fill(-0);
  biasGradients.fill(-0);
}

function scale({ weightGradients, biasGradients }: TrainedLayer, by: number): void {
  multiply(weightGradients, by);
  multiply(biasGradients, by);
}

function multiply(numbers: Float64Array, by: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = get(numbers, i) * by;
}

/** One layer while it is trained. */
export interface TrainedLayer {
  readonly activation: ActivationOverArrays;
  readonly isShiftInvariant: boolean;
  /** By neuron, then source. */
  readonly weights: Float64Array;
  /** What is written for the biases, of each neuron; none where there are none. */
  readonly biases: Float64Array;
  /** ∂net/∂(what is written for a bias). */
  readonly biasSign: 1 | -1;
  readonly nets: Float64Array;
  readonly outs: Float64Array;
  /** ∂E/∂out and ∂E/∂net of each neuron. */
  readonly byOut: Float64Array;
  readonly deltas: Float64Array;
  /**
   * By what the layer before goes back: the deltas, or those of each output's own error, whose paths are multiplied
   * by `share` when they have been added.
   */
  readonly passed: Float64Array;
  readonly share: number;
  /** ∂E/∂(weight) and ∂E/∂(bias). */
  readonly weightGradients: Float64Array;
  readonly biasGradients: Float64Array;
}

function trainedLayer(
  start: GeneralLayer,
  inUse: BiasInUse | undefined,
  hasOwn: boolean,
): TrainedLayer {
  const { weights, biases, activation } = start;
  const own = activationOf({ activation, constants: unusualConstants(start) });
  const deltas = new Float64Array(biases.length);
  return {
    activation: own.overArrays,
    isShiftInvariant: own.isShiftInvariant === true,
    weights: Float64Array.from(weights.flat()),
    biases: Float64Array.from(inUse ? biases.map((b) => turnedBias(b, inUse)) : []),
    biasSign: inUse?.sign ?? 1,
    nets: new Float64Array(biases.length),
    outs: new Float64Array(biases.length),
    byOut: new Float64Array(biases.length),
    deltas,
    passed: hasOwn ? new Float64Array(biases.length) : deltas,
    share: hasOwn ? 1 / biases.length : 1,
    weightGradients: new Float64Array(weights.flat().length),
    biasGradients: new Float64Array(inUse ? biases.length : 0),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`there is no layer ${index}`);
  return item;
}

function pass(
  { activation, weights, biases, biasSign, nets, outs }: TrainedLayer,
  signal: Float64Array,
): Float64Array {
  const width = signal.length;
  for (let i = 0; i < outs.length; i++) {
    let net = get(weights, i * width) * get(signal, 0);
    for (let j = 1; j < width; j++) net += get(weights, i * width + j) * get(signal, j);
    if (biases.length > 0) net += biasSign * get(biases, i);
    nets[i] = net;
  }
  activation.forward(nets, outs);
  return outs;
}

/** The deltas of a hidden layer, from those of the layer after it. */
function hiddenDeltas(layer: TrainedLayer, after: TrainedLayer): void {
  const { activation, nets, outs, byOut, deltas } = layer;
  for (let i = 0; i < outs.length; i++) byOut[i] = slopeByOut(after, i, outs.length);
  activation.backward(byOut, nets, outs, deltas);
}

function outputDeltas(
  layer: TrainedLayer,
  targets: Float64Array,
  { backward: way, own }: LossOverArrays,
) {
  const { activation, nets, outs, byOut, deltas, passed } = layer;
  if (own !== undefined) {
    own.write(targets, outs, byOut);
    activation.backward(byOut, nets, outs, passed);
    if (own.meet === 'netInputs') {
      multiply(deltas, 1 / deltas.length);
      return;
    }
  }
  if (way.by === 'net') {
    way.write(targets, outs, deltas);
    return;
  }
  way.write(targets, outs, byOut);
  activation.backward(byOut, nets, outs, deltas);
}

/** ∂E/∂out of the neuron of index `i` in a layer of `width`: by way of each neuron after it. */
function slopeByOut(after: TrainedLayer, i: number, width: number): number {
  // What the deltas of such a layer add up to is 0.
  if (after.isShiftInvariant && hasOneWeight(after, i, width)) return 0;
  let slope = get(after.passed, 0) * get(after.weights, i);
  for (let k = 1; k < after.passed.length; k++) {
    slope += get(after.passed, k) * get(after.weights, k * width + i);
  }
  return slope * after.share;
}

/** Whether the weights out of the neuron of index `i`, in a layer of `width`, are all the same number. */
function hasOneWeight({ weights }: TrainedLayer, i: number, width: number): boolean {
  for (let w = i + width; w < weights.length; w += width) {
    if (weights[w] !== weights[i]) return false;
  }
  return true;
}

/** Adds the gradients of a layer, from its deltas and what it takes in. A shared bias has those of all its neurons. */
function addGradients(layer: TrainedLayer, source: Float64Array, shared: boolean): void {
  const { weightGradients, biasGradients, biasSign, deltas: slopes } = layer;
  const all = layer.isShiftInvariant ? 0 : biasSign * total(slopes);
  for (let i = 0; i < slopes.length; i++) {
    const delta = get(slopes, i);
    for (let j = 0; j < source.length; j++) {
      const w = i * source.length + j;
      weightGradients[w] = get(weightGradients, w) + delta * get(source, j);
    }
    if (biasGradients.length > 0) {
      biasGradients[i] = get(biasGradients, i) + (shared ? all : biasSign * delta);
    }
  }
}

function total(numbers: Float64Array): number {
  let all = get(numbers, 0);
  for (let i = 1; i < numbers.length; i++) all += get(numbers, i);
  return all;
}

/** A layer as it has been trained, as plain JSON. */
function trained(
  layer: GeneralLayer,
  { weights, biases }: TrainedLayer,
  inUse: BiasInUse | undefined,
): GeneralLayer {
  let next = 0;
  return {
    ...layer,
    weights: layer.weights.map((row) => row.map(() => get(weights, next++))),
    biases: inUse ? layer.biases.map((_, i) => turnedBias(get(biases, i), inUse)) : layer.biases,
  };
}
