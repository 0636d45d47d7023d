// What is given midway, from the address to the store and back.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addressTo,
  createTutor,
  loadGivenMidway,
  readAddress,
  stepsOf,
  traceOf,
  workOf,
} from '../../../src/state';
import { currentTrace } from '../../../src/state/current';
import { freshProblem } from '../../../src/state/work/fresh';
import { exampleOf } from '../../reading/cases';

beforeAll(loadGivenMidway);

const { example } = exampleOf('classic');
const opened = (query: string) => readAddress(`#/step?example=classic&${query}`);
const at = (query: string) => {
  const tutor = createTutor();
  const { work } = opened(query);
  if (work) tutor.open('classic', work.problem, 0);
  return tutor;
};
const stepsIn = (tutor: ReturnType<typeof createTutor>): string[] =>
  stepsOf(currentTrace(tutor.getState()).structure).map(({ id }) => id);

describe('in an address', () => {
  test('it is said with the example’s names', () => {
    const { work, notices } = opened('given=out.h1:0.5933,d(error.total)/d(w5):0.08');
    expect(notices).toEqual([]);
    expect(work?.problem.given).toEqual({ 'out.h1': 0.5933, 'd(error.total)/d(w.o1.h1)': 0.08 });
    expect(addressTo({ view: 'step', exampleId: 'classic', problem: work?.problem })).toBe(
      '#/step?example=classic&given=d(error.total)/d(w5):0.08,out.h1:0.5933',
    );
  });

  test('δ with the other sign is ∂E/∂net', () => {
    expect(opened('given=delta.o1:-0.1385').work?.problem.given).toEqual({
      'd(error.total)/d(net.o1)': 0.1385,
    });
  });

  test.each([
    ['out.h9:1', 'given', 'out.h9'],
    ['out.h1:0.6,net.h1:1', 'given', 'net.h1'],
    ['x1:1', 'given', 'x.1|x1'],
    ['out.h1:0.6,out.h1:0.7', 'given', '^out.h1:0.7$'],
    ['delta.o1:-0.1,d(error.total)/d(net.o1):0.2', 'given', 'net.o1.*:0.2$'],
    ['out.h1', 'given', 'out.h1'],
    ['out.h1:many', 'given: out.h1', 'many'],
  ])('what cannot be given is named: %s', (text, name, bad) => {
    const { work, notices } = opened(`given=${text}`);
    expect(notices).toEqual([
      {
        kind: 'address.badChoice',
        name,
        text: expect.stringMatching(bad),
        accepted: expect.stringMatching(/./),
      },
    ]);
    expect(work?.problem.given).toBeUndefined();
  });
});

describe('in the store', () => {
  test('it is given, changed and taken back, each an entry of undo', () => {
    const tutor = at('updates=0');
    tutor.giveMidway('out.h1', 0.6);
    expect(stepsIn(tutor)).not.toContain('net.h1');
    tutor.setGiven('out.h1', 0.7);
    expect(currentTrace(tutor.getState()).value('out.h1')).toBe(0.7);
    tutor.undo();
    expect(currentTrace(tutor.getState()).value('out.h1')).toBe(0.6);
    tutor.giveMidway('out.h1', undefined);
    expect(stepsIn(tutor)).toContain('net.h1');
    tutor.undo();
    tutor.undo();
    expect(workOf(tutor.getState()).problem.given).toBeUndefined();
  });

  test('the place goes to a step that is left', () => {
    const tutor = at('updates=0');
    tutor.goTo('net.h1');
    tutor.giveMidway('out.h1', 0.6);
    expect(stepsIn(tutor)).toContain(tutor.getState().place.at);
  });

  test('another network takes those along that it has, another given those that it leaves', () => {
    const tutor = at('given=out.h2:0.6,d(error.total)/d(net.o2):0.1');
    tutor.setShape({ sizes: [2, 1, 2], activations: ['sigmoid', 'sigmoid'], loss: 'halfSquared' });
    expect(workOf(tutor.getState()).problem.given).toEqual({ 'd(error.total)/d(net.o2)': 0.1 });
  });

  test('it is of one update: the next has none', () => {
    const tutor = at('given=d(error.total)/d(net.o1):0.1385,d(error.total)/d(net.o2):-0.0381');
    const { updated } = currentTrace(tutor.getState());
    tutor.applyUpdates(1);
    const { problem, updates } = workOf(tutor.getState());
    expect([problem, updates]).toEqual([updated, 1]);
    expect(problem.given).toBeUndefined();
    tutor.applyUpdates(10);
    expect(workOf(tutor.getState()).updates).toBe(11);
  });

  test('reset is to the example, which gives nothing midway', () => {
    const tutor = at('given=out.h1:0.6');
    tutor.reset();
    expect(workOf(tutor.getState()).problem).toEqual(example.problem);
  });
});

test('fresh numbers give the same quantities, by what they are with these numbers', () => {
  const like = opened('given=out.h1:0.6,out.h2:0.6').work?.problem;
  const fresh = freshProblem(example, 'k3f9', like);
  const whole = traceOf(freshProblem(example, 'k3f9'));
  expect(Object.keys(fresh.given ?? {})).toEqual(['out.h1', 'out.h2']);
  expect(fresh.given?.['out.h1']).toBeCloseTo(whole.value('out.h1'), 4);
  expect(traceOf(fresh).quantities.has('net.h1')).toBe(false);
});
