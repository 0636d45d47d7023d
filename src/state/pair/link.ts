import { readSaved, writeSaved } from '../kept/saved';
import type { TutorStore } from '../tutor';
import type { Tutor } from '../tutorState';
import { adopt } from './adopt';
import { afterBoth, type ChangeClock, createMemory, isLater, isSameClock } from './changeClock';
import { adoptHistory, writeHistory } from './history';
import { type PairMessage, readMessage, type Said, written } from './message';
import {
  fieldsOf,
  isFromThere,
  isSameParts,
  partsHere,
  partsOf,
  type StatePart,
  type StateParts,
} from './stateParts';
import { randomId } from './windowNames';

/** How long a window that has come waits for another's answer before it goes on alone, in ms. */
const ANSWER_WITHIN = 1500;
/** As far as a state may be ahead: more than are missed while a window sleeps. */
const MAX_LEAP = 1_000_000;

/** What a link needs of a BroadcastChannel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

type StateMessage = PairMessage & { readonly kind: 'state' };

/** What ties a window to the others of its pair. */
export interface Link {
  /** Asks whether another window is there, and takes over how things stand there. */
  readonly look: () => void;
  /** Says that this window goes. */
  readonly leave: () => void;
  readonly close: () => void;
}

/**
 * Keeps this window in step with the others of its pair: each sends its whole state whenever that has changed,
 * and takes over a state that follows its own. Where both have changed something at once, each puts the two
 * together, by the same rule: what only one has changed is kept, and of what both have, the presenter's counts.
 */
export function linkWindows(tutor: TutorStore, channel: Channel, pair: string): Link {
  const self = windowId(tutor);
  const others = new Set<string>();
  const memory = createMemory();
  let clock: ChangeClock = { count: 0, by: self };
  /** Whether it knows how things stand in the pair; until then any state is later. */
  let isInStep = false;
  /** Whether it has asked how things stand, and has done nothing since: then the others' history is its own. */
  let isNew = true;
  let shown = partsHere(tutor);
  memory.keep(clock, shown);
  let gesture = { count: 0, entry: lastEntry(tutor) };
  let isDue = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (said: Said): void => channel.postMessage(written(said, pair, self));
  const sayState = (after: ChangeClock, to?: string): void => {
    const { isBlank, timer, asked } = tutor.getState().lecture;
    say({
      kind: 'state',
      ...(to === undefined ? {} : { to, history: writeHistory(tutor) }),
      clock,
      after,
      gesture: gesture.count,
      saved: writeSaved(tutor.getState()),
      lecture: { isBlank, timer: { ...timer }, asked },
    });
  };

  const send = (): void => {
    isDue = false;
    const parts = partsHere(tutor);
    if (isSameParts(parts, shown)) return;
    const entry = lastEntry(tutor);
    if (entry !== gesture.entry) gesture = { count: gesture.count + 1, entry };
    const after = clock;
    isNew = false;
    settle(parts, { count: clock.count + 1, by: self });
    sayState(after);
  };
  const settle = (parts: StateParts, at: ChangeClock): void => {
    shown = parts;
    clock = at;
    memory.keep(clock, shown);
    isInStep = true;
  };

  const take = (state: StateMessage): void => {
    const { tutor: saved, notices } = readSaved(state.saved);
    if (saved === undefined || notices.length > 0) return;
    if (!isInStep) accept(state, saved, () => true, state.clock);
    else if (state.clock.count - clock.count <= MAX_LEAP && !memory.at(state.clock)) {
      const from = memory.at(state.after);
      if (from !== undefined && !isSameClock(state.after, clock)) putTogether(state, saved, from);
      else if (isLater(state.clock, clock)) accept(state, saved, () => true, state.clock);
    }
    if (isNew && state.history && isSameClock(state.clock, clock)) {
      adoptHistory(tutor, state.history);
      isNew = false;
    }
    gesture = { ...gesture, entry: lastEntry(tutor) };
  };
  /** Both have gone on from the same state. */
  const putTogether = (state: StateMessage, saved: Partial<Tutor>, from: StateParts): void => {
    const [here, there] = [shown, partsOf(state.saved, state.lecture)];
    const isThereFirst = state.clock.by > clock.by;
    const fromThere = (part: StatePart) => isFromThere(part, from, here, there, isThereFirst);
    const isOverruled = here.numbers !== from.numbers && here.numbers !== there.numbers;
    memory.keep(state.clock, there);
    accept(state, saved, fromThere, afterBoth(clock, state.clock));
    if (isOverruled && fromThere('numbers')) tutor.notify([{ kind: 'presenter.together' }]);
  };
  /** Takes over those parts of a state that are asked for. */
  const accept = (
    { from, gesture: of, lecture }: StateMessage,
    saved: Partial<Tutor>,
    isTaken: (part: StatePart) => boolean,
    at: ChangeClock,
  ): void => {
    adopt(tutor, fieldsOf(saved, isTaken), `${from} ${of}`);
    tutor.lecture({
      ...(isTaken('blank') && { isBlank: lecture.isBlank }),
      ...(isTaken('timer') && { timer: lecture.timer }),
      ...(isTaken('asked') && { asked: lecture.asked }),
    });
    settle(partsHere(tutor), at);
  };

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, pair, self);
    if (message === undefined) return;
    if (message.kind === 'bye') {
      others.delete(message.from);
      if (others.size > 0) return;
      tutor.meet('gone');
      // A window that is there all the same answers, and is met again.
      say({ kind: 'hello' });
      return;
    }
    others.add(message.from);
    tutor.meet('there');
    if (message.kind === 'state') return take(message);
    isInStep = true;
    sayState(clock, message.from);
  });

  // Not at once: the history has not taken the change in yet, and more may come with it.
  const unsubscribe = tutor.subscribe(() => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(send);
  });

  return {
    look: () => {
      isNew ||= !isInStep;
      say({ kind: 'hello' });
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (others.size === 0 && tutor.getState().layout === 'presenter') tutor.meet('gone');
      }, ANSWER_WITHIN);
    },
    leave: () => {
      isInStep = false;
      say({ kind: 'bye' });
    },
    close: () => {
      clearTimeout(waiting);
      unsubscribe();
      say({ kind: 'bye' });
      channel.close();
    },
  };
}

/** Random, but for the first sign: a presenter's window comes first in rank, which is the order of the ids. */
const windowId = (tutor: TutorStore): string =>
  (tutor.getState().layout === 'presenter' ? 'z' : '0') + randomId().slice(1);

/** What undo would lead to: another whenever a gesture has ended and the next begun. */
const lastEntry = (tutor: TutorStore): unknown => tutor.temporal.getState().pastStates.at(-1);
