import { beforeEach, describe, expect, test } from 'vitest';
import {
  createTutor,
  currentStep,
  stepsOf,
  type TutorStore,
  traceOf,
  workOf,
} from '../../../src/state';

let tutor: TutorStore;
beforeEach(() => {
  tutor = createTutor();
  tutor.change({ steps: 'all' });
});

const place = () => tutor.getState().place;
const steps = () => stepsOf(traceOf(workOf(tutor.getState()).problem).structure);
const lastStep = (): string => steps().at(-1)?.id ?? '';

describe('through the steps', () => {
  test('next visits every one once, in order, and previous takes the same way back', () => {
    const ids = steps().map(({ id }) => id);
    const there = [place().at];
    for (let i = 1; i < ids.length; i++) {
      tutor.next();
      there.push(place().at);
    }
    expect(there).toEqual(ids);
    for (const id of [...ids].reverse().slice(1)) {
      tutor.previous();
      expect(place().at).toBe(id);
    }
  });

  test('there is nothing before the first and nothing after the last', () => {
    const first = place();
    tutor.previous();
    tutor.retreat();
    expect(place()).toEqual(first);
    tutor.last();
    expect(place().at).toBe(lastStep());
    tutor.next();
    tutor.advance();
    expect(place().at).toBe(lastStep());
    tutor.first();
    expect(place()).toEqual(first);
  });

  test('next goes on from the step that a factor belongs to', () => {
    tutor.goTo('d(net.o1)/d(w.o1.h1)');
    expect(currentStep(tutor.getState()).id).toBe('d(error.total)/d(w.o1.h1)');
    tutor.next();
    expect(place().at).toBe('d(error.total)/d(w.o1.h2)');
  });
});

describe('at the pace of whole steps', () => {
  test('each press is a step, with its value', () => {
    tutor.advance();
    expect(place()).toEqual({ at: 'out.h1', reveal: 'value', via: [] });
    tutor.retreat();
    expect(place()).toEqual({ at: 'net.h1', reveal: 'value', via: [] });
  });

  test('what an address left covered is uncovered first', () => {
    tutor.reveal('formula');
    tutor.advance();
    tutor.advance();
    expect(place()).toEqual({ at: 'net.h1', reveal: 'value', via: [] });
  });
});

describe('at the pace of reveals', () => {
  beforeEach(() => tutor.change({ pace: 'reveal' }));

  test('a step opens with its formula alone', () => {
    tutor.next();
    expect(place()).toEqual({ at: 'out.h1', reveal: 'formula', via: [] });
    tutor.goTo('net.o1');
    expect(place().reveal).toBe('formula');
  });

  test('each press reveals more, and then goes on; the way back is the same', () => {
    tutor.next();
    const there = Array.from({ length: 6 }, () => {
      tutor.advance();
      return `${place().at} ${place().reveal}`;
    });
    expect(there).toEqual([
      'out.h1 numbers',
      'out.h1 value',
      'net.h2 formula',
      'net.h2 numbers',
      'net.h2 value',
      'out.h2 formula',
    ]);
    const back = Array.from({ length: 7 }, () => {
      tutor.retreat();
      return `${place().at} ${place().reveal}`;
    });
    expect(back).toEqual([
      'net.h2 value',
      'net.h2 numbers',
      'net.h2 formula',
      'out.h1 value',
      'out.h1 numbers',
      'out.h1 formula',
      'net.h1 value',
    ]);
  });

  test('the ends hold', () => {
    tutor.reveal('formula');
    tutor.retreat();
    expect(place()).toMatchObject({ at: 'net.h1', reveal: 'formula' });
    tutor.last();
    for (let i = 0; i < 5; i++) tutor.advance();
    expect(place()).toMatchObject({ at: lastStep(), reveal: 'value' });
  });
});

describe('the breadcrumb', () => {
  test('grows as terms are followed, and is cut where one of it is chosen', () => {
    tutor.goTo('d(error.total)/d(w.h1.x1)');
    tutor.follow('d(error.total)/d(out.h1)');
    tutor.follow('d(error.o1)/d(out.h1)');
    expect(place().via).toEqual(['d(error.total)/d(w.h1.x1)', 'd(error.total)/d(out.h1)']);
    tutor.follow('d(error.total)/d(out.h1)');
    expect(place()).toMatchObject({
      at: 'd(error.total)/d(out.h1)',
      via: ['d(error.total)/d(w.h1.x1)'],
    });
    tutor.follow('d(error.total)/d(out.h1)');
    expect(place().via).toHaveLength(1);
  });

  test('is left behind by the timeline', () => {
    tutor.follow('w.h1.x1');
    tutor.next();
    expect(place().via).toEqual([]);
  });

  test('loses what the update no longer has', () => {
    tutor.setBiases({ updateBiases: true });
    tutor.goTo('new(b.h)');
    tutor.follow('net.h1');
    tutor.setBiases({ updateBiases: false });
    expect(place()).toMatchObject({ at: 'net.h1', via: [] });
  });
});

describe('a place whose step is taken away', () => {
  test.each([
    ['d(error.total)/d(b.h)', 'd(error.total)/d(b.h1)', { sharedBiases: false }],
    ['d(net.o2)/d(b.o)', 'd(net.o2)/d(b.o2)', { sharedBiases: false }],
    ['b.o', 'b.o1', { sharedBiases: false }],
  ])('%s goes to that of the bias in its stead, %s', (from, to, choice) => {
    tutor.goTo(from, 'numbers');
    tutor.setBiases(choice);
    expect(place()).toEqual({ at: to, reveal: 'numbers', via: [] });
    tutor.undo();
    expect(place().at).toBe(from);
  });

  test.each([
    ['d(error.total)/d(b.h2)', 'd(error.total)/d(b.h)'],
    ['new(b.o1)', 'new(b.o)'],
  ])('and back: %s goes to %s', (from, to) => {
    tutor.setBiases({ sharedBiases: false, updateBiases: true });
    tutor.goTo(from);
    tutor.setBiases({ sharedBiases: true });
    expect(place().at).toBe(to);
  });

  test('with no bias in its stead goes to the step before it', () => {
    tutor.setBiases({ updateBiases: true });
    tutor.goTo('new(b.h)');
    tutor.previous();
    const before = place().at;
    tutor.next();
    tutor.setBiases({ updateBiases: false });
    expect(place().at).toBe(before);
  });

  test('is mended by undo and redo as well', () => {
    tutor.setBiases({ updateBiases: true });
    tutor.goTo('new(b.h)');
    tutor.undo();
    expect(steps().map(({ id }) => id)).toContain(place().at);
    tutor.redo();
    tutor.goTo('new(b.o)');
    tutor.chooseExample('matrix');
    expect(steps().map(({ id }) => id)).toContain(place().at);
  });
});

test.each(['nowhere', '__proto__', ''])('a place %o that there is not is the first', (at) => {
  tutor.goTo('net.o1');
  tutor.setPlace({ at, reveal: 'value', via: ['gone', 'net.h1'] });
  expect(place()).toEqual({ at: 'net.h1', reveal: 'value', via: ['net.h1'] });
});
