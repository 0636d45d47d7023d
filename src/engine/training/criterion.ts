import type { Activation } from '../expressions/activation';
import type { GeneralProblem } from '../network/general';
import { wiringOf } from '../network/wiring';

/** The output layer, as training has it. */
export interface OutputLayer {
  /** Undefined for a softmax. */
  readonly activation: Activation | undefined;
  readonly nets: Float64Array;
  readonly outs: Float64Array;
  /** ∂E/∂net of each neuron. */
  readonly deltas: Float64Array;
}

/** What training measures: the total error, and what it comes to at the net inputs of the outputs. */
export interface Criterion {
  readonly error: (targets: Float64Array, outs: Float64Array) => number;
  /** Writes the deltas of the output layer. */
  readonly deltas: (targets: Float64Array, layer: OutputLayer) => void;
}

/** The loss of a problem with its output activation, in the arithmetic of the trace. */
export function criterionOf(problem: GeneralProblem): Criterion {
  const isSoftmax = problem.layers.at(-1)?.activation === 'softmax';
  if (problem.loss === 'halfSquared') {
    return { error: halfSquared, deltas: isSoftmax ? throughShares : throughSlopes };
  }
  if (!isSoftmax) return { error: crossEntropy, deltas: misses };
  const addUp = wiringOf(problem).targetsAddUp === true;
  return { error: shareOfCrossEntropy, deltas: addUp ? misses : weightedMisses };
}

/** The elements of a typed array are there by construction. */
const get = (numbers: Float64Array, index: number): number => numbers[index] as number;

function halfSquared(targets: Float64Array, outs: Float64Array): number {
  let error = -0;
  for (let k = 0; k < outs.length; k++) {
    const miss = get(targets, k) - get(outs, k);
    error += 0.5 * (miss * miss);
  }
  return error;
}

/** 0·ln 0 is 0. */
const weighted = (weight: number, of: number): number =>
  weight === 0 && of === 0 ? 0 : weight * Math.log(of);

function crossEntropy(targets: Float64Array, outs: Float64Array): number {
  let error = -0;
  for (let k = 0; k < outs.length; k++) {
    const target = get(targets, k);
    const out = get(outs, k);
    error += -(weighted(target, out) + weighted(1 - target, 1 - out));
  }
  return error;
}

function shareOfCrossEntropy(targets: Float64Array, outs: Float64Array): number {
  let error = -0;
  for (let k = 0; k < outs.length; k++) error += -weighted(get(targets, k), get(outs, k));
  return error;
}

const slopeOfHalfSquare = (targets: Float64Array, outs: Float64Array, k: number): number =>
  -(get(targets, k) - get(outs, k));

function throughSlopes(targets: Float64Array, { activation, nets, outs, deltas }: OutputLayer) {
  for (let k = 0; k < outs.length; k++) {
    const slope = activation?.slope(get(nets, k), get(outs, k)) ?? Number.NaN;
    deltas[k] = slopeOfHalfSquare(targets, outs, k) * slope;
  }
}

/** Each net input moves every share: its own up, the others down. */
function throughShares(targets: Float64Array, { outs, deltas }: OutputLayer) {
  for (let i = 0; i < outs.length; i++) {
    let delta = -0;
    for (let k = 0; k < outs.length; k++) {
      const out = get(outs, k);
      const slope = k === i ? out * (1 - out) : -(out * get(outs, i));
      delta += slopeOfHalfSquare(targets, outs, k) * slope;
    }
    deltas[i] = delta;
  }
}

/** out − t, which is all that is left where the loss and the activation are made for each other. */
function misses(targets: Float64Array, { outs, deltas }: OutputLayer) {
  for (let k = 0; k < outs.length; k++) deltas[k] = get(outs, k) - get(targets, k);
}

function weightedMisses(targets: Float64Array, { outs, deltas }: OutputLayer) {
  let all = -0;
  for (let k = 0; k < targets.length; k++) all += get(targets, k);
  for (let k = 0; k < outs.length; k++) deltas[k] = get(outs, k) * all - get(targets, k);
}
