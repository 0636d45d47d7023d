import { expect, test } from 'vitest';
import { createTutor, readAddress, traceOf, workOf, writeAddress } from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';

test('a method, its numbers and what it keeps are in the address and in what is saved', () => {
  const tutor = createTutor();
  tutor.setMethod('adam');
  tutor.setGiven('beta1', 0.8);
  tutor.applyUpdates(3);
  const { problem } = workOf(tutor.getState());
  const address = writeAddress(tutor.getState());
  expect(address).toMatch(/method=adam/);
  expect(address).toMatch(/beta1=0\.8/);
  const opened = readAddress(address);
  expect(opened.notices).toEqual([]);
  expect(opened.work?.problem).toEqual(problem);
  const saved = readSaved(writeSaved(tutor.getState()));
  expect(saved.notices).toEqual([]);
  expect(saved.tutor?.work?.classic?.problem).toEqual(problem);
});

test('a run of updates goes on from what the method keeps, as one update after the other does', () => {
  const [singly, atOnce] = [createTutor(), createTutor()];
  for (const tutor of [singly, atOnce]) tutor.setMethod('nesterov');
  for (let i = 0; i < 6; i++) singly.applyUpdates(1);
  atOnce.applyUpdates(6);
  const [one, other] = [singly, atOnce].map((tutor) => workOf(tutor.getState()).problem);
  expect(one).toEqual(other);
  expect(other && traceOf(other).value('v(w.o1.h1)')).not.toBe(0);
});
