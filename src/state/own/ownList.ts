import { createStore } from 'zustand/vanilla';
import { storedText } from '../kept/storedText';
import { freeTitle, MOST_OWN, type OwnProblem, readOwn, writeOwn } from './ownProblem';

/** Where the list is kept, for all tabs. */
const KEY = 'backstep:problems';

export interface OwnList {
  readonly problems: readonly OwnProblem[];
  /** What the last change took away or replaced, to be put back. */
  readonly before: readonly OwnProblem[] | undefined;
  /** Whether all of it is in the storage; else it goes with the tab. */
  readonly isKept: boolean;
}

/**
 * The list of one's own problems, over a storage that may be full, forbidden, or changed by another tab: each change
 * is made to what is there then. What cannot be stored stays in the list all the same.
 */
export function createOwnList(storage: () => Storage) {
  const place = storedText(storage, KEY);
  const stored = (): readonly OwnProblem[] | undefined => {
    const text = place.read();
    const read = text === null ? undefined : readOwn(text);
    return read?.ok ? read.problems : undefined;
  };
  const store = createStore<OwnList>()(() => ({
    problems: stored() ?? [],
    before: undefined,
    isKept: true,
  }));
  const change = (make: (now: readonly OwnProblem[]) => readonly OwnProblem[]): void => {
    const state = store.getState();
    // What is not stored is newer than what is.
    const now = state.isKept ? (stored() ?? state.problems) : state.problems;
    const problems = make(now);
    store.setState({ problems, before: now, isKept: place.write(writeOwn(problems)) });
  };
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    /** Keeps a problem, in place of the one of the same title; false where there is no room for more. */
    keep: (one: OwnProblem): boolean => {
      const { problems } = store.getState();
      if (problems.length >= MOST_OWN && !problems.some(({ title }) => title === one.title)) {
        return false;
      }
      change((now) => [one, ...now.filter(({ title }) => title !== one.title)]);
      return true;
    },
    /** Calls one otherwise; false where another is called so. */
    rename: (title: string, to: string): boolean => {
      if (store.getState().problems.some((one) => one.title === to)) return false;
      change((now) => now.map((one) => (one.title === title ? { ...one, title: to } : one)));
      return true;
    },
    remove: (title: string): void => change((now) => now.filter((one) => one.title !== title)),
    /** Adds those of a file that are not there yet, as many as there is room for; how many there were. */
    add: (some: readonly OwnProblem[]): number => {
      const length = () => store.getState().problems.length;
      const had = length();
      change((now) => {
        const all = [...now];
        for (const one of some) {
          const isThere = now.some(
            ({ title, address }) => title === one.title && address === one.address,
          );
          if (!isThere) all.push({ ...one, title: freeTitle(one.title, all) });
        }
        return all.slice(0, MOST_OWN);
      });
      return length() - had;
    },
    /** Takes the last change of the list back. */
    undo: (): void => {
      const { before } = store.getState();
      if (before === undefined) return;
      change(() => before);
      store.setState({ before: undefined });
    },
    /** What another tab has made of it. */
    refresh: (): void => {
      if (store.getState().isKept) store.setState({ problems: stored() ?? [], before: undefined });
    },
  };
}

export type OwnListStore = ReturnType<typeof createOwnList>;
