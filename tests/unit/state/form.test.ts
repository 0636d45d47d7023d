import { beforeAll, describe, expect, test } from 'vitest';
import {
  createTutor,
  currentStep,
  currentTrace,
  loadDeltaForm,
  readAddress,
  writeAddress,
} from '../../../src/state';
import { readSaved, writeSaved } from '../../../src/state/kept/saved';

beforeAll(loadDeltaForm);

const OPPOSITE = { form: 'delta', delta: 'target-minus-output' } as const;

describe('a place goes over to what has its part in another form, and back', () => {
  test.each([
    ['d(error.total)/d(w.o1.h1)', 'change(w.o1.h1)', 'd(error.total)/d(w.o1.h1)'],
    ['d(error.total)/d(net.h1)', 'delta.h1', 'd(error.total)/d(net.h1)'],
    ['d(error.total)/d(out.o2)', 'delta.o2', 'd(error.total)/d(net.o2)'],
    ['d(out.h2)/d(net.h2)', 'delta.h2', 'd(error.total)/d(net.h2)'],
    ['new(w.h1.x1)', 'new(w.h1.x1)', 'new(w.h1.x1)'],
    ['net.o1', 'net.o1', 'net.o1'],
  ])('%s is %s there', (elements, delta, back) => {
    const tutor = createTutor();
    tutor.goTo(elements, 'numbers');
    tutor.change(OPPOSITE);
    expect(tutor.getState().place).toMatchObject({ at: delta, reveal: 'numbers' });
    expect(currentStep(tutor.getState()).id).toBe(delta);
    tutor.change({ form: 'elements' });
    expect(tutor.getState().place.at).toBe(back);
  });

  test('in a batch it stays with its example', () => {
    const { work } = readAddress('#/step?example=classic&set=and&order=batch');
    if (work === undefined) throw new Error('no work');
    const tutor = createTutor();
    tutor.open('classic', work.problem, 0);
    tutor.goTo('d(error.total@3)/d(net.h1@3)');
    tutor.change(OPPOSITE);
    expect(tutor.getState().place.at).toBe('delta.h1@3');
  });

  test('the numbers are left alone, and a choice of form is not undone', () => {
    const tutor = createTutor();
    tutor.setGiven('w.o1.h1', 0.7);
    const { work } = tutor.getState();
    tutor.change(OPPOSITE);
    expect(tutor.getState().work).toBe(work);
    tutor.undo();
    expect(tutor.getState().settings).toMatchObject(OPPOSITE);
    expect(currentTrace(tutor.getState()).value('w.o1.h1')).toBe(0.4);
  });
});

describe('in addresses and in what is kept', () => {
  test.each([
    ['form=delta', { form: 'delta' }],
    ['form=delta&delta=target-minus-output', OPPOSITE],
    ['form=matrix', { form: 'matrix' }],
    [
      'form=matrix&vectors=rows&matrixbias=apart',
      { form: 'matrix', vectors: 'rows', matrixBias: 'apart' },
    ],
    ['form=matrix&matrixbias=column', { form: 'matrix', matrixBias: 'column' }],
  ])('%s is read and written', (query, settings) => {
    const read = readAddress(`#/step?example=classic&${query}`);
    expect(read.notices).toEqual([]);
    expect(read.settings).toMatchObject(settings);
    const tutor = createTutor();
    tutor.change(read.settings);
    expect(writeAddress(tutor.getState())).toContain(query);
    expect(readSaved(writeSaved(tutor.getState())).tutor?.settings).toMatchObject(settings);
  });

  test.each([
    ['form=delta', { delta: 'output-minus-target' }],
    ['form=matrix', { vectors: 'columns', matrixBias: undefined }],
    ['form=elements', {}],
    ['digits=4', { form: 'matrix' }],
  ])('%s means the same whatever the reader has set', (query, meant) => {
    const tutor = createTutor();
    tutor.change({ ...OPPOSITE, vectors: 'rows', matrixBias: 'column' });
    tutor.change({ form: 'matrix' });
    const { settings } = readAddress(`#/step?example=classic&${query}`);
    tutor.change(settings);
    expect(tutor.getState().settings).toMatchObject({ ...settings, ...meant });
  });

  test('what is shared says the form, the page’s own address where it is not the usual one', () => {
    const tutor = createTutor();
    expect(writeAddress(tutor.getState(), 'always')).toMatch(/&form=elements$/);
    expect(writeAddress(tutor.getState())).not.toContain('form');
    tutor.change({ form: 'delta' });
    expect(writeAddress(tutor.getState(), 'always')).toMatch(/&form=delta$/);
  });

  test.each(['delta.h1', 'change(w5)', 'd(error.total)/d(w5)'])('a step %s opens', (at) => {
    const read = readAddress(
      `#/step?example=classic&form=delta&delta=target-minus-output&at=${at}`,
    );
    expect(read.notices).toEqual([]);
    const tutor = createTutor();
    tutor.change(read.settings);
    tutor.setPlace({ ...tutor.getState().place, ...read.place });
    expect(tutor.getState().place.at).toBe(at === 'delta.h1' ? at : 'change(w.o1.h1)');
    expect(writeAddress(tutor.getState())).toContain(at === 'delta.h1' ? at : 'change(w5)');
  });

  test('how matrices are written is not said where there are none', () => {
    const tutor = createTutor();
    tutor.change({ vectors: 'rows', matrixBias: 'column' });
    expect(writeAddress(tutor.getState())).not.toMatch(/vectors|matrixbias/);
    tutor.change({ form: 'matrix' });
    expect(writeAddress(tutor.getState())).toContain('form=matrix&vectors=rows&matrixbias=column');
  });

  test.each([
    ['vectors=diagonal', 'vectors', 'diagonal', 'columns, rows'],
    ['matrixbias=row', 'matrixbias', 'row', 'apart, column'],
  ])('%s is named, with what would do', (query, name, text, accepted) => {
    const { notices, settings } = readAddress(`#/step?example=classic&form=matrix&${query}`);
    expect(notices).toEqual([{ kind: 'address.badChoice', name, text, accepted }]);
    expect(settings).toMatchObject({ form: 'matrix' });
    expect(settings).not.toHaveProperty(name === 'vectors' ? 'vectors' : 'matrixBias');
  });

  test('a sign that there is not is named, and the rest opens', () => {
    const { notices, settings } = readAddress('#/step?example=classic&form=delta&delta=up');
    expect(notices).toEqual([
      {
        kind: 'address.badChoice',
        name: 'delta',
        text: 'up',
        accepted: 'output-minus-target, target-minus-output',
      },
    ]);
    expect(settings).toEqual({ form: 'delta' });
  });
});
