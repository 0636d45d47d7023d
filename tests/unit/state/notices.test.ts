import { beforeEach, expect, test } from 'vitest';
import { createTutor, type TutorStore, workOf } from '../../../src/state';

let tutor: TutorStore;
beforeEach(() => {
  tutor = createTutor();
});

const notices = () => tutor.getState().notices;

test('a notice is given once, in the same breath or later, and again after it was dismissed', () => {
  tutor.notify([{ kind: 'storage.damaged' }, { kind: 'storage.damaged' }]);
  tutor.notify([{ kind: 'storage.damaged' }]);
  expect(notices()).toEqual([{ kind: 'storage.damaged' }]);
  tutor.dismissNotices();
  expect(notices()).toEqual([]);
  tutor.notify([{ kind: 'storage.damaged' }]);
  expect(notices()).toHaveLength(1);
});

test('notices about different things stand side by side, in order', () => {
  tutor.notify([{ kind: 'address.unknownName', name: 'a', accepted: 'w1' }]);
  tutor.notify([{ kind: 'address.unknownName', name: 'b', accepted: 'w1' }]);
  expect(notices()).toEqual([
    { kind: 'address.unknownName', name: 'a', accepted: 'w1' },
    { kind: 'address.unknownName', name: 'b', accepted: 'w1' },
  ]);
});

test('of more different ones than can be read the latest twenty are kept, in order', () => {
  const more = (count: number) => ({ kind: 'address.more', count }) as const;
  for (let count = 1; count <= 1000; count++) tutor.notify([more(count)]);
  expect(notices()).toHaveLength(20);
  expect(notices().at(0)).toEqual(more(981));
  expect(notices().at(-1)).toEqual(more(1000));
  // One that is still told is no news; one that has gone is told anew.
  tutor.notify([more(990)]);
  expect(notices().at(-1)).toEqual(more(1000));
  tutor.notify([more(5)]);
  expect(notices().at(-1)).toEqual(more(5));
  expect(notices()).toHaveLength(20);
});

test('no notice is no change', () => {
  let calls = 0;
  tutor.subscribe(() => calls++);
  tutor.notify([]);
  expect(calls).toBe(0);
});

test('a run that is stopped by overflow says after how many updates', () => {
  tutor.setGiven('eta', 1e308);
  tutor.applyUpdates(1);
  expect(notices()).toEqual([]);
  tutor.reset();
  tutor.setGiven('eta', 1e308);
  tutor.setGiven('t1', 1e10);
  tutor.applyUpdates(100);
  expect(workOf(tutor.getState()).updates).toBe(0);
  expect(notices()).toEqual([{ kind: 'run.overflow', updates: 0 }]);
});

test('a run that is sound says nothing', () => {
  tutor.applyUpdates(100);
  expect(notices()).toEqual([]);
});
