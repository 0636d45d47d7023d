import { randomLcg } from 'd3';
import type { GeneralProblem, QuantityId } from '../../engine';
import { ACTIVATIONS, DEFAULT_ACTIVATION } from '../../engine/activations';
import { biasInUse, turnedBias } from '../../engine/conventions';
import { isBatch } from '../../engine/network';
import type { Example } from '../../examples';
import { choicesOf, chosenAs } from './choices';
import { namedAs } from './choices/names';
import { fittingMidway, type MidwayChange, withMidway } from './midwayEdits';
import { traceOf } from './problemEdits';
import { hash } from './seed';

/** Beyond this net input a sigmoid is so flat that there is little to learn from its slope. */
const LARGEST_NET = 2;
/** As many tries as it may take; a try succeeds far more often than not. */
const TRIES = 200;

/**
 * The example's own problem with the network, the method and the names of another one, as far as it has what they are
 * of; of a batch with its examples.
 */
export function exampleLike(example: Example, like?: GeneralProblem): GeneralProblem {
  if (like === undefined) return example.problem;
  const choices = isBatch(like) ? choicesOf('network', 'training') : choicesOf('network');
  return namedAs(chosenAs(example.problem, like, choices), like);
}

/** The numbers that a sheet begins with: the example's own or, with a seed, fresh ones. */
export const sheetProblem = (
  example: Example,
  seed: string | undefined,
  like?: GeneralProblem,
): GeneralProblem =>
  seed === undefined ? exampleLike(example, like) : freshProblem(example, seed, like);

/**
 * The example's network, or that of `like`, with fresh numbers that are pleasant to work with: two decimals, no
 * saturated neuron. The step is taken as there.
 * The same seed gives the same numbers, on every machine, so a class can share them.
 */
export function freshProblem(
  example: Example,
  seed: string,
  like?: GeneralProblem,
): GeneralProblem {
  const base = exampleLike(example, like);
  const ids = Object.keys(like?.given ?? {});
  const random = randomLcg(hash(`${example.id} ${seed}`));
  let best: { readonly problem: GeneralProblem; readonly largest: number } | undefined;
  for (let i = 0; i < TRIES; i++) {
    const problem = draw(base, random);
    const largest = Math.max(...steepNets(problem).map(Math.abs));
    if (largest <= LARGEST_NET) return withOwnMidway(problem, ids);
    if (best === undefined || largest < best.largest) best = { problem, largest };
  }
  return withOwnMidway(best?.problem ?? base, ids);
}

/** As many digits as a question prints. */
const GIVEN_DIGITS = 4;

/** With these quantities given midway: each by what it is with these numbers, as a question prints it. */
function withOwnMidway(problem: GeneralProblem, ids: readonly QuantityId[]): GeneralProblem {
  if (ids.length === 0) return problem;
  const { quantities } = traceOf(problem);
  const own = ids.flatMap((id): MidwayChange[] => {
    const value = quantities.get(id)?.value;
    return value === undefined ? [] : [[id, Number(value.toPrecision(GIVEN_DIGITS))]];
  });
  return fittingMidway(withMidway(problem, own));
}

/** Every net input, times the steepness of what it is put through. */
function steepNets(problem: GeneralProblem): readonly number[] {
  const { quantities, structure } = traceOf(problem);
  const steepness = (letter: string | undefined): number =>
    structure.forward.layers.find((layer) => layer.letter === letter)?.constants?.steepness ?? 1;
  return [...quantities.values()]
    .filter(({ kind }) => kind === 'net')
    .map(({ value, role }) => value * steepness(role.layer));
}

function draw(base: GeneralProblem, random: () => number): GeneralProblem {
  const { layers, examples, ...rest } = base;
  /** A multiple of `step` from `low` to `high`, but not 0: a zero hides what a step does. */
  const pick = (low: number, high: number, step: number): number => {
    const count = Math.round((high - low) / step) + 1;
    const value = Number((low + step * Math.floor(random() * count)).toFixed(2));
    return value === 0 ? pick(low, high, step) : value;
  };
  const biasesFor = (neurons: readonly unknown[]): number[] => {
    // What is written for b is what is pleasant to work with.
    const inUse = biasInUse(base);
    const drawn = neurons.map(() => {
      const own = pick(0.1, 0.6, 0.05);
      return inUse === undefined ? own : turnedBias(own, inUse);
    });
    return base.sharedBiases ? drawn.map((_, __, [first = 0]) => first) : drawn;
  };
  const low = pick(0.01, 0.1, 0.01);
  const high = Number((1 - pick(0.01, 0.1, 0.01)).toFixed(2));
  return {
    ...rest,
    examples: examples.map(({ inputs, targets }) => {
      const drawn = inputs.map(() => pick(0.1, 0.9, 0.05));
      const [even, odd] = random() < 0.5 ? [low, high] : [high, low];
      if (ACTIVATIONS[layers.at(-1)?.activation ?? DEFAULT_ACTIVATION].probability === 'shares') {
        // The shares of one answer: one of them is 1.
        const one = Math.floor(random() * targets.length);
        return { inputs: drawn, targets: targets.map((_, k) => (k === one ? 1 : 0)) };
      }
      return { inputs: drawn, targets: targets.map((_, k) => (k % 2 === 0 ? even : odd)) };
    }),
    layers: layers.map((layer) => ({
      ...layer,
      weights: layer.weights.map((row) => row.map(() => pick(-0.9, 0.9, 0.05))),
      biases: biasesFor(layer.biases),
    })),
    learningRate: pick(0.1, 0.5, 0.1),
  };
}
