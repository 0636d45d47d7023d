import { type TrainingChunk, trainInChunks } from '../../engine/training';
import type { TrainingReport, TrainingRequest } from './protocol';

/**
 * Trains what is asked, and reports. Each `next` works for about `sliceMs` and gives a report of it, so whoever
 * calls can do other work, or stop, in between. `now` tells the time in ms.
 */
export function* trainInTurns(
  { problems, updates }: TrainingRequest,
  sliceMs: number,
  now: () => number,
): Generator<TrainingReport, void, void> {
  try {
    for (const [run, problem] of problems.entries()) {
      let chunks: TrainingChunk[] = [];
      let since = now();
      for (const chunk of trainInChunks(problem, updates)) {
        chunks.push(chunk);
        if (chunk.stopped === undefined && now() - since < sliceMs) continue;
        yield { kind: 'progress', run, chunks };
        chunks = [];
        since = now();
      }
    }
    yield { kind: 'done' };
  } catch (error) {
    yield { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
