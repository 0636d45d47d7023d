import type { AnyProblem, GeneralProblem } from '../network/general';
import { train } from './train';

/**
 * Updates made between two looks at the clock, and between two checkpoints: few enough to be made again
 * unnoticed when a learner moves along the run, many enough that a long run keeps only some hundred problems.
 */
export const CHUNK = 1000;

/** A problem as it stands after so many updates of a run: from it, any later update can be reached. */
export interface Checkpoint<P extends AnyProblem = GeneralProblem> {
  readonly update: number;
  readonly problem: P;
}

/** One piece of a run. */
export interface TrainingChunk<P extends AnyProblem = GeneralProblem> {
  /**
   * The total error after each update of this piece; the first piece begins with the error before the first
   * update. The last is not a finite number where the error itself leaves the range of a double.
   */
  readonly errors: Float64Array;
  /** Where the run stands after this piece. */
  readonly reached: Checkpoint<P>;
  /** Why no further piece follows; absent where one does. `overflow`: as `train` has it. */
  readonly stopped?: 'updates' | 'overflow';
}

/**
 * Makes many updates piece by piece, the same to the last bit as `train` makes them at once. Between two
 * pieces the caller can report, do other work, or stop: what is not asked for is not calculated.
 * @throws {ProblemError} as `train`.
 */
export function* trainInChunks<P extends AnyProblem>(
  problem: P,
  updates: number,
  size = CHUNK,
): Generator<TrainingChunk<P>, void, void> {
  let reached: Checkpoint<P> = { update: 0, problem };
  let isFirst = true;
  for (;;) {
    const run = train(reached.problem, { updates: Math.min(size, updates - reached.update) });
    reached = { update: reached.update + run.updates, problem: run.final };
    // A piece begins with the error that the piece before it ends with.
    const errors = isFirst ? run.errors : run.errors.subarray(1);
    isFirst = false;
    const isOver = run.stopped === 'overflow' || reached.update >= updates;
    if (isOver) {
      yield { errors, reached, stopped: run.stopped === 'overflow' ? 'overflow' : 'updates' };
      return;
    }
    yield { errors, reached };
  }
}
