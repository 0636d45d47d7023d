import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { exampleIn, type GeneralProblem, type QuantityId } from '../engine';
import { withoutExample } from '../engine/ids';
import { isBatch } from '../engine/network';
import { ofExample } from '../engine/update';
import { currentExample, currentTrace, fitting, workOf } from './current';
import type { EmbedPart } from './embed';
import { USUAL_FORM } from './form';
import type { Layout } from './layout';
import { type Lecture, NOTHING_ASKED, type Partner } from './lecture';
import { type Move, movedBy, movedTo, opened, opensWith } from './moving';
import { type Notice, withNotices } from './notice';
import type { Progress } from './practice/progress';
import {
  INITIAL,
  type Pace,
  type Place,
  REVEALS,
  type Reveal,
  type Settings,
  type Taken,
  type Tutor,
  type Undoable,
} from './tutorState';
import type { ViewId, ViewQuery } from './viewList';
import { sameProblem } from './work/choices';
import { networkEdits } from './work/networkEdits';
import {
  newWork,
  type Work,
  withGiven,
  withGivenNumbers,
  withNumbersMidway,
  withTitle,
  withTraining,
  withTurn,
  withUpdates,
} from './work/work';

/** More than anyone goes back over, and little enough to keep. */
export const UNDO_LIMIT = 200;

/** The one store of the tutor, and everything that can be done to it. It knows no React and no browser. */
export function createTutor(initial: Tutor = INITIAL) {
  const store = createStore<Tutor>()(
    temporal(() => initial, {
      partialize: ({ exampleId, work }): Undoable => ({ exampleId, work }),
      equality: (a, b) => a.exampleId === b.exampleId && a.work === b.work,
      limit: UNDO_LIMIT,
    }),
  );
  const history = () => store.temporal.getState();
  let gesture: string | undefined;
  let drawn = initial;

  /** Changes of one gesture (a drag, typing into one field) become one entry: only the first is recorded. */
  const record = (change: Partial<Undoable & Pick<Tutor, 'settings'>>, of?: string): void => {
    const goesOn = of !== undefined && of === gesture;
    gesture = of;
    const state = store.getState();
    const place = fitting(state.place, state, { ...state, ...change });
    const { exampleId, work } = { ...state, ...change };
    if (exampleId === state.exampleId && work === state.work && place === state.place) return;
    if (goesOn) history().pause();
    try {
      store.setState({ ...change, place });
    } finally {
      if (goesOn) history().resume();
    }
  };
  const setWork = (
    change: (work: Work) => Work,
    of?: string,
    { settings }: Pick<Tutor, 'settings'> = store.getState(),
  ): void => {
    const state = store.getState();
    const before = workOf(state);
    const after = change(before);
    if (after === before) return;
    record({ work: { ...state.work, [state.exampleId]: after }, settings }, of);
  };
  /** Numbers changed by hand: from then on the errors are shown, at whatever step. */
  const edit = (change: (work: Work) => Work, of?: string): void => {
    const { settings } = store.getState();
    // The same object where they are shown already: what is drawn of the settings alone is not drawn anew.
    if (settings.errors === 'shown') setWork(change, of);
    else setWork(change, of, { settings: { ...settings, errors: 'shown' } });
  };
  const travel = (by: 'undo' | 'redo'): void => {
    gesture = undefined;
    const before = store.getState();
    history()[by]();
    const after = store.getState();
    const place = fitting(after.place, before, after);
    if (place !== after.place) store.setState({ place });
  };
  /** As a change, which draws the whole page anew, only where it differs. */
  const set = (change: Partial<Tutor>): void => {
    const state: Tutor = store.getState();
    const names = Object.keys(change) as (keyof Tutor)[];
    const differs = (name: keyof Tutor): boolean =>
      JSON.stringify(state[name]) !== JSON.stringify(change[name]);
    if (names.some(differs)) store.setState(change);
  };
  const lecture = (change: Partial<Lecture>): void =>
    set({ lecture: { ...store.getState().lecture, ...change } });
  const begin = (): void => lecture({ isOpening: false });
  const setPlace = (to: Place): void => {
    const state = store.getState();
    begin();
    set({ place: fitting({ example: state.place.example, ...to }, state, state) });
  };
  const goTo = (to: Move | undefined, reveal?: Reveal): void => {
    if (to) setPlace({ ...to, reveal: reveal ?? opensWith(store.getState(), to), via: [] });
  };
  const move = (by: 1 | -1, reveal?: Reveal): void => goTo(movedBy(store.getState(), by), reveal);
  const reveal = (to: Reveal): void => setPlace({ ...store.getState().place, reveal: to });
  const notify = (more: readonly Notice[]): void => {
    const { notices } = store.getState();
    const all = withNotices(notices, more);
    if (all !== notices) store.setState({ notices: all });
  };
  /** Shows another of the examples that an update takes at once: the same step of it. */
  const showExample = (example: number): void => {
    const state = store.getState();
    const { at } = state.place;
    const { structure } = currentTrace(state);
    const isOfOne = exampleIn(at) !== undefined;
    const to = isOfOne ? ofExample(structure, withoutExample(at), example) : at;
    setPlace({ ...state.place, at: to, via: [], example });
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    /** What the page that is hydrated was drawn from. */
    getDrawnState: () => drawn,
    /** The page was drawn as the state is now. */
    takeAsDrawn: () => {
      drawn = store.getState();
    },
    subscribe: store.subscribe,
    temporal: store.temporal,

    /** Sets one given; changes with the same `of` as the change before them join its undo entry. */
    setGiven: (id: QuantityId, value: number, of?: string) =>
      edit((work) => withGiven(work, id, value), of === undefined ? of : `${of} ${id}`),
    /** Sets several givens as one change. */
    setGivens: (changes: ReadonlyMap<QuantityId, number>, of?: string) =>
      edit(
        (work) => withGivenNumbers(work, changes),
        of === undefined ? of : `${of} ${[...changes.keys()].join(' ')}`,
      ),
    /** Gives a quantity midway, in place of its working, or no longer. */
    giveMidway: (id: QuantityId, value: number | undefined) =>
      setWork((work) => withNumbersMidway(work, [[id, value]])),
    /** Works these out again, as one change. */
    giveNothing: (ids: readonly QuantityId[]) =>
      setWork((work) =>
        withNumbersMidway(
          work,
          ids.map((id) => [id, undefined]),
        ),
      ),
    /** The next change starts an undo entry of its own, whatever its gesture. */
    endGesture: () => {
      gesture = undefined;
    },
    /** Trains on a ready set, one example after the other, or on the example's own (`own`). A new run begins. */
    setTraining: (id: string) => {
      const { problem } = currentExample(store.getState());
      setWork((work) => withTraining(work, id, problem));
    },
    /** The next update takes the example of this index or, if it takes all of them, this one is shown. */
    takeExample: (next: number) => {
      if (isBatch(workOf(store.getState()).problem)) showExample(next + 1);
      else setWork((work) => withTurn(work, next));
    },
    ...networkEdits(setWork),
    applyUpdates: (updates: number) => {
      const before = workOf(store.getState()).updates;
      edit((work) => withUpdates(work, updates));
      const made = workOf(store.getState()).updates - before;
      if (made < updates) notify([{ kind: 'run.overflow', updates: made }]);
    },
    /** Applies the update and begins the next, of which nothing has been worked out yet. */
    nextUpdate: () => {
      setWork((work) => withUpdates(work, 1));
      goTo(movedTo(store.getState(), 'first'));
    },
    /** Back to the example's own numbers. */
    reset: () => {
      const { problem } = currentExample(store.getState());
      setWork((work) =>
        work.updates === 0 && work.title === undefined && sameProblem(work.problem, problem)
          ? work
          : newWork(problem),
      );
    },
    /** Goes to an example with these numbers, as one change; where it has them already, they are left alone. */
    open: (exampleId: string, problem: GeneralProblem, updates: number, title?: string) => {
      const { work } = store.getState();
      const old = workOf({ exampleId, work });
      const has = old.updates === updates && sameProblem(old.problem, problem);
      const same = has ? old : { ...newWork(problem), updates };
      const opened = title === undefined ? same : withTitle(same, title);
      record({ exampleId, work: opened === old ? work : { ...work, [exampleId]: opened } });
    },
    chooseExample: (exampleId: string) => record({ exampleId }),
    undo: () => travel('undo'),
    redo: () => travel('redo'),

    /** Goes to a quantity by the timeline, leaving the breadcrumb behind. */
    goTo: (at: QuantityId, reveal?: Reveal) => goTo({ at }, reveal),
    /** Opens the fold in view: its steps come one by one from there. */
    openFold: () => goTo(opened(store.getState())),
    /** Goes to a quantity from another one, which joins the breadcrumb; back to one that is in it. */
    follow: (at: QuantityId) => {
      const { place } = store.getState();
      const seen = place.via.indexOf(at);
      const via = seen >= 0 ? place.via.slice(0, seen) : [...place.via, place.at];
      if (at !== place.at) setPlace({ at, reveal: 'value', via });
    },
    setPlace,
    reveal,
    next: () => move(1),
    previous: () => move(-1),
    first: () => goTo(movedTo(store.getState(), 'first')),
    last: () => goTo(movedTo(store.getState(), 'last')),
    /** What a presenter's remote means: the next reveal of this step or, after the last, the next step. */
    advance: () => {
      const more = REVEALS[REVEALS.indexOf(store.getState().place.reveal) + 1];
      if (more) reveal(more);
      else move(1);
    },
    /** The way back: one reveal less or, before the first, the previous step. */
    retreat: () => {
      const state = store.getState();
      const less = REVEALS[REVEALS.indexOf(state.place.reveal) - 1];
      if (opensWith(state, state.place) === 'formula' && less) reveal(less);
      else move(-1, 'value');
    },

    /** Goes to a view; its own parameters are replaced. */
    show: (view: ViewId, query: ViewQuery = {}) => set({ view, query }),
    arrange: (layout: Layout) => set({ layout }),
    hide: (hidden: readonly EmbedPart[]) => set({ hidden }),
    lecture,
    /** The way in has been chosen, or has been known before. */
    begin,
    meet: (partner: Partner) => set({ partner }),
    /** Takes over the numbers that another window has now; `of` is the gesture there. */
    adopt: (work: Undoable, of: string) => record(work, of),
    change: (change: Partial<Settings>) => {
      const state = store.getState();
      const settings = { ...state.settings, ...change };
      // Another form has other steps.
      set({ settings, place: fitting(state.place, state, { ...state, settings }) });
    },
    /** What the form needs has been loaded: until then it was shown element by element. */
    formLoaded: () => {
      const state = store.getState();
      const settings = { ...state.settings };
      const before = { ...state, settings: { ...settings, ...USUAL_FORM } };
      store.setState({ settings, place: fitting(state.place, before, state) });
    },
    /** How steps are gone through, from the one at hand on; what was asked before is asked again. */
    setPace: (pace: Pace) => {
      set({ settings: { ...store.getState().settings, pace } });
      lecture({ asked: NOTHING_ASKED });
      reveal(opensWith(store.getState(), store.getState().place));
    },
    /** What was waited for is there, and takes of each example's work what it can: until then it was shown without. */
    settle: (taken: (work: Undoable['work']) => Taken) => {
      const { work, refused } = taken(store.getState().work);
      notify(refused);
      const state = store.getState();
      if (work === state.work) return;
      const after = { ...state, work };
      history().pause();
      store.setState({ work, place: fitting(state.place, after, after) });
      history().resume();
    },
    /** Changes what has been practised. Undo is for the numbers: it leaves this alone. */
    practise: (change: (progress: Progress) => Progress) =>
      store.setState({ practice: change(store.getState().practice) }),
    notify,
    dismissNotices: () => store.setState({ notices: [] }),
    /** Takes over a saved state, before the learner has done anything: no undo entry. */
    restore: (saved: Partial<Tutor>) => {
      const state = { ...store.getState(), ...saved };
      history().pause();
      store.setState({ ...saved, place: fitting(state.place, state, state) });
      history().resume();
    },
  };
}

export type TutorStore = ReturnType<typeof createTutor>;
