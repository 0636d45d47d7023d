import { expect, test } from 'vitest';
import { generalOf } from '../../../src/engine';
import { createTutor, readAddress, workOf, writeAddress } from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';

test('a set, whose turn it is, and an edited row are in the address and in what is saved', () => {
  const tutor = createTutor();
  tutor.setTraining('and');
  tutor.setMethod('adam');
  tutor.applyUpdates(5);
  tutor.setGiven('x2', 0.5);
  const { problem } = workOf(tutor.getState());
  expect(generalOf(problem).next).toBe(1);
  expect(generalOf(problem).examples[1]?.inputs).toEqual([0, 0.5]);
  const address = writeAddress(tutor.getState());
  expect(address).toMatch(/set=and&rows=0,0,0,1;0,0\.5,0,1;1,0,0,1;1,1,1,0&turn=2/);
  const opened = readAddress(address);
  expect(opened.notices).toEqual([]);
  expect(opened.work?.problem).toEqual(problem);
  const saved = readSaved(writeSaved(tutor.getState()));
  expect(saved.notices).toEqual([]);
  expect(saved.tutor?.work?.classic?.problem).toEqual(problem);
});

test('an epoch of AND and OR brings the mean error down; the way back is one undo', () => {
  for (const id of ['and', 'or', 'classes']) {
    const tutor = createTutor();
    tutor.setTraining(id);
    tutor.applyUpdates(400);
    const { curve } = workOf(tutor.getState());
    expect(curve.at(-1)?.error).toBeLessThan(curve[0]?.error ?? 0);
    tutor.undo();
    tutor.undo();
    expect(generalOf(workOf(tutor.getState()).problem).examples).toHaveLength(1);
  }
});
