import { beforeEach, describe, expect, test } from 'vitest';
import { createTutor, currentExample, type TutorStore, workOf } from '../../../src/state';
import { given } from './helpers';

let tutor: TutorStore;
beforeEach(() => {
  tutor = createTutor();
});

const value = (id: string) => given(workOf(tutor.getState()).problem, id);
const entries = (): number => tutor.temporal.getState().pastStates.length;
const W5 = 'w.o1.h1';
const W6 = 'w.o1.h2';

describe('one undo entry', () => {
  test('is each change that belongs to no gesture', () => {
    tutor.setGiven(W5, 0.5);
    tutor.setGiven(W5, 0.6);
    expect(entries()).toBe(2);
    tutor.undo();
    expect(value(W5)).toBe(0.5);
    tutor.undo();
    expect(value(W5)).toBe(0.4);
  });

  test('is a drag, and redo takes it to its end', () => {
    for (let i = 1; i <= 50; i++) tutor.setGiven(W5, 0.4 + i / 100, 'drag');
    expect(entries()).toBe(1);
    tutor.undo();
    expect(value(W5)).toBe(0.4);
    tutor.redo();
    expect(value(W5)).toBe(0.9);
  });

  test('is typing into one field', () => {
    for (const typed of [0, 0.7, 0.75]) tutor.setGiven(W5, typed, 'field');
    expect(entries()).toBe(1);
  });

  test('is each gesture, where one was ended', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    tutor.setGiven(W5, 0.6, 'drag');
    tutor.endGesture();
    tutor.setGiven(W5, 0.7, 'drag');
    expect(entries()).toBe(2);
    tutor.undo();
    expect(value(W5)).toBe(0.6);
  });

  test('is each of two fields, and each of two ways to change one', () => {
    tutor.setGiven(W5, 0.5, 'field');
    tutor.setGiven(W6, 0.5, 'field');
    tutor.setGiven(W6, 0.6, 'drag');
    expect(entries()).toBe(3);
  });

  test('is not a gesture that another change came into', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    tutor.applyUpdates(1);
    tutor.setGiven(W5, 0.6, 'drag');
    expect(entries()).toBe(3);
  });

  test('starts anew after undo, in the midst of a gesture', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    tutor.undo();
    tutor.setGiven(W5, 0.6, 'drag');
    expect(entries()).toBe(1);
    expect(tutor.temporal.getState().futureStates).toEqual([]);
    tutor.undo();
    expect(value(W5)).toBe(0.4);
  });

  test('starts anew after redo', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    tutor.undo();
    tutor.redo();
    tutor.setGiven(W5, 0.6, 'drag');
    tutor.undo();
    expect(value(W5)).toBe(0.5);
  });

  test('is none where nothing changes', () => {
    tutor.setGiven(W5, 0.4);
    tutor.setBiases({ sharedBiases: true });
    tutor.reset();
    tutor.applyUpdates(0);
    tutor.chooseExample('classic');
    const { exampleId } = tutor.getState();
    tutor.open(exampleId, { ...currentExample(tutor.getState()).problem }, 0);
    expect(entries()).toBe(0);
  });

  test('is none for places, settings and notices', () => {
    tutor.next();
    tutor.change({ theme: 'dark' });
    tutor.notify([{ kind: 'storage.full' }]);
    tutor.dismissNotices();
    expect(entries()).toBe(0);
  });
});

describe('undo and redo', () => {
  test('go back over every kind of change, and forward again', () => {
    const seen = [tutor.getState()];
    const changes = [
      () => tutor.setGiven('x1', 1),
      () => tutor.setBiases({ sharedBiases: false }),
      () => tutor.setBiases({ updateBiases: true }),
      () => tutor.applyUpdates(10),
      () => tutor.reset(),
      () => tutor.chooseExample('crossed'),
      () => tutor.open('blank', { ...workOf(tutor.getState()).problem, learningRate: 2 }, 7),
    ];
    for (const change of changes) {
      change();
      seen.push(tutor.getState());
    }
    const same = (i: number): void => {
      expect(tutor.getState().work).toBe(seen[i]?.work);
      expect(tutor.getState().exampleId).toBe(seen[i]?.exampleId);
    };
    for (let i = changes.length - 1; i >= 0; i--) {
      tutor.undo();
      same(i);
    }
    tutor.undo();
    same(0);
    for (let i = 1; i <= changes.length; i++) {
      tutor.redo();
      same(i);
    }
    tutor.redo();
    same(changes.length);
  });

  test('leave the place where it is', () => {
    tutor.setGiven(W5, 0.5);
    tutor.goTo('net.o1');
    tutor.undo();
    expect(tutor.getState().place.at).toBe('net.o1');
  });

  test('are still there after a change that throws', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    expect(() => tutor.setGiven(W5, Number.NaN, 'drag')).toThrow('finite');
    expect(() => tutor.setGiven('nothing', 1)).toThrow('nothing');
    expect(() => tutor.chooseExample('nothing')).toThrow('nothing');
    tutor.setGiven(W5, 0.6);
    expect(entries()).toBe(2);
    expect(tutor.getState().exampleId).toBe('classic');
  });

  test('are recorded again after a subscriber threw in the midst of a gesture', () => {
    tutor.setGiven(W5, 0.5, 'drag');
    const stop = tutor.subscribe(() => {
      throw new Error('a view is broken');
    });
    expect(() => tutor.setGiven(W5, 0.6, 'drag')).toThrow('broken');
    stop();
    tutor.setGiven(W6, 0.6);
    expect(entries()).toBe(2);
  });
});

describe('an example', () => {
  test('keeps its own numbers while another is looked at', () => {
    tutor.setGiven(W5, 0.9);
    tutor.chooseExample('crossed');
    tutor.setGiven(W5, 0.1);
    tutor.chooseExample('classic');
    expect(value(W5)).toBe(0.9);
  });

  test('is reset alone', () => {
    tutor.setGiven(W5, 0.9);
    tutor.chooseExample('crossed');
    tutor.setGiven(W5, 0.1);
    tutor.reset();
    expect(workOf(tutor.getState()).problem).toBe(currentExample(tutor.getState()).problem);
    tutor.chooseExample('classic');
    expect(value(W5)).toBe(0.9);
  });

  test('that is opened with the numbers it has keeps its curve', () => {
    tutor.applyUpdates(10);
    const work = workOf(tutor.getState());
    tutor.open('classic', structuredClone(work.problem), 10);
    expect(workOf(tutor.getState())).toBe(work);
  });
});

test('a subscriber never sees a place that the update does not have', () => {
  const seen: boolean[] = [];
  tutor.setBiases({ sharedBiases: false });
  tutor.goTo('d(error.total)/d(b.h2)');
  tutor.subscribe(({ place }) => seen.push(place.at.includes('b.h2')));
  tutor.setBiases({ sharedBiases: true });
  expect(seen).toEqual([false]);
});
