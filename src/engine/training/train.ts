import { stateOf } from '../methods/methodNumbers';
import { checkedProblem } from '../network/checkedProblem';
import { type AnyProblem, type GeneralProblem, generalOf, inFormOf } from '../network/general';
import type { Problem } from '../network/problem';
import { shortOf } from '../network/shortForm';
import { ProblemError } from '../problemError';
import { runKernel } from './kernel';
import { runTrainer } from './trainer';

/** 0.8 GB of errors: more would not fit in a browser. */
const MOST_UPDATES = 100_000_000;

export interface TrainingOptions {
  /** How many updates to make: a whole number from 0 to 100 million. */
  readonly updates: number;
  /** Stop as soon as the total error is below this. */
  readonly stopBelow?: number;
}

export interface TrainingRun<P extends AnyProblem = Problem> {
  /**
   * The total error before the first update and after each: length updates + 1, or up to the stop. The last
   * is not a finite number where the error itself leaves the range of a double.
   */
  readonly errors: Float64Array;
  /** The problem after the last update that was made; its numbers are finite. */
  readonly final: P;
  /** How many updates were made. */
  readonly updates: number;
  /** `overflow`: the next update would leave the range of a double, so it was not made. */
  readonly stopped: 'updates' | 'below' | 'overflow';
}

/**
 * Makes many updates. Each gives the same numbers as `traceUpdate`, to the last bit.
 * @throws {ProblemError} as `traceUpdate`, and for options that are not as described.
 */
export function train<P extends AnyProblem = Problem>(
  problem: P,
  options: TrainingOptions,
): TrainingRun<P> {
  const start = checkedProblem(problem);
  const { given } = start;
  if (given !== undefined) {
    throw new ProblemError('given', 'left out, as it is of one update', Object.keys(given));
  }
  if (typeof options !== 'object' || options === null)
    throw new ProblemError('options', 'an object such as { updates: 100 }', options);
  const { updates, stopBelow } = options;
  if (!Number.isInteger(updates) || updates < 0 || updates > MOST_UPDATES) {
    throw new ProblemError('updates', `a whole number from 0 to ${MOST_UPDATES}`, updates);
  }
  if (stopBelow !== undefined && (typeof stopBelow !== 'number' || Number.isNaN(stopBelow))) {
    throw new ProblemError('stopBelow', 'a number', stopBelow);
  }
  const errors = new Float64Array(updates + 1);
  let run = runFrom(start, updates, stopBelow ?? -Infinity, errors);
  const broken = firstOverflow(errors, run.updates);
  const overflowed = broken >= 0 || !isFiniteProblem(run.final);
  // What has left the range of a double never comes back into it, so looking at the end is enough; the run
  // is then made again up to the last update that is sound.
  if (overflowed) run = lastSound(start, broken >= 0 ? broken : run.updates, errors);
  const stopped = overflowed ? 'overflow' : run.below ? 'below' : 'updates';
  return {
    errors: errors.slice(0, run.updates + 1),
    final: inFormOf(problem, run.final),
    updates: run.updates,
    stopped,
  };
}

/** The first update after which the error is not finite, or −1. */
function firstOverflow(errors: Float64Array, last: number): number {
  for (let i = 0; i <= last; i++) if (!Number.isFinite(errors[i])) return i;
  return -1;
}

interface Run {
  readonly final: GeneralProblem;
  readonly updates: number;
  /** Whether the last error is below what was asked for. */
  readonly below: boolean;
}

function runFrom(
  problem: GeneralProblem,
  updates: number,
  stopBelow: number,
  errors: Float64Array,
): Run {
  const short = shortOf(problem);
  if (short === undefined) return runTrainer(problem, updates, stopBelow, errors);
  const run = runKernel(short, updates, stopBelow, errors);
  const { layers } = generalOf(run.final);
  return { ...run, final: { ...problem, layers } };
}

/** The longest run of at most `most` updates whose every number is finite, found by halving. */
function lastSound(problem: GeneralProblem, most: number, errors: Float64Array): Run {
  const upTo = (updates: number): Run => runFrom(problem, updates, -Infinity, errors);
  let sound = 0;
  let unsound = most + 1;
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (isFiniteProblem(upTo(middle).final)) sound = middle;
    else unsound = middle;
  }
  return upTo(sound);
}

function isFiniteProblem(problem: AnyProblem): boolean {
  const { layers, method } = generalOf(problem);
  return (
    layers.every(({ weights, biases }) => [...weights.flat(), ...biases].every(Number.isFinite)) &&
    Object.values(stateOf(method)).every(Number.isFinite)
  );
}
