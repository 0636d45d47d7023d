import * as v from 'valibot';
import { makeWorker } from './makeWorker';
import { ReportSchema, type TrainingReport, type TrainingRequest } from './protocol';
import { trainInTurns } from './trainInTurns';

/** Half a frame, so that the page answers in between. */
const SLICE_MS = 8;

export interface StartOptions {
  readonly onReport: (report: TrainingReport) => void;
  /** Where the worker comes from; a test gives one of its own. */
  readonly worker?: () => Worker | undefined;
}

/**
 * Trains off the main thread or, where there can be no worker, on it, yielding. The result cancels: no report
 * follows, and nothing goes on being calculated.
 */
export function startTraining(
  request: TrainingRequest,
  { onReport, worker: make = makeWorker }: StartOptions,
): () => void {
  const worker = make();
  if (worker === undefined) return trainHere(request, onReport);
  let stop = () => worker.terminate();
  let hasSpoken = false;
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    hasSpoken = true;
    const report = v.safeParse(ReportSchema, data);
    if (report.success) onReport(report.output);
    else onReport({ kind: 'failed', reason: v.summarize(report.issues) });
    if (!report.success || report.output.kind !== 'progress') worker.terminate();
  };
  worker.onmessageerror = () => {
    worker.terminate();
    onReport({ kind: 'failed', reason: 'messageerror' });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    // One whose script may not be loaded fails before it has said a word.
    if (!hasSpoken) stop = trainHere(request, onReport);
    else onReport({ kind: 'failed', reason: event.message });
  };
  worker.postMessage(request);
  return () => stop();
}

/** In turns with whatever else the page has to do. */
function trainHere(
  request: TrainingRequest,
  onReport: (report: TrainingReport) => void,
): () => void {
  const reports = trainInTurns(request, SLICE_MS, () => performance.now());
  let timer: ReturnType<typeof setTimeout>;
  const turn = (): void => {
    const { value, done } = reports.next();
    if (done) return;
    timer = setTimeout(turn);
    onReport(value);
  };
  timer = setTimeout(turn);
  return () => {
    clearTimeout(timer);
    reports.return();
  };
}
