import { setTimeout } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { train } from '../../../src/engine';
import { trainInChunks } from '../../../src/engine/training';
import type { TrainingReport } from '../../../src/state/training/protocol';
import { startTraining } from '../../../src/state/training/startTraining';
import { trainInTurns } from '../../../src/state/training/trainInTurns';
import { FakeWorker } from './fakeWorker';
import { generalClassic } from './helpers';

const request = {
  problems: [generalClassic, { ...generalClassic, learningRate: 5 }],
  updates: 3500,
};

/** Starts, and collects what is reported. */
function begin(worker?: FakeWorker, asked = request) {
  const reports: TrainingReport[] = [];
  const cancel = startTraining(asked, {
    onReport: (report) => reports.push(report),
    worker: () => worker?.asWorker,
  });
  return { reports, cancel };
}

const errorsOf = (reports: readonly TrainingReport[], of: number): number[] =>
  reports.flatMap((report) =>
    report.kind === 'progress' && report.run === of
      ? report.chunks.flatMap(({ errors }) => [...errors])
      : [],
  );

/** Timers of no delay are called in their order: what the run has still to do has been done after this. */
const itsTurn = () => setTimeout();

describe('where there can be no worker', () => {
  test('the runs are made in the page, and are those of train', async () => {
    const { reports } = begin();
    await vi.waitFor(() => expect(reports.at(-1)).toEqual({ kind: 'done' }));
    request.problems.forEach((problem, i) => {
      expect(errorsOf(reports, i)).toEqual([...train(problem, { updates: 3500 }).errors]);
    });
  });

  test('the page has its turn before anything is calculated', async () => {
    const { reports } = begin();
    expect(reports).toEqual([]);
    await vi.waitFor(() => expect(reports.at(-1)).toEqual({ kind: 'done' }));
  });

  test('cancelling stops it: nothing more is reported', async () => {
    const { reports, cancel } = begin(undefined, { ...request, updates: 10_000_000 });
    await vi.waitFor(() => expect(reports.length).toBeGreaterThan(2));
    cancel();
    const heard = reports.length;
    await itsTurn();
    expect(reports).toHaveLength(heard);
  });

  test('a problem that cannot be worked is told, with its field', async () => {
    const broken = { ...generalClassic, learningRate: Number.NaN };
    const { reports } = begin(undefined, { problems: [broken], updates: 5 });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(reports[0])).toContain('learningRate');
  });
});

describe('with a worker', () => {
  const progress = { kind: 'progress', run: 0, chunks: [...trainInChunks(generalClassic, 10)] };

  test('it is asked, and what it answers is reported; at the end it is let go', () => {
    const worker = new FakeWorker();
    const { reports } = begin(worker);
    expect(worker.asked).toEqual([request]);
    worker.answer(progress);
    expect(worker.isTerminated).toBe(false);
    worker.answer({ kind: 'done' });
    expect(reports).toEqual([progress, { kind: 'done' }]);
    expect(worker.isTerminated).toBe(true);
  });

  test('cancelling ends it', () => {
    const worker = new FakeWorker();
    const { reports, cancel } = begin(worker);
    worker.answer(progress);
    cancel();
    expect(worker.isTerminated).toBe(true);
    worker.answer(progress);
    expect(reports).toHaveLength(1);
  });

  test('one that fails before it has said a word is done without', async () => {
    const worker = new FakeWorker();
    const { reports } = begin(worker);
    worker.fail();
    await vi.waitFor(() => expect(reports.at(-1)).toEqual({ kind: 'done' }));
    expect(errorsOf(reports, 1)).toHaveLength(3501);
    expect(worker.isTerminated).toBe(true);
  });

  test('and then cancelling stops the page’s own run', async () => {
    const worker = new FakeWorker();
    const { reports, cancel } = begin(worker, { ...request, updates: 10_000_000 });
    worker.fail();
    await vi.waitFor(() => expect(reports.length).toBeGreaterThan(1));
    cancel();
    const heard = reports.length;
    await itsTurn();
    expect(reports).toHaveLength(heard);
  });

  test('one that breaks on the way is told', () => {
    const worker = new FakeWorker();
    const { reports } = begin(worker);
    worker.answer(progress);
    worker.fail('out of memory');
    expect(reports.at(-1)).toEqual({ kind: 'failed', reason: 'out of memory' });
  });

  test.each([
    ['no report', 'hello'],
    ['of another kind', { kind: 'ready' }],
    ['errors that are no numbers', { ...progress, chunks: [{ errors: ['0.3'], reached: {} }] }],
    [
      'a problem with a number that is none',
      {
        ...progress,
        chunks: [
          {
            errors: new Float64Array(1),
            reached: { update: 1, problem: { ...generalClassic, learningRate: 'fast' } },
          },
        ],
      },
    ],
  ])('what it may not say is told and not taken up: %s', (_, said) => {
    const worker = new FakeWorker();
    const { reports } = begin(worker);
    worker.answer(said);
    expect(reports.map(({ kind }) => kind)).toEqual(['failed']);
    expect(worker.isTerminated).toBe(true);
  });
});

test('a turn reports once its time is up, and at the end of each run', () => {
  let time = 0;
  const reports = [...trainInTurns(request, 10, () => time++)];
  const sizes = reports.map((report) =>
    report.kind === 'progress' ? [report.run, report.chunks.length] : report.kind,
  );
  expect(sizes).toEqual([[0, 4], [1, 4], 'done']);
  time = 0;
  const eager = [...trainInTurns(request, 0, () => time++)];
  expect(eager).toHaveLength(9);
});
