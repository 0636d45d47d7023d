import { type AnyProblem, type GeneralProblem, generalOf, pair, shortLayer } from './general';
import type { Problem } from './problem';
import { sameWiring } from './wiring';

/**
 * A problem in its short form, if it has one: a 2-2-2 network of the kind that `Problem` says, one example, plain
 * gradient descent. Undefined for any other.
 */
export function shortOf(general: GeneralProblem): Problem | undefined {
  const { layers, examples, sharedBiases, updateBiases, learningRate } = general;
  const [hidden, output] = layers;
  const [example] = examples;
  if (layers.length !== 2 || examples.length !== 1) return undefined;
  const short: Problem = {
    inputs: pair(example?.inputs),
    targets: pair(example?.targets),
    hidden: shortLayer(hidden),
    output: shortLayer(output),
    sharedBiases,
    updateBiases,
    learningRate,
  };
  return sameWiring(short, general) ? short : undefined;
}

/** The problem as files and scripts have it: in its short form, where it has one. */
export const publishedForm = (problem: AnyProblem): AnyProblem =>
  shortOf(generalOf(problem)) ?? problem;
