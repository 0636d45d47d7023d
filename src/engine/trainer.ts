import { ACTIVATIONS, type Activation } from './activation';
import {
  type GeneralLayer,
  type GeneralProblem,
  type TrainingExample,
  takenIn,
  turnAfter,
} from './general';
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
  const layers = problem.layers.map(trainedLayer);
  const optimiser = optimiserOf(problem, layers);
  /** What a sum over the examples is multiplied by: 1, but for the mean of several. */
  const share = problem.reduce === 'mean' && rows.length > 1 ? 1 / rows.length : 1;
  let turn: GeneralProblem = problem;
  let done = 0;
  let below = false;

  for (;;) {
    const error = errorOver(rows, layers) * share;
    errors[done] = error;
    below = error < stopBelow;
    if (below || done === updates) break;

    const taken = takenIn(turn);
    for (const layer of layers) clear(layer);
    for (const e of taken) backward(at(rows, e), layers, problem.sharedBiases, rows.length > 1);
    if (taken.length > 1 && share !== 1) for (const layer of layers) scale(layer, share);
    optimiser.advance();
    turn = { ...turn, ...turnAfter(turn) };
    done++;
  }
  const final = {
    ...problem,
    layers: layers.map((layer, l) => written(layer, problem.layers[l])),
    ...(turn.next === undefined ? {} : { next: turn.next }),
    method: optimiser.settings(),
  };
  return { final, updates: done, below };
}

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
function errorOver(rows: readonly TrainedRow[], layers: readonly TrainedLayer[]): number {
  let error = -0;
  for (const row of rows) error += halfSquaredError(row.targets, forward(row, layers));
  return error;
}

/** Adds one example's gradients. All deltas are from the weights before the update. */
function backward(
  row: TrainedRow,
  layers: readonly TrainedLayer[],
  shared: boolean,
  isStale: boolean,
): void {
  if (isStale) forward(row, layers);
  const last = layers.length - 1;
  for (let l = last; l >= 0; l--) deltas(at(layers, l), layers[l + 1], row.targets);
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
  for (let i = 0; i < weightGradients.length; i++)
    weightGradients[i] = get(weightGradients, i) * by;
  for (let i = 0; i < biasGradients.length; i++) biasGradients[i] = get(biasGradients, i) * by;
}

/** One layer while it is trained. */
export interface TrainedLayer {
  readonly activation: Activation;
  /** By neuron, then source. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly nets: Float64Array;
  readonly outs: Float64Array;
  /** ∂E/∂net of each neuron. */
  readonly deltas: Float64Array;
  /** ∂E/∂(weight) and ∂E/∂(bias). */
  readonly weightGradients: Float64Array;
  readonly biasGradients: Float64Array;
}

const trainedLayer = ({ weights, biases, activation }: GeneralLayer): TrainedLayer => ({
  activation: ACTIVATIONS[activation],
  weights: Float64Array.from(weights.flat()),
  biases: Float64Array.from(biases),
  nets: new Float64Array(biases.length),
  outs: new Float64Array(biases.length),
  deltas: new Float64Array(biases.length),
  weightGradients: new Float64Array(weights.flat().length),
  biasGradients: new Float64Array(biases.length),
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`there is no layer ${index}`);
  return item;
}

/** The elements of a typed array are there by construction. */
const get = (numbers: Float64Array, index: number): number => numbers[index] as number;

function pass(
  { activation, weights, biases, nets, outs }: TrainedLayer,
  signal: Float64Array,
): Float64Array {
  const width = signal.length;
  for (let i = 0; i < outs.length; i++) {
    let net = get(weights, i * width) * get(signal, 0);
    for (let j = 1; j < width; j++) net += get(weights, i * width + j) * get(signal, j);
    net += get(biases, i);
    nets[i] = net;
    outs[i] = activation.apply(net);
  }
  return outs;
}

function halfSquaredError(targets: Float64Array, outs: Float64Array): number {
  let error = -0;
  for (let k = 0; k < outs.length; k++) {
    const miss = get(targets, k) - get(outs, k);
    error += 0.5 * (miss * miss);
  }
  return error;
}

/** The deltas of a layer, from those of the layer after it or, for the last, from the targets. */
function deltas(layer: TrainedLayer, after: TrainedLayer | undefined, targets: Float64Array): void {
  const { activation, nets, outs } = layer;
  for (let i = 0; i < outs.length; i++) {
    const out = get(outs, i);
    const felt = after === undefined ? -(get(targets, i) - out) : feltBy(after, i, outs.length);
    layer.deltas[i] = felt * activation.slope(get(nets, i), out);
  }
}

/** ∂E/∂out of the neuron of index `i` in a layer of `width`: what each neuron after it feels of it. */
function feltBy(after: TrainedLayer, i: number, width: number): number {
  let felt = get(after.deltas, 0) * get(after.weights, i);
  for (let k = 1; k < after.deltas.length; k++) {
    felt += get(after.deltas, k) * get(after.weights, k * width + i);
  }
  return felt;
}

/** Adds the gradients of a layer, from its deltas and what it takes in. A shared bias has those of all its neurons. */
function addGradients(layer: TrainedLayer, source: Float64Array, shared: boolean): void {
  const { weightGradients, biasGradients, deltas: slopes } = layer;
  let all = get(slopes, 0);
  for (let i = 1; i < slopes.length; i++) all += get(slopes, i);
  for (let i = 0; i < slopes.length; i++) {
    const delta = get(slopes, i);
    for (let j = 0; j < source.length; j++) {
      const w = i * source.length + j;
      weightGradients[w] = get(weightGradients, w) + delta * get(source, j);
    }
    biasGradients[i] = get(biasGradients, i) + (shared ? all : delta);
  }
}

/** What has been trained, as plain JSON. */
function written(layer: TrainedLayer, before: GeneralLayer | undefined): GeneralLayer {
  const width = layer.weights.length / layer.biases.length;
  return {
    activation: before?.activation ?? 'sigmoid',
    weights: [...layer.biases].map((_, i) => [
      ...layer.weights.subarray(i * width, (i + 1) * width),
    ]),
    biases: [...layer.biases],
  };
}
