import { checkNumber, ProblemError } from '../problemError';
import type { Layer, Problem } from './problem';

function checkPair(field: string, pair: unknown): void {
  if (!Array.isArray(pair) || pair.length !== 2) throw new ProblemError(field, 'two numbers', pair);
  for (const i of [0, 1]) checkNumber(`${field}[${i}]`, pair[i]);
}

function checkLayer(field: string, layer: Layer | undefined, shared: boolean): void {
  if (typeof layer !== 'object' || layer === null) {
    throw new ProblemError(field, 'a layer with weights and biases', layer);
  }
  if (!Array.isArray(layer.weights) || layer.weights.length !== 2) {
    throw new ProblemError(`${field}.weights`, 'two rows of two numbers', layer.weights);
  }
  for (const to of [0, 1]) checkPair(`${field}.weights[${to}]`, layer.weights[to]);
  checkPair(`${field}.biases`, layer.biases);
  if (shared && layer.biases[0] !== layer.biases[1]) {
    const accepted = 'one number twice, as sharedBiases is true';
    throw new ProblemError(`${field}.biases`, accepted, layer.biases);
  }
}

/** @throws {ProblemError} naming the first field that is not what a `Problem` has there. */
export function checkShort(problem: Problem): void {
  checkPair('inputs', problem.inputs);
  checkPair('targets', problem.targets);
  checkLayer('hidden', problem.hidden, problem.sharedBiases);
  checkLayer('output', problem.output, problem.sharedBiases);
}
