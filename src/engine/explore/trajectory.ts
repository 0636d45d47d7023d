import type { QuantityId } from '../ids';
import type { AnyProblem } from '../network/general';
import { train } from '../training/train';
import { givensOf } from '../update/givens';

/** Where some of the givens are after so many updates, and the total error there, with all that moved. */
export interface Waypoint {
  readonly update: number;
  readonly numbers: readonly number[];
  readonly error: number;
}

/** A way through the numbers, as gradient descent goes it. */
export interface Trajectory {
  readonly points: readonly Waypoint[];
  /** Whether it ends early, as the next update would leave the range of a double. */
  readonly overflows: boolean;
}

/** As many points of a way as can be told apart. */
const MOST_POINTS = 200;

/** The way of these givens over the next updates: every update moves all parameters, not these alone. */
export function trajectory(
  problem: AnyProblem,
  ids: readonly QuantityId[],
  updates: number,
): Trajectory {
  const every = Math.max(1, Math.ceil(updates / MOST_POINTS));
  const points: Waypoint[] = [];
  let at = problem;
  for (let done = 0; ; ) {
    const run = train(at, { updates: Math.min(every, updates - done) });
    const givens = givensOf(at);
    points.push({
      update: done,
      numbers: ids.map((id) => givens.get(id) ?? Number.NaN),
      error: run.errors[0] ?? Number.NaN,
    });
    if (done === updates) return { points, overflows: false };
    if (run.updates === 0) return { points, overflows: true };
    done += run.updates;
    at = run.final;
    if (run.stopped === 'overflow')
      return { points: [...points, last(at, ids, done)], overflows: true };
  }
}

function last(problem: AnyProblem, ids: readonly QuantityId[], update: number): Waypoint {
  const givens = givensOf(problem);
  return {
    update,
    numbers: ids.map((id) => givens.get(id) ?? Number.NaN),
    error: train(problem, { updates: 0 }).errors[0] ?? Number.NaN,
  };
}
