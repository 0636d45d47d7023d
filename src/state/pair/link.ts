import { readSaved, writeSaved } from '../saved';
import type { TutorStore } from '../tutor';
import type { Tutor } from '../tutorState';
import { adopt } from './adopt';
import { type Message, readMessage, type Said, written } from './message';
import { randomId } from './names';

/** How long a window that has come waits for another's answer before it goes on alone, in ms. */
const ANSWER_WITHIN = 1500;
/** As far as a state may be ahead: more than are missed while a window sleeps. */
const MAX_LEAP = 1_000_000;

/** What a link needs of a BroadcastChannel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;

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
 * and takes over a state that is later than its own. Of two that are equally late, which is when both windows
 * change something at once, that of the greater id counts in both.
 */
export function linkWindows(tutor: TutorStore, channel: Channel, pair: string): Link {
  const self = randomId();
  const others = new Set<string>();
  let clock = { count: 0, by: self };
  /** Whether it knows how things stand in the pair; until then any state is later. */
  let isInStep = false;
  let shown = contentOf(tutor.getState());
  let gesture = { count: 0, entry: lastEntry(tutor) };
  let isDue = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (said: Said): void => channel.postMessage(written(said, pair, self));
  const sayState = (to?: string): void => {
    const { lecture } = tutor.getState();
    const { timer, isBlank } = lecture;
    say({
      kind: 'state',
      ...(to === undefined ? {} : { to }),
      clock: clock.count,
      gesture: gesture.count,
      saved: writeSaved(tutor.getState()),
      lecture: { isBlank, timer: { ...timer } },
    });
  };

  const send = (): void => {
    isDue = false;
    const content = contentOf(tutor.getState());
    if (content === shown) return;
    shown = content;
    const entry = lastEntry(tutor);
    if (entry !== gesture.entry) gesture = { count: gesture.count + 1, entry };
    clock = { count: clock.count + 1, by: self };
    isInStep = true;
    sayState();
  };
  const take = (state: Message & { kind: 'state' }): void => {
    const ahead = state.clock - clock.count;
    const isLater = ahead > 0 || (ahead === 0 && state.from > clock.by);
    if (isInStep && (!isLater || ahead > MAX_LEAP)) return;
    const { tutor: saved, notices } = readSaved(state.saved);
    if (saved === undefined || notices.length > 0) return;
    adopt(tutor, saved, `${state.from} ${state.gesture}`);
    tutor.lecture(state.lecture);
    clock = { count: state.clock, by: state.from };
    isInStep = true;
    shown = contentOf(tutor.getState());
    gesture = { ...gesture, entry: lastEntry(tutor) };
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
    sayState(message.from);
  });

  // Not at once: the history has not taken the change in yet, and more may come with it.
  const unsubscribe = tutor.subscribe(() => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(send);
  });

  return {
    look: () => {
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

/** What the windows have in common, to tell whether it has changed. */
const contentOf = (state: Tutor): string => writeSaved(state) + JSON.stringify(state.lecture);

/** What undo would lead to: another whenever a gesture has ended and the next begun. */
const lastEntry = (tutor: TutorStore): unknown => tutor.temporal.getState().pastStates.at(-1);
