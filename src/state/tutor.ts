import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Problem, QuantityId } from '../engine';
import { DEFAULT_EXAMPLE_ID, EXAMPLES, type Example, findExample } from '../examples';
import type { Notice } from './notice';
import { stepFor, stepsOf } from './steps';
import { newWork, traceOf, type Work, withBiases, withGiven, withUpdates } from './work';

/** The three forms of a quantity, in the order in which they are revealed. */
export const REVEALS = ['formula', 'numbers', 'value'] as const;
export type Reveal = (typeof REVEALS)[number];

/** Where in the steps the learner is. */
export interface Place {
  /** Any quantity of the trace; one that is no step of its own is shown with the step that it is a factor of. */
  readonly at: QuantityId;
  readonly reveal: Reveal;
  /** The quantities that were jumped from to come here, oldest first: the breadcrumb. */
  readonly via: readonly QuantityId[];
}

export interface Settings {
  /** Digits after the point; absent: the example's. */
  readonly digits?: number | undefined;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether formulas are written element by element or as matrices. */
  readonly form: 'elements' | 'matrix';
  /** Whether a step opens with all that it has, or with its formula alone, to be revealed press by press. */
  readonly pace: 'whole' | 'reveal';
}

/** What undo goes back over. */
export interface Undoable {
  readonly exampleId: string;
  /** By example, so that changing the example loses nothing. */
  readonly work: Readonly<Record<string, Work>>;
}

export interface Tutor extends Undoable {
  readonly place: Place;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
}

export const FIRST_PLACE: Place = { at: 'net.h1', reveal: 'value', via: [] };

export const INITIAL: Tutor = {
  exampleId: DEFAULT_EXAMPLE_ID,
  work: Object.fromEntries(EXAMPLES.map(({ id, problem }) => [id, newWork(problem)])),
  place: FIRST_PLACE,
  settings: { theme: 'system', form: 'elements', pace: 'whole' },
  notices: [],
};

/** More than anyone goes back over, and little enough to keep. */
const UNDO_LIMIT = 200;

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

  /** Changes of one gesture (a drag, typing into one field) become one entry: only the first is recorded. */
  const record = (change: () => void, of?: string): void => {
    const goesOn = of !== undefined && of === gesture;
    gesture = of;
    if (goesOn) history().pause();
    change();
    if (goesOn) history().resume();
  };
  const setWork = (change: (work: Work) => Work, of?: string): void => {
    const { exampleId, work } = store.getState();
    const before = workOf(store.getState());
    const after = change(before);
    if (after === before) return;
    record(() => store.setState({ work: { ...work, [exampleId]: after } }), of);
    keepPlace();
  };
  /** Choices about the biases add and remove steps: the place goes to the nearest that there is. */
  const keepPlace = (): void => {
    const { place } = store.getState();
    const { structure } = currentTrace(store.getState());
    const via = place.via.filter((id) => structure.definitions.has(id));
    if (structure.definitions.has(place.at)) {
      if (via.length !== place.via.length) store.setState({ place: { ...place, via } });
      return;
    }
    const twin = /^(.*\b)b\.([ho])(\d?)(\b.*)$/.exec(place.at);
    const candidates = twin
      ? [`${twin[1]}b.${twin[2]}${twin[4]}`, `${twin[1]}b.${twin[2]}1${twin[4]}`]
      : [];
    const at = candidates.find((id) => structure.definitions.has(id)) ?? FIRST_PLACE.at;
    store.setState({ place: { ...place, at, via } });
  };
  const setPlace = (place: Place): void => store.setState({ place });
  const opening = (): Reveal => (store.getState().settings.pace === 'reveal' ? 'formula' : 'value');
  const goTo = (at: QuantityId, reveal = opening()): void => setPlace({ at, reveal, via: [] });
  const goToStep = (to: number, reveal = opening()): void => {
    const all = steps();
    const found = all[Math.max(0, Math.min(all.length - 1, to))];
    if (found && found.index !== index()) goTo(found.id, reveal);
  };
  const reveal = (to: Reveal): void => setPlace({ ...store.getState().place, reveal: to });
  const notify = (notices: readonly Notice[]): void => {
    const known = store.getState().notices;
    const fresh = notices.filter(
      (notice) => !known.some((other) => JSON.stringify(other) === JSON.stringify(notice)),
    );
    if (fresh.length > 0) store.setState({ notices: [...known, ...fresh] });
  };
  const steps = () => stepsOf(currentTrace(store.getState()).structure);
  const index = (): number => currentStep(store.getState()).index;

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    temporal: store.temporal,

    /** Sets one given; changes with the same `of` as the change before them join its undo entry. */
    setGiven: (id: QuantityId, value: number, of?: string) =>
      setWork((work) => withGiven(work, id, value), of && `${of} ${id}`),
    /** The next change starts an undo entry of its own, whatever its gesture. */
    endGesture: () => {
      gesture = undefined;
    },
    setBiases: (choice: Parameters<typeof withBiases>[1]) =>
      setWork((work) => withBiases(work, choice)),
    applyUpdates: (updates: number) => {
      const before = workOf(store.getState()).updates;
      setWork((work) => withUpdates(work, updates));
      const made = workOf(store.getState()).updates - before;
      if (made < updates) notify([{ kind: 'run.overflow', updates: made }]);
    },
    /** Back to the example's own numbers. */
    reset: () => setWork(() => newWork(currentExample(store.getState()).problem)),
    /** Replaces the numbers of an example, as one change. */
    open: (exampleId: string, problem: Problem, updates: number) => {
      const { work } = store.getState();
      record(() =>
        store.setState({
          exampleId,
          work: { ...work, [exampleId]: { ...newWork(problem), updates } },
        }),
      );
      keepPlace();
    },
    chooseExample: (exampleId: string) => {
      record(() => store.setState({ exampleId }));
      keepPlace();
    },
    undo: () => {
      gesture = undefined;
      history().undo();
      keepPlace();
    },
    redo: () => {
      gesture = undefined;
      history().redo();
      keepPlace();
    },

    /** Goes to a quantity by the timeline, leaving the breadcrumb behind. */
    goTo,
    /** Goes to a quantity from another one, which joins the breadcrumb; back to one that is in it. */
    follow: (at: QuantityId) => {
      const { place } = store.getState();
      const seen = place.via.indexOf(at);
      const via = seen >= 0 ? place.via.slice(0, seen) : [...place.via, place.at];
      if (at !== place.at) setPlace({ at, reveal: 'value', via });
    },
    setPlace,
    reveal,
    next: () => goToStep(index() + 1),
    previous: () => goToStep(index() - 1),
    first: () => goToStep(0),
    last: () => goToStep(Number.MAX_SAFE_INTEGER),
    /** What a presenter's remote means: the next reveal of this step or, after the last, the next step. */
    advance: () => {
      const more = REVEALS[REVEALS.indexOf(store.getState().place.reveal) + 1];
      if (more) reveal(more);
      else goToStep(index() + 1);
    },
    /** The way back: one reveal less or, before the first, the previous step. */
    retreat: () => {
      const { place, settings } = store.getState();
      const less = REVEALS[REVEALS.indexOf(place.reveal) - 1];
      if (settings.pace === 'reveal' && less) reveal(less);
      else goToStep(index() - 1, 'value');
    },

    change: (settings: Partial<Settings>) =>
      store.setState({ settings: { ...store.getState().settings, ...settings } }),
    notify,
    dismissNotices: () => store.setState({ notices: [] }),
    /** Takes over a saved state, before the learner has done anything: no undo entry. */
    restore: (saved: Partial<Tutor>) => {
      history().pause();
      store.setState(saved);
      history().resume();
      keepPlace();
    },
  };
}

export type TutorStore = ReturnType<typeof createTutor>;

export function currentExample({ exampleId }: Undoable): Example {
  const example = findExample(exampleId);
  if (example === undefined) throw new RangeError(`there is no example ${exampleId}`);
  return example;
}

export function workOf(state: Undoable): Work {
  return state.work[state.exampleId] ?? newWork(currentExample(state).problem);
}

export const currentTrace = (state: Undoable) => traceOf(workOf(state).problem);

/** The step that the learner is at; for a factor, the step that it belongs to. */
export function currentStep(state: Pick<Tutor, 'exampleId' | 'work' | 'place'>) {
  const { structure } = currentTrace(state);
  const step = stepFor(structure, state.place.at) ?? stepsOf(structure)[0];
  if (step === undefined) throw new RangeError('an update has steps');
  return step;
}
