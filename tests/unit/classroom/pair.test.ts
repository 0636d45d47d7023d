import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTutor, type TutorStore, workOf } from '../../../src/state';
import { writeSaved } from '../../../src/state/kept/saved';
import { type Channel, type Link, linkWindows } from '../../../src/state/pair/link';
import { readName, writeName } from '../../../src/state/pair/windowNames';
import { given } from '../state/helpers';

const PAIR = 'p'.repeat(16);
const STRANGER = 's'.repeat(16);

/** What a BroadcastChannel is: what one end posts, all others get, as a copy and later. */
class Air {
  readonly ends = new Set<(event: MessageEvent) => void>();
  readonly heard: unknown[] = [];
  #due: (() => void)[] = [];

  channel(): Channel {
    let own: ((event: MessageEvent) => void) | undefined;
    const deliver = (data: unknown): void => {
      this.heard.push(data);
      const copy = structuredClone(data);
      for (const end of this.ends) {
        if (end !== own) this.#due.push(() => end({ data: copy } as MessageEvent));
      }
    };
    return {
      postMessage: deliver,
      addEventListener: ((_: string, listener: (event: MessageEvent) => void) => {
        own = listener;
        this.ends.add(listener);
      }) as Channel['addEventListener'],
      close: () => own && this.ends.delete(own),
    };
  }

  /** Until nothing is said any more. */
  async settle(): Promise<void> {
    for (let i = 0; i < 50; i++) {
      await Promise.resolve();
      const due = this.#due;
      this.#due = [];
      for (const one of due) one();
    }
  }

  async say(data: unknown): Promise<void> {
    this.channel().postMessage(data);
    await this.settle();
  }
}

let air: Air;
beforeEach(() => {
  air = new Air();
});

interface End {
  readonly tutor: TutorStore;
  readonly link: Link;
}

async function come(layout: 'projector' | 'presenter'): Promise<End> {
  const tutor = createTutor();
  tutor.arrange(layout);
  const link = linkWindows(tutor, air.channel(), PAIR);
  link.look();
  await air.settle();
  return { tutor, link };
}

const w5 = ({ tutor }: End) => given(workOf(tutor.getState()).problem, 'w.o1.h1');
const placeOf = ({ tutor }: End) => tutor.getState().place;
const partnerOf = ({ tutor }: End) => tutor.getState().partner;
const undos = ({ tutor }: End) => tutor.temporal.getState().pastStates.length;

/** A state that differs from where all begin. */
function foreign(change: Record<string, unknown> = {}) {
  const tutor = createTutor();
  tutor.setGiven('w.o1.h1', 0.123);
  return {
    backstep: 4,
    pair: PAIR,
    from: STRANGER,
    kind: 'state',
    clock: { count: 7, by: STRANGER },
    after: { count: 6, by: STRANGER },
    gesture: 0,
    saved: writeSaved(tutor.getState()),
    lecture: { isBlank: false, timer: { elapsed: 0 }, asked: { settled: {} } },
    ...change,
  };
}

describe('a pair', () => {
  test('who comes later takes over how things stand', async () => {
    const main = await come('projector');
    main.tutor.setGiven('w.o1.h1', 0.9);
    main.tutor.goTo('net.o1');
    main.tutor.lecture({ isBlank: true });
    await air.settle();
    const presenter = await come('presenter');
    expect(w5(presenter)).toBe(0.9);
    expect(placeOf(presenter)).toEqual(placeOf(main));
    expect(presenter.tutor.getState().lecture.isBlank).toBe(true);
    expect([partnerOf(main), partnerOf(presenter)]).toEqual(['there', 'there']);
  });

  test('is in step whichever is used, settings too, but for the colours', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    presenter.tutor.advance();
    await air.settle();
    expect(placeOf(main)).toEqual(placeOf(presenter));
    main.tutor.change({ form: 'matrix', theme: 'dark' });
    await air.settle();
    expect(presenter.tutor.getState().settings).toMatchObject({ form: 'matrix', theme: 'system' });
    expect(main.tutor.getState().layout).toBe('projector');
    expect(presenter.tutor.getState().layout).toBe('presenter');
  });

  test('an edit is undone on either side, and a drag is one entry on both', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    for (const value of [0.5, 0.6, 0.7]) {
      main.tutor.setGiven('w.o1.h1', value, 'drag');
      await air.settle();
    }
    main.tutor.endGesture();
    expect([undos(main), undos(presenter)]).toEqual([1, 1]);
    presenter.tutor.undo();
    await air.settle();
    expect([w5(main), w5(presenter)]).toEqual([0.4, 0.4]);
    main.tutor.redo();
    await air.settle();
    expect([w5(main), w5(presenter)]).toEqual([0.7, 0.7]);
    expect([undos(main), undos(presenter)]).toEqual([1, 1]);
  });

  test('of numbers that both change at once, the presenter’s count; it is said, and undo has the others', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    main.tutor.setGiven('w.o1.h1', 0.8);
    presenter.tutor.setGiven('w.o1.h1', 0.2);
    await air.settle();
    expect([w5(main), w5(presenter)]).toEqual([0.2, 0.2]);
    expect(main.tutor.getState().notices).toEqual([{ kind: 'presenter.together' }]);
    expect(presenter.tutor.getState().notices).toEqual([]);
    main.tutor.undo();
    await air.settle();
    expect([w5(main), w5(presenter)]).toEqual([0.8, 0.8]);
  });

  test('keeps both changes where each window changes something else at once', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    main.tutor.setGiven('w.o1.h1', 0.8);
    presenter.tutor.goTo('net.o1');
    presenter.tutor.lecture({ isBlank: true });
    await air.settle();
    main.tutor.change({ form: 'matrix', theme: 'dark' });
    presenter.tutor.setGiven('w.o1.h2', 0.3);
    await air.settle();
    for (const end of [main, presenter]) {
      expect(w5(end)).toBe(0.8);
      expect(given(workOf(end.tutor.getState()).problem, 'w.o1.h2')).toBe(0.3);
      expect(placeOf(end).at).toBe('net.o1');
      expect(end.tutor.getState().lecture.isBlank).toBe(true);
      expect(end.tutor.getState().settings.form).toBe('matrix');
      expect(end.tutor.getState().notices).toEqual([]);
    }
  });

  test('agrees where one goes on changing before it hears of the other', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    presenter.tutor.setGiven('w.o1.h2', 0.2);
    for (const value of [0.6, 0.7, 0.8]) {
      main.tutor.setGiven('w.o1.h1', value);
      // Said, but not heard yet: messages are on their way until all settles.
      await Promise.resolve();
    }
    main.tutor.goTo('net.o2');
    await air.settle();
    expect(writeSaved(main.tutor.getState())).toBe(writeSaved(presenter.tutor.getState()));
    expect(given(workOf(main.tutor.getState()).problem, 'w.o1.h2')).toBe(0.2);
    expect(placeOf(presenter).at).toBe('net.o2');
    presenter.tutor.next();
    await air.settle();
    expect(placeOf(main)).toEqual(placeOf(presenter));
  });

  test('goes back over what was done before the other window came', async () => {
    const main = await come('projector');
    main.tutor.setGiven('w.o1.h1', 0.5);
    main.tutor.setGiven('w.o1.h1', 0.6);
    main.tutor.undo();
    main.tutor.chooseExample('matrix');
    main.tutor.undo();
    const presenter = await come('presenter');
    expect(undos(presenter)).toBe(1);
    presenter.tutor.redo();
    await air.settle();
    expect(main.tutor.getState().exampleId).toBe('matrix');
    for (let i = 0; i < 2; i++) {
      presenter.tutor.undo();
      await air.settle();
    }
    expect([w5(main), w5(presenter)]).toEqual([0.4, 0.4]);
    expect([undos(main), undos(presenter)]).toEqual([0, 0]);
  });

  test('falls silent once both know', async () => {
    const [main] = [await come('projector'), await come('presenter')];
    main.tutor.next();
    await air.settle();
    const { length } = air.heard;
    await air.settle();
    expect(air.heard.length).toBe(length);
  });

  test('one that goes is missed, and the other goes on', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    main.tutor.setGiven('w.o1.h1', 0.9);
    await air.settle();
    main.link.close();
    await air.settle();
    expect(partnerOf(presenter)).toBe('gone');
    expect(w5(presenter)).toBe(0.9);
    const again = await come('projector');
    expect(w5(again)).toBe(0.9);
    expect(partnerOf(presenter)).toBe('there');
  });

  test('a presenter that nobody answers is alone after a while', async () => {
    vi.useFakeTimers();
    try {
      const presenter = await come('presenter');
      expect(partnerOf(presenter)).toBe('none');
      vi.advanceTimersByTime(2000);
      expect(partnerOf(presenter)).toBe('gone');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('on the channel', () => {
  test('a good message is taken, or nothing below would be shown', async () => {
    const main = await come('projector');
    await air.say(foreign());
    expect(w5(main)).toBe(0.123);
  });

  test.each<[string, unknown]>([
    ['no object', 'hello'],
    ['nothing', null],
    ['another version', foreign({ backstep: 1 })],
    ['another pair', foreign({ pair: 'q'.repeat(16) })],
    ['another window', foreign({ to: 'x'.repeat(16) })],
    ['an unknown kind', foreign({ kind: 'order' })],
    ['an unknown part', foreign({ extra: 1 })],
    ['a clock of no number', foreign({ clock: { count: Number.NaN, by: STRANGER } })],
    ['a clock of a fraction', foreign({ clock: { count: 1.5, by: STRANGER } })],
    ['a clock beyond all', foreign({ clock: { count: Number.MAX_VALUE, by: STRANGER } })],
    ['no JSON', foreign({ saved: '{' })],
    ['another save', foreign({ saved: '{"version":99}' })],
    ['damaged numbers', foreign({ saved: foreign().saved.replace('0.123', '"x"') })],
    ['a history of no texts', foreign({ history: { past: [1], future: [] } })],
    [
      'a timer of no number',
      foreign({ lecture: { ...foreign().lecture, timer: { elapsed: 'x' } } }),
    ],
    [
      'a verdict of no stage',
      foreign({ lecture: { ...foreign().lecture, asked: { settled: { x: 9 } } } }),
    ],
  ])('%s is not heard', async (_, message) => {
    const main = await come('projector');
    const before = writeSaved(main.tutor.getState());
    await air.say(message);
    expect(writeSaved(main.tutor.getState())).toBe(before);
    expect(main.tutor.getState().notices).toEqual([]);
  });

  test('a message that is played again changes nothing', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    main.tutor.setGiven('w.o1.h1', 0.9);
    await air.settle();
    const old = [...air.heard];
    main.tutor.setGiven('w.o1.h1', 0.7);
    await air.settle();
    presenter.tutor.next();
    await air.settle();
    for (const message of old) await air.say(message);
    expect([w5(main), w5(presenter)]).toEqual([0.7, 0.7]);
    expect(partnerOf(presenter)).toBe('there');
  });

  test('a state from far ahead does not shut the others out', async () => {
    const [main, presenter] = [await come('projector'), await come('presenter')];
    main.tutor.next();
    await air.settle();
    await air.say(foreign({ clock: { count: Number.MAX_SAFE_INTEGER, by: STRANGER } }));
    presenter.tutor.setGiven('w.o1.h1', 0.5);
    await air.settle();
    expect(w5(main)).toBe(0.5);
  });
});

test('a window’s name says its pair, and no other name does', () => {
  const name = { role: 'presenter', pair: PAIR } as const;
  expect(readName(writeName(name))).toEqual(name);
  for (const other of [
    '',
    'lms',
    'backstep-main-',
    `backstep-boss-${PAIR}`,
    `backstep-main-${PAIR}x`,
  ]) {
    expect(readName(other)).toBeUndefined();
  }
});
