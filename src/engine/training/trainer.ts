import { ACTIVATIONS, type Activation } from '../expressions/activation';
import { softmaxShare } from '../expressions/softmax';
import {
  type GeneralLayer,
  type GeneralProblem,
  type TrainingExample,
  takenIn,
  turnAfter,
} from '../network/general';
import { type Criterion, criterionOf } from './criterion';
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
  const criterion = criterionOf(problem);
  let done = 0;
  let below = false;

  for (;;) {
    const error = errorOver(rows, layers, criterion) * share;
    errors[done] = error;
    below = error < stopBelow;
    if (below || done === updates) break;

    const taken = takenIn(turn);
    for (const layer of layers) clear(layer);
    for (const e of taken)
      backward(at(rows, e), layers, criterion, problem.sharedBiases, rows.length > 1);
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
function errorOver(
  rows: readonly TrainedRow[],
  layers: readonly TrainedLayer[],
  criterion: Criterion,
): number {
  let error = -0;
  for (const row of rows) error += criterion.error(row.targets, forward(row, layers));
  return error;
}

/** Adds one example's gradients. All deltas are from the weights before the update. */
function backward(
  row: TrainedRow,
  layers: readonly TrainedLayer[],
  criterion: Criterion,
  shared: boolean,
  isStale: boolean,
): void {
  if (isStale) forward(row, layers);
  const last = layers.length - 1;
  criterion.deltas(row.targets, at(layers, last));
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
  for (let i = 0; i < weightGradients.length; i++)
    weightGradients[i] = get(weightGradients, i) * by;
  for (let i = 0; i < biasGradients.length; i++) biasGradients[i] = get(biasGradients, i) * by;
}

/** One layer while it is trained. */
export interface TrainedLayer {
  /** Undefined for a softmax, which takes in all net inputs at once. */
  readonly activation: Activation | undefined;
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
  activation: activation === 'softmax' ? undefined : ACTIVATIONS[activation],
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
    if (activation !== undefined) outs[i] = activation.apply(net);
  }
  if (activation === undefined) {
    for (let i = 0; i < outs.length; i++) outs[i] = softmaxShare(nets, i);
  }
  return outs;
}

/** The deltas of a hidden layer, from those of the layer after it. */
function hiddenDeltas({ activation, nets, outs, deltas }: TrainedLayer, after: TrainedLayer): void {
  for (let i = 0; i < outs.length; i++) {
    const slope = activation?.slope(get(nets, i), get(outs, i)) ?? Number.NaN;
    deltas[i] = feltBy(after, i, outs.length) * slope;
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
