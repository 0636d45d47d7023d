import { createStore } from 'zustand/vanilla';
import type { GeneralProblem } from '../../engine';
import {
  newRecord,
  type Outcome,
  outcomeOf,
  type TrainingRecord,
  updatesOf,
  withChunks,
} from '../../engine/training';
import { sameProblem } from '../work/choices';
import type { TrainingReport } from './protocol';
import { startTraining } from './startTraining';
import { type Variant, variantOf, writeVariants } from './variants';

/** What is to be run. */
export interface RunsSetup {
  readonly exampleId: string;
  /** The learner's problem, and how many updates led to it. */
  readonly problem: GeneralProblem;
  readonly updatesBefore: number;
  readonly variants: readonly Variant[];
  /** How many updates each run makes. */
  readonly count: number;
}

export interface Run {
  readonly variant: Variant;
  readonly record: TrainingRecord;
  /** Once the run is over, or was broken off after at least one update. */
  readonly outcome?: Outcome;
}

/** The runs that were asked for last, as far as they have come. */
export interface RunsState {
  readonly phase: 'empty' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly setup?: RunsSetup;
  readonly runs: readonly Run[];
  /** Where the learner is: which run, from 0, and after how many of its updates. */
  readonly seen: { readonly run: number; readonly update: number };
}

const START = { run: 0, update: 0 } as const;

/** The runs of one tutor: kept while the learner is in other views, and not undone. */
export function createRuns(begin = startTraining) {
  const store = createStore<RunsState>()(() => ({ phase: 'empty', runs: [], seen: START }));
  let stop = (): void => undefined;

  const finish = (phase: RunsState['phase']): void => {
    const { runs } = store.getState();
    store.setState({ phase, runs: runs.map(withOutcome) });
  };
  const hear = (report: TrainingReport): void => {
    if (report.kind === 'done') finish('done');
    else if (report.kind === 'failed') finish('failed');
    else {
      const runs = store
        .getState()
        .runs.map((run, i) =>
          i === report.run ? { ...run, record: withChunks(run.record, report.chunks) } : run,
        );
      store.setState({ runs });
    }
  };

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    /** Begins anew; what was running is broken off. */
    start: (setup: RunsSetup): void => {
      stop();
      const problems = setup.variants.map((variant) => variantOf(setup.problem, variant));
      const runs = setup.variants.map((variant, i) => ({
        variant,
        record: newRecord(problems[i] ?? setup.problem),
      }));
      store.setState({ phase: 'running', setup, runs, seen: START });
      stop = begin({ problems, updates: setup.count }, { onReport: hear });
    },
    /** Stops at once; what has been reported by then stays. */
    cancel: (): void => {
      if (store.getState().phase !== 'running') return;
      stop();
      finish('cancelled');
    },
    /** Goes to an update, as far as the run came; in another run, to the same update. */
    see: (to: Partial<RunsState['seen']>): void => {
      const { runs, seen } = store.getState();
      const { run, update } = { ...seen, ...to };
      const record = runs[run]?.record;
      if (record === undefined) return;
      const reached = Math.max(0, Math.min(updatesOf(record), update));
      store.setState({ seen: { run, update: reached } });
    },
  };
}
export type RunsStore = ReturnType<typeof createRuns>;

const withOutcome = (run: Run): Run =>
  run.record.errors.length === 0 ? run : { ...run, outcome: outcomeOf(run.record) };

/** The share of all updates that has been made; a run that stopped by itself counts as a whole one. */
export function progressOf({ runs, setup }: RunsState): number {
  if (setup === undefined || runs.length === 0) return 0;
  const made = runs.map(({ record }) =>
    record.stopped === undefined ? updatesOf(record) : setup.count,
  );
  return made.reduce((sum, each) => sum + each, 0) / (runs.length * setup.count);
}

/** Whether what was run is what would be run now. */
export const isSameSetup = (one: RunsSetup, other: RunsSetup): boolean =>
  one.exampleId === other.exampleId &&
  one.count === other.count &&
  writeVariants(one.variants) === writeVariants(other.variants) &&
  sameProblem(one.problem, other.problem);
