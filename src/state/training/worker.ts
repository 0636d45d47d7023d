import * as v from 'valibot';
import { RequestSchema, type TrainingReport } from './protocol';
import { trainInTurns } from './trainInTurns';

/** Often enough for a bar that moves, seldom enough to leave the page in peace. */
const REPORT_MS = 50;

const send = (report: TrainingReport): void => {
  const buffers =
    report.kind === 'progress' ? report.chunks.map(({ errors }) => errors.buffer) : [];
  // Handed over, not copied.
  postMessage(report, { transfer: [...new Set(buffers)] });
};

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = v.safeParse(RequestSchema, data);
  if (!request.success) {
    send({ kind: 'failed', reason: v.summarize(request.issues) });
    return;
  }
  const now = () => performance.now();
  for (const report of trainInTurns(request.output, REPORT_MS, now)) send(report);
});
