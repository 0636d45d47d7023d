import { runKernel } from './kernel';
import { checkedProblem, type Problem, ProblemError } from './problem';

/** 0.8 GB of errors: more would not fit in a browser. */
const MOST_UPDATES = 100_000_000;

export interface TrainingOptions {
  /** How many updates to make: a whole number from 0 to 100 million. */
  readonly updates: number;
  /** Stop as soon as the total error is below this. */
  readonly stopBelow?: number;
}

export interface TrainingRun {
  /**
   * The total error before the first update and after each: length updates + 1, or up to the stop. The last
   * is not a finite number where the error itself leaves the range of a double.
   */
  readonly errors: Float64Array;
  /** The problem after the last update that was made; its numbers are finite. */
  readonly final: Problem;
  /** How many updates were made. */
  readonly updates: number;
  /** `overflow`: the next update would leave the range of a double, so it was not made. */
  readonly stopped: 'updates' | 'below' | 'overflow';
}

/**
 * Makes many updates. Each gives the same numbers as `traceUpdate`, to the last bit.
 * @throws {ProblemError} as `traceUpdate`, and for options that are not as described.
 */
export function train(problem: Problem, options: TrainingOptions): TrainingRun {
  const start = checkedProblem(problem);
  const { updates, stopBelow } = options;
  if (!Number.isInteger(updates) || updates < 0 || updates > MOST_UPDATES) {
    throw new ProblemError('updates', `a whole number from 0 to ${MOST_UPDATES}`, updates);
  }
  if (stopBelow !== undefined && (typeof stopBelow !== 'number' || Number.isNaN(stopBelow))) {
    throw new ProblemError('stopBelow', 'a number', stopBelow);
  }
  const errors = new Float64Array(updates + 1);
  let run = runKernel(start, updates, stopBelow ?? -Infinity, errors);
  const broken = firstOverflow(errors, run.updates);
  const overflowed = broken >= 0 || !isFiniteProblem(run.final);
  // What has left the range of a double never comes back into it, so looking at the end is enough; the run
  // is then made again up to the last update that is sound.
  if (overflowed) run = lastSound(start, broken >= 0 ? broken : run.updates, errors);
  const stopped = overflowed ? 'overflow' : run.below ? 'below' : 'updates';
  return {
    errors: errors.slice(0, run.updates + 1),
    final: run.final,
    updates: run.updates,
    stopped,
  };
}

/** The first update after which the error is not finite, or −1. */
function firstOverflow(errors: Float64Array, last: number): number {
  for (let i = 0; i <= last; i++) if (!Number.isFinite(errors[i])) return i;
  return -1;
}

/** The longest run of at most `most` updates whose every parameter is finite, found by halving. */
function lastSound(
  problem: Problem,
  most: number,
  errors: Float64Array,
): ReturnType<typeof runKernel> {
  const upTo = (updates: number): ReturnType<typeof runKernel> =>
    runKernel(problem, updates, -Infinity, errors);
  let sound = 0;
  let unsound = most + 1;
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (isFiniteProblem(upTo(middle).final)) sound = middle;
    else unsound = middle;
  }
  return upTo(sound);
}

function isFiniteProblem({ hidden, output }: Problem): boolean {
  return [hidden, output].every(({ weights, biases }) =>
    [...weights.flat(), ...biases].every(Number.isFinite),
  );
}
