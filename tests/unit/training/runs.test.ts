import { describe, expect, test } from 'vitest';
import { train } from '../../../src/engine';
import { problemAt, trainInChunks } from '../../../src/engine/training';
import type { TrainingReport, TrainingRequest } from '../../../src/state/training/protocol';
import {
  createRuns,
  isSameSetup,
  progressOf,
  type RunsSetup,
} from '../../../src/state/training/runs';
import { generalClassic } from './helpers';

const setup: RunsSetup = {
  exampleId: 'classic',
  problem: generalClassic,
  updatesBefore: 0,
  variants: [{}, { learningRate: 5, biases: 'updated' }],
  count: 2000,
};

/** Runs whose trainer is the test. */
function open() {
  const asked: TrainingRequest[] = [];
  let report: (report: TrainingReport) => void = () => undefined;
  let stopped = 0;
  const runs = createRuns((request, { onReport }) => {
    asked.push(request);
    report = onReport;
    return () => {
      stopped++;
    };
  });
  const send = (run: number, pieces: number): void => {
    const problem = asked.at(-1)?.problems[run] ?? generalClassic;
    const chunks = [...trainInChunks(problem, 2000, 500)].slice(0, pieces);
    report({ kind: 'progress', run, chunks });
  };
  return { runs, asked, send, tell: (said: TrainingReport) => report(said), stops: () => stopped };
}

test('each run is the learner’s problem with what it has otherwise', () => {
  const { runs, asked } = open();
  runs.start(setup);
  expect(asked).toEqual([
    {
      problems: [generalClassic, { ...generalClassic, learningRate: 5, updateBiases: true }],
      updates: 2000,
    },
  ]);
  expect(runs.getState().phase).toBe('running');
  expect(progressOf(runs.getState())).toBe(0);
});

test('progress is the share of all updates', () => {
  const { runs, send } = open();
  runs.start(setup);
  send(0, 2);
  expect(progressOf(runs.getState())).toBe(0.25);
  expect(runs.getState().runs[0]?.outcome).toBeUndefined();
});

test('at the end every run has its errors, its outcome and any of its updates', () => {
  const { runs, send, tell } = open();
  runs.start(setup);
  send(0, 4);
  send(1, 4);
  tell({ kind: 'done' });
  const state = runs.getState();
  expect(state.phase).toBe('done');
  expect(progressOf(state)).toBe(1);
  const [own] = state.runs;
  expect(own?.outcome).toMatchObject({ kind: 'slow', updates: 2000 });
  expect(own && [...own.record.errors]).toEqual([
    ...train(generalClassic, { updates: 2000 }).errors,
  ]);
  expect(own && problemAt(own.record, 777)).toEqual(train(generalClassic, { updates: 777 }).final);
});

test('a run that overflows counts as whole, and the others go on', () => {
  const { runs, send } = open();
  runs.start({
    ...setup,
    problem: { ...generalClassic, examples: [{ inputs: [0.05, 0.1], targets: [1e200, 0.99] }] },
  });
  send(0, 4);
  expect(progressOf(runs.getState())).toBe(0.5);
});

describe('breaking off', () => {
  test('keeps what has been made, with what can be said of it', () => {
    const { runs, send, stops } = open();
    runs.start(setup);
    send(0, 3);
    runs.cancel();
    const { phase, runs: made } = runs.getState();
    expect(phase).toBe('cancelled');
    expect(stops()).toBe(1);
    expect(made[0]?.outcome).toMatchObject({ updates: 1500 });
    expect(made[1]).not.toHaveProperty('outcome');
  });

  test('after the end does nothing', () => {
    const { runs, tell } = open();
    runs.start(setup);
    tell({ kind: 'done' });
    runs.cancel();
    expect(runs.getState().phase).toBe('done');
  });

  test('a new start breaks the old one off', () => {
    const { runs, stops } = open();
    runs.start(setup);
    const before = stops();
    runs.start({ ...setup, count: 10 });
    expect(stops()).toBe(before + 1);
    expect(runs.getState().setup?.count).toBe(10);
  });
});

test('a failure is a state of its own, and what was made stays', () => {
  const { runs, send, tell } = open();
  runs.start(setup);
  send(0, 1);
  tell({ kind: 'failed', reason: 'broken' });
  expect(runs.getState().phase).toBe('failed');
  expect(runs.getState().runs[0]?.outcome?.updates).toBe(500);
});

describe('whether what was run is what would be run now', () => {
  test.each<[string, Partial<RunsSetup>]>([
    [
      'another number',
      {
        problem: { ...generalClassic, examples: [{ inputs: [0.05, 0.2], targets: [0.01, 0.99] }] },
      },
    ],
    ['another learning rate', { problem: { ...generalClassic, learningRate: 0.4 } }],
    ['biases updated', { problem: { ...generalClassic, updateBiases: true } }],
    ['other runs', { variants: [{}] }],
    ['another length', { count: 100 }],
    ['another example', { exampleId: 'classic-io' }],
  ])('%s makes it another', (_, change) => {
    expect(isSameSetup(setup, { ...setup, ...change })).toBe(false);
  });

  test('equal numbers make it the same', () => {
    expect(isSameSetup(setup, { ...structuredClone(setup), updatesBefore: 3 })).toBe(true);
  });
});
