import { derivativeId, netId, outId, type QuantityId } from '../ids';
import { LOSSES } from '../losses/losses';
import type { GeneralProblem } from '../network/general';
import { traceWith } from '../update/trace';

/**
 * A neuron is saturated where its slope ∂out/∂net is at most this: a hundredth of the sigmoid's steepest, ¼,
 * so net inputs beyond about ±6.
 */
export const SATURATED_SLOPE = 0.0025;
/** A saturated output is stuck where it is still this far from its target: half of what a run's goal allows. */
export const STUCK_MISS = 0.005;

/** How a network stands to all its examples at the end of a run. */
export interface EndOfRun {
  /** The root of the mean square of target − out, over all outputs and examples. */
  readonly miss: number;
  /** Outputs that miss targets, and have no slope left for any example whose target they miss. */
  readonly stuck: readonly string[];
  /** The neurons of hidden layers of which no neuron has a slope left for any example. */
  readonly dead: readonly string[];
}

/** One neuron's slope for each example, and what it misses where it is an output. */
interface Seen {
  readonly name: string;
  readonly isFlat: readonly boolean[];
  readonly misses: readonly number[];
}

/** Measures a network by every example that it is trained on, also where its updates take one at a time. */
export function endOfRun(problem: GeneralProblem): EndOfRun {
  const layers = seenLayers(problem);
  const outputs = layers.at(-1) ?? [];
  const misses = outputs.flatMap((neuron) => neuron.misses);
  const holdsBack = LOSSES[problem.loss].needsSlope;
  return {
    miss: Math.sqrt(misses.reduce((sum, miss) => sum + miss ** 2, 0) / misses.length),
    stuck: holdsBack ? outputs.filter(isStuck).map(({ name }) => name) : [],
    dead: layers
      .slice(0, -1)
      .filter((neurons) => neurons.every(({ isFlat }) => isFlat.every(Boolean)))
      .flatMap((neurons) => neurons.map(({ name }) => name)),
  };
}

function isStuck({ isFlat, misses }: Seen): boolean {
  const missed = misses.map((miss) => Math.abs(miss) >= STUCK_MISS);
  return missed.includes(true) && missed.every((it, e) => !it || isFlat[e] === true);
}

function seenLayers(problem: GeneralProblem): readonly (readonly Seen[])[] {
  const { next: _, ...rest } = problem;
  const traces = problem.examples.map((example) => traceWith({ ...rest, examples: [example] }));
  const values = (id: QuantityId): readonly number[] =>
    traces.map(({ quantities }) => quantities.get(id)?.value ?? Number.NaN);
  const layers = traces[0]?.structure.forward.layers ?? [];
  return layers.map(({ neurons }, l) =>
    neurons.map(({ name }, k): Seen => {
      const outs = values(outId(name));
      const targets =
        l === layers.length - 1 ? problem.examples.map((one) => one.targets[k] ?? Number.NaN) : [];
      return {
        name,
        isFlat: values(derivativeId(outId(name), netId(name))).map(
          (slope) => Math.abs(slope) <= SATURATED_SLOPE,
        ),
        misses: targets.map((target, e) => target - (outs[e] ?? Number.NaN)),
      };
    }),
  );
}
