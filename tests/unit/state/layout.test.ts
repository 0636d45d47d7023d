import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTutor, type TutorStore } from '../../../src/state';
import { readAddress } from '../../../src/state/address/readAddress';
import { connectBrowser } from '../../../src/state/kept/browser';
import { writeSaved } from '../../../src/state/kept/saved';
import { FakeStorage, FakeTab } from './fakeBrowser';

const layoutOf = (tutor: TutorStore): string => tutor.getState().layout;

describe('the layout in an address', () => {
  test('is a page where none is named', () => {
    expect(readAddress('#/step?example=classic').layout).toBe('page');
  });

  test('that is unknown is named with what would be accepted', () => {
    const { layout, notices } = readAddress('#/step?example=classic&view=cinema');
    expect(layout).toBe('page');
    expect(notices).toEqual([
      {
        kind: 'address.badChoice',
        name: 'view',
        text: 'cinema',
        accepted: 'page, projector, presenter',
      },
    ]);
  });
});

describe('in a tab', () => {
  let local: FakeStorage;
  beforeEach(() => {
    vi.useFakeTimers();
    local = new FakeStorage();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const load = (tab: FakeTab): TutorStore => {
    tab.use();
    const tutor = createTutor();
    connectBrowser(tutor);
    return tutor;
  };

  test('the layout stands in the address as soon as it is chosen, and goes with it', () => {
    const tab = new FakeTab(local);
    const tutor = load(tab);
    tutor.arrange('projector');
    expect(tab.location.hash).toBe('#/step?example=classic&at=net.h1&view=projector');
    tutor.arrange('page');
    expect(tab.location.hash).toBe('#/step?example=classic&at=net.h1');
  });

  test('another tab opens as a page, whatever this one was left in', () => {
    load(new FakeTab(local, '#/step?view=projector')).next();
    vi.advanceTimersByTime(1000);
    const other = load(new FakeTab(local));
    expect(layoutOf(other)).toBe('page');
  });
});

test('the layout is neither saved nor undone', () => {
  const tutor = createTutor();
  const saved = writeSaved(tutor.getState());
  tutor.arrange('projector');
  expect(writeSaved(tutor.getState())).toBe(saved);
  expect(tutor.temporal.getState().pastStates).toEqual([]);
});

describe.each(['projector', 'presenter'] as const)('before a class (%s)', (layout) => {
  const place = (tutor: TutorStore): string => {
    const { at, reveal } = tutor.getState().place;
    return `${at} ${reveal}`;
  };

  test('a press shows the formula, the numbers, the value, then the next step, and back the same way', () => {
    const tutor = createTutor();
    tutor.arrange(layout);
    tutor.goTo('net.h1');
    const way = [place(tutor)];
    for (let i = 0; i < 4; i++) {
      tutor.advance();
      way.push(place(tutor));
    }
    expect(way).toEqual([
      'net.h1 formula',
      'net.h1 numbers',
      'net.h1 value',
      'out.h1 formula',
      'out.h1 numbers',
    ]);
    const back = way.map(() => {
      const here = place(tutor);
      tutor.retreat();
      return here;
    });
    expect(back).toEqual(way.toReversed());
    // Nothing lies before the first formula.
    expect(place(tutor)).toBe('net.h1 formula');
  });

  test('the last value is the end', () => {
    const tutor = createTutor();
    tutor.arrange(layout);
    tutor.last();
    for (let i = 0; i < 5; i++) tutor.advance();
    expect(place(tutor)).toBe('new(error.total) value');
  });
});
