import type { AnyProblem, GeneralProblem } from '../network/general';
import type { Checkpoint, TrainingChunk } from './chunks';
import { train } from './train';

/** A run as far as it has come: its errors, and problems along it. */
export interface TrainingRecord<P extends AnyProblem = GeneralProblem> {
  readonly start: P;
  /** The total error before the first update and after each. */
  readonly errors: Float64Array;
  /** In order, the start first; the last is where the run stands. */
  readonly checkpoints: readonly Checkpoint<P>[];
  /** Absent while it goes on, and where it was broken off. */
  readonly stopped?: 'updates' | 'overflow';
}

/** How many updates have been made. */
export const updatesOf = ({
  checkpoints,
}: Pick<TrainingRecord<AnyProblem>, 'checkpoints'>): number => checkpoints.at(-1)?.update ?? 0;

/**
 * A run that has not begun.
 * @throws {ProblemError} as `train`.
 */
export function newRecord<P extends AnyProblem>(problem: P): TrainingRecord<P> {
  // As the run takes it: with −0 as 0.
  const start = train(problem, { updates: 0 }).final;
  return { start, errors: new Float64Array(0), checkpoints: [{ update: 0, problem: start }] };
}

/** The record with the next pieces of the run. */
export function withChunks<P extends AnyProblem>(
  record: TrainingRecord<P>,
  chunks: readonly TrainingChunk<P>[],
): TrainingRecord<P> {
  const last = chunks.at(-1);
  if (last === undefined) return record;
  const pieces = [record.errors, ...chunks.map(({ errors }) => errors)];
  const errors = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    errors.set(piece, at);
    at += piece.length;
  }
  return {
    start: record.start,
    errors,
    checkpoints: [...record.checkpoints, ...chunks.map(({ reached }) => reached)],
    ...(last.stopped ? { stopped: last.stopped } : {}),
  };
}

/**
 * The problem after so many updates of the run, to the last bit as the run had it: made again from the nearest
 * checkpoint before it. Beyond either end of the run, the problem at that end.
 */
export function problemAt<P extends AnyProblem>(
  { start, checkpoints }: Pick<TrainingRecord<P>, 'start' | 'checkpoints'>,
  update: number,
): P {
  const before = checkpoints.findLast((checkpoint) => checkpoint.update <= update);
  if (before === undefined) return start;
  const isLast = before === checkpoints.at(-1);
  const more = isLast ? 0 : update - before.update;
  return more === 0 ? before.problem : train(before.problem, { updates: more }).final;
}
