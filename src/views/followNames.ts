import { loadOwnNames } from '../components/loadOwnNames';
import type { OwnNames } from '../engine/naming';
import { findExample } from '../examples';
import { type Notice, type TutorStore, traceOf, type Work, workOf } from '../state';
import { named } from '../state/work/choices/names';
import { loadMessages } from '../text';

type Room = Awaited<ReturnType<typeof loadOwnNames>>;

/**
 * Loads what gives names of a problem's own, and their words, when there are some for the first time; until then they
 * are the example's. A name that cannot be had is said, and left out. The result ends it.
 */
export function followNames(tutor: TutorStore): () => void {
  let isGone = false;
  let isWanted = false;
  let room: Room | undefined;
  let seen: OwnNames | undefined;
  const settle = (): void => {
    const { names } = workOf(tutor.getState()).problem;
    if (room === undefined || isGone || names === seen) return;
    const { fittingNames } = room;
    // What has just been loaded is drawn with it, though nothing else has changed.
    const isFirst = seen === undefined;
    tutor.settle((all) => {
      const fit = Object.entries(all).map(([id, one]) => fitting(id, one, fittingNames));
      const refused = fit.flatMap((one) => one.refused);
      const work = Object.fromEntries(fit.map(({ id, work }) => [id, work]));
      return { work: isFirst || refused.length > 0 ? work : all, refused };
    });
    seen = workOf(tutor.getState()).problem.names;
  };
  const follow = async (): Promise<void> => {
    if (workOf(tutor.getState()).problem.names === undefined) return;
    // Behind the change that it follows.
    if (room !== undefined) queueMicrotask(settle);
    if (isWanted) return;
    isWanted = true;
    try {
      // The words first: once the names are there, they are said.
      await loadMessages();
      room = await loadOwnNames();
      settle();
    } catch {
      // Offline, before it was ever used: it is asked for again with the next change.
      isWanted = false;
    }
  };
  void follow();
  const unsubscribe = tutor.subscribe((state, before) => {
    if (state.work !== before.work || state.exampleId !== before.exampleId) void follow();
  });
  return () => {
    isGone = true;
    unsubscribe();
  };
}

/** The work of one example with the names that can be had. */
function fitting(id: string, work: Work, fittingNames: Room['fittingNames']) {
  const { problem } = work;
  const example = findExample(id);
  if (example === undefined || problem.names === undefined) return { id, work, refused: [] };
  const { structure } = traceOf(problem);
  const { names, refused } = fittingNames(example.naming, structure, problem.names);
  const isAsSaid = names === problem.names;
  return {
    id,
    work: {
      ...work,
      problem: isAsSaid ? problem : named(problem, { renamed: undefined, ...names }),
    },
    refused: refused.map(({ of, name }): Notice => ({ kind: 'names.refused', of, name })),
  };
}
