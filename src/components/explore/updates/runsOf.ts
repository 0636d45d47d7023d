import { useSyncExternalStore } from 'react';
import { createRuns, type RunsState, type RunsStore, type TutorStore } from '../../../state';
import { useTutor } from '../../context';

/** The runs of each tutor: they stay while the learner is in other views. */
const stores = new WeakMap<TutorStore, RunsStore>();

function runsOf(tutor: TutorStore): RunsStore {
  let runs = stores.get(tutor);
  if (runs === undefined) {
    runs = createRuns();
    stores.set(tutor, runs);
  }
  return runs;
}

/** The runs, as they are and as they can be changed. */
export function useRuns(): { readonly runs: RunsStore; readonly state: RunsState } {
  const runs = runsOf(useTutor());
  const state = useSyncExternalStore(runs.subscribe, runs.getState);
  return { runs, state };
}
