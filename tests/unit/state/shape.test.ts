import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import {
  createTutor,
  readAddress,
  shapeOf,
  workable,
  workOf,
  writeAddress,
} from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';
import { exampleOf } from './helpers';

const classic = exampleOf('classic').problem;
const deep = {
  sizes: [2, 3, 2],
  activations: ['tanh', 'softmax'],
  loss: 'crossEntropy',
} as const;

describe('another network', () => {
  test('keeps the numbers that still have a place, is undone, and reset', () => {
    const tutor = createTutor();
    tutor.setShape(deep);
    const { problem } = workOf(tutor.getState());
    const givens = givensOf(problem);
    for (const [id, value] of givensOf(classic)) expect(givens.get(id)).toBe(value);
    expect(givens.get('w.h3.x1')).not.toBe(0);
    expect(shapeOf(problem)).toEqual(deep);
    tutor.undo();
    expect(workOf(tutor.getState()).problem).toBe(classic);
    tutor.redo();
    tutor.reset();
    expect(workOf(tutor.getState()).problem).toBe(classic);
  });

  test('gives a new place the same number whenever it comes', () => {
    const [one, two] = [createTutor(), createTutor()];
    one.setShape(deep);
    two.setShape({ ...deep, sizes: [4, 4, 4] });
    two.setShape(deep);
    expect(workOf(two.getState()).problem).toEqual(workOf(one.getState()).problem);
  });

  test.each([
    [{ ...deep, sizes: [2, 3, 1] }, ['tanh', 'sigmoid'], 'crossEntropy'],
    [{ ...deep, activations: ['tanh', 'relu'] as const }, ['tanh', 'relu'], 'halfSquared'],
    [{ ...deep, sizes: [2, 3, 4, 2] }, ['tanh', 'tanh', 'softmax'], 'crossEntropy'],
  ])('%o is made one that can be worked', (shape, activations, loss) => {
    const found = workable(shape);
    expect(found.activations).toEqual(activations);
    expect(found.loss).toBe(loss);
    const tutor = createTutor();
    tutor.setShape(found);
    expect(() => traceUpdate(workOf(tutor.getState()).problem)).not.toThrow();
  });
});

describe('in an address and in the storage', () => {
  const made = () => {
    const tutor = createTutor();
    tutor.setShape(deep);
    tutor.setGiven('w.h3.x1', 0.125);
    tutor.setGiven('w.o1.h1', -2);
    return tutor;
  };

  test('it is written in readable words, and comes back as it was', () => {
    const state = made().getState();
    const address = writeAddress(state);
    expect(address).toContain('layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy');
    expect(address).toContain('w5=-2');
    const { work, notices } = readAddress(address);
    expect(notices).toEqual([]);
    expect(work?.problem).toEqual(workOf(state).problem);
  });

  test('names of several words are written small, and read again', () => {
    const tutor = createTutor();
    const shape = {
      sizes: [2, 2, 2],
      activations: ['leakyRelu', 'leakyRelu'],
      loss: 'squared',
    } as const;
    tutor.setShape(shape);
    const address = writeAddress(tutor.getState());
    expect(address).toContain('hidden=leakyrelu&output=leakyrelu&loss=squared');
    const { work, notices } = readAddress(address);
    expect(notices).toEqual([]);
    expect(work && shapeOf(work.problem)).toEqual(shape);
  });

  test('a ready set is fitted to it', () => {
    const { work } = readAddress('#/step?example=blank&layers=3-2-1&set=xor');
    expect(() => work && traceUpdate(work.problem)).not.toThrow();
    expect(work && shapeOf(work.problem).sizes).toEqual([3, 2, 1]);
  });

  test('where there is no hidden layer nothing is said of one, and what is said is named', () => {
    const tutor = createTutor();
    tutor.setShape({ sizes: [2, 1], activations: ['tanh'], loss: 'squared' });
    const address = writeAddress(tutor.getState());
    expect(address).toContain('layers=2-1&output=tanh&loss=squared');
    expect(address).not.toContain('hidden');
    expect(readAddress(address).work?.problem).toEqual(workOf(tutor.getState()).problem);
    const { work, notices } = readAddress('#/step?example=classic&layers=2-1&hidden=tanh');
    expect(notices).toEqual([
      expect.objectContaining({ name: 'hidden', text: 'tanh', accepted: 'layers=2-2-1' }),
    ]);
    expect(work && shapeOf(work.problem).sizes).toEqual([2, 1]);
  });

  test('it is saved and taken up again', () => {
    const state = made().getState();
    const { tutor, notices } = readSaved(writeSaved(state));
    expect(notices).toEqual([]);
    expect(tutor?.work?.classic?.problem).toEqual(workOf(state).problem);
  });

  test.each([
    ['layers=2-9-2', 'layers'],
    ['layers=2', 'layers'],
    ['layers=1-1-1-1-1-1', 'layers'],
    ['hidden=softmax', 'hidden'],
    ['hidden=tanh,tanh', 'hidden'],
    ['output=step', 'output'],
    ['layers=2-2-1&output=softmax', 'output'],
    ['output=tanh&loss=crossentropy', 'loss'],
    ['loss=hinge', 'loss'],
  ])('%s is said by name, and the rest opens', (query, name) => {
    const { work, notices } = readAddress(`#/step?example=classic&${query}&w5=0.7`);
    expect(notices).toEqual([expect.objectContaining({ kind: 'address.badChoice', name })]);
    expect(work && givensOf(work.problem).get('w.o1.h1')).toBe(0.7);
    expect(() => work && traceUpdate(work.problem)).not.toThrow();
  });
});
