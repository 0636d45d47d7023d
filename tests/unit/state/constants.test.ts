import { describe, expect, test } from 'vitest';
import { type GeneralLayer, traceUpdate, train } from '../../../src/engine';
import { createTutor, readAddress, workable, workOf, writeAddress } from '../../../src/state';
import { shapeOf } from '../../../src/state/work/shape';

const read = (query: string) => readAddress(`#/step?example=classic&${query}&updates=0`);
const constantsIn = (query: string) => {
  const { work, notices } = read(query);
  expect(notices).toEqual([]);
  return work?.problem.layers.map(({ steepness, leak }: GeneralLayer) => steepness ?? leak);
};

describe('in an address', () => {
  test.each([
    ['steepness=2', [2, 2]],
    ['steepness=2,1', [2, undefined]],
    ['hidden=tanh&steepness=1/2', [undefined, 0.5]],
    ['hidden=tanh&output=bipolarsigmoid&steepness=1,0.5', [undefined, 0.5]],
    ['layers=2-2-2-2&hidden=leakyrelu,sigmoid&leak=0.2', [0.2, undefined, undefined]],
    ['hidden=leakyrelu&output=leakyrelu&leak=0,0.3', [0, 0.3]],
    ['steepness=1', [undefined, undefined]],
  ])('%s', (query, constants) => {
    expect(constantsIn(query)).toEqual(constants);
  });

  test.each([
    ['steepness=0', 'steepness', '0'],
    ['steepness=-1', 'steepness', '-1'],
    ['steepness=steep', 'steepness', 'steep'],
    ['steepness=2,2,2', 'steepness', '2,2,2'],
    ['hidden=tanh&output=identity&steepness=2', 'steepness', '2'],
    ['hidden=tanh&steepness=2,2', 'steepness', '2,2'],
    ['hidden=leakyrelu&leak=1', 'leak', '1'],
    ['hidden=leakyrelu&leak=-0.1', 'leak', '-0.1'],
    ['leak=0.2', 'leak', '0.2'],
  ])('%s: what is wrong is named, and the rest opens', (query, name, text) => {
    const { work, notices } = read(query);
    expect(notices).toMatchObject([{ kind: 'address.badChoice', name, text }]);
    expect(work === undefined || traceUpdate(work.problem)).toBeTruthy();
  });

  test.each([
    ['leak=0.2', 'hidden=leakyrelu'],
    ['layers=2-1&leak=0.2', 'output=leakyrelu'],
    ['hidden=tanh&output=identity&steepness=2', 'hidden=sigmoid'],
  ])('%s: where no layer takes it, what would is said', (query, accepted) => {
    expect(read(query).notices).toMatchObject([{ accepted }]);
  });
});

describe('by hand', () => {
  test('one layer’s is set and comes back as it was; the usual number goes without saying', () => {
    const tutor = createTutor();
    tutor.setConstant(1, 'steepness', 2.5);
    const address = writeAddress(tutor.getState());
    expect(decodeURIComponent(address)).toContain('steepness=1,2.5');
    expect(readAddress(address).work?.problem).toEqual(workOf(tutor.getState()).problem);
    tutor.setConstant(1, 'steepness', 1);
    expect(writeAddress(tutor.getState())).not.toContain('steepness');
    tutor.undo();
    expect(workOf(tutor.getState()).problem.layers[1]?.steepness).toBe(2.5);
  });

  test('it stays where the activation does, is dropped with it, and goes on in a new layer', () => {
    const tutor = createTutor();
    const shape = () => shapeOf(workOf(tutor.getState()).problem);
    const constants = () =>
      workOf(tutor.getState()).problem.layers.map(({ steepness }) => steepness);
    tutor.setConstant(0, 'steepness', 3);
    tutor.setShape(workable({ ...shape(), sizes: [2, 2, 2, 2] }));
    expect(constants()).toEqual([3, 3, undefined]);
    tutor.setShape({ ...shape(), activations: ['tanh', 'sigmoid', 'sigmoid'] });
    expect(constants()).toEqual([undefined, 3, undefined]);
    expect(() => traceUpdate(workOf(tutor.getState()).problem)).not.toThrow();
  });

  test('it stays in an update, and in a run', () => {
    const tutor = createTutor();
    tutor.setConstant(0, 'steepness', 3);
    const { problem } = workOf(tutor.getState());
    const steep = ({ layers }: typeof problem) => layers.map(({ steepness }) => steepness);
    expect(steep(traceUpdate(problem).updated)).toEqual([3, undefined]);
    expect(steep(train(problem, { updates: 3 }).final)).toEqual([3, undefined]);
  });
});
