import * as v from 'valibot';
import { type GeneralProblem, train } from '../../engine';
import type { TrainingChunk } from '../../engine/training';

/** What is asked of whoever trains: these problems, one after the other, so many updates each. */
export interface TrainingRequest {
  readonly problems: readonly GeneralProblem[];
  readonly updates: number;
}

/** What they tell on the way. */
export type TrainingReport =
  /** Pieces of the run of the problem at this index, in order. */
  | { readonly kind: 'progress'; readonly run: number; readonly chunks: readonly TrainingChunk[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };

/** As the engine judges it. */
const ProblemSchema = v.custom<GeneralProblem>((found) => {
  try {
    train(found as GeneralProblem, { updates: 0 });
    return true;
  } catch {
    return false;
  }
}, 'a problem');
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const RequestSchema = v.object({
  problems: v.pipe(v.array(ProblemSchema), v.minLength(1)),
  updates: whole,
});

const ChunkSchema = v.object({
  errors: v.instance(Float64Array),
  reached: v.object({ update: whole, problem: ProblemSchema }),
  stopped: v.exactOptional(v.picklist(['updates', 'overflow'])),
});
export const ReportSchema = v.variant('kind', [
  v.object({ kind: v.literal('progress'), run: whole, chunks: v.array(ChunkSchema) }),
  v.object({ kind: v.literal('done') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);
