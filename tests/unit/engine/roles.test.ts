import { describe, expect, test } from 'vitest';
import { type AnyProblem, type GeneralProblem, newMethod, traceUpdate } from '../../../src/engine';
import { problemOf, reference } from '../../fixtures/reference';

const classic = problemOf(reference('classic'), true);

/** 3-2-1-2 with two examples at once, biases of their own, and Adam. */
const deep: GeneralProblem = {
  layers: [
    { weights: [0, 1].map(() => [0.1, 0.2, 0.3]), biases: [0.1, 0.2], activation: 'tanh' },
    { weights: [[0.4, 0.5]], biases: [0.3], activation: 'sigmoid' },
    { weights: [[0.6], [0.7]], biases: [0.4, 0.5], activation: 'sigmoid' },
  ],
  loss: 'halfSquared',
  examples: [
    { inputs: [0.1, 0.2, 0.3], targets: [0, 1] },
    { inputs: [0.4, 0.5, 0.6], targets: [1, 0] },
  ],
  reduce: 'mean',
  method: newMethod('adam'),
  sharedBiases: false,
  updateBiases: true,
  learningRate: 0.5,
};

const roleIn = (problem: AnyProblem) => {
  const { quantities } = traceUpdate(problem);
  return (id: string) => quantities.get(id)?.role;
};

describe('what a quantity is, and where in the network', () => {
  const role = roleIn(classic);

  test.each([
    ['x2', { kind: 'input', neuron: 'x2', layer: 'x' }],
    ['t1', { kind: 'target', neuron: 'o1', layer: 'o' }],
    ['eta', { kind: 'learningRate' }],
    ['w.h2.x1', { kind: 'weight', to: 'h2', from: 'x1', neuron: 'h2', layer: 'h' }],
    ['w.o1.h2', { kind: 'weight', to: 'o1', from: 'h2', neuron: 'o1', layer: 'o' }],
    ['b.h', { kind: 'bias', layer: 'h' }],
    ['net.h1', { kind: 'net', neuron: 'h1', layer: 'h' }],
    ['out.o2', { kind: 'out', neuron: 'o2', layer: 'o' }],
    ['error.o2', { kind: 'error', neuron: 'o2', layer: 'o' }],
    ['error.total', { kind: 'totalError' }],
    ['new(net.o1)', { kind: 'net', neuron: 'o1', layer: 'o', newOf: 'net.o1' }],
    ['new(error.total)', { kind: 'totalError', newOf: 'error.total' }],
  ])('%s', (id, expected) => {
    expect(role(id)).toEqual(expected);
  });

  test('of a new parameter it is the role of the old one', () => {
    expect(role('new(w.h2.x1)')).toEqual({ ...role('w.h2.x1'), newOf: 'w.h2.x1' });
  });

  test('a derivative says of what and by what, and stands at the neuron that it leads through', () => {
    expect(role('d(error.total)/d(w.h1.x2)')).toEqual({
      kind: 'derivative',
      of: 'error.total',
      by: 'w.h1.x2',
      neuron: 'h1',
      layer: 'h',
    });
    expect(role('d(net.o2)/d(out.h1)')).toMatchObject({ neuron: 'o2', layer: 'o' });
    expect(role('d(error.o2)/d(out.h1)')).toMatchObject({ neuron: 'h1', layer: 'h' });
    // A shared bias has no neuron of its own.
    expect(role('d(error.total)/d(b.h)')).toEqual({
      kind: 'derivative',
      of: 'error.total',
      by: 'b.h',
      layer: 'h',
    });
  });
});

describe('with several examples and a method that keeps something', () => {
  const role = roleIn(deep);

  test.each([
    ['x3@2', { kind: 'input', neuron: 'x3', layer: 'x', example: 2 }],
    ['t2@1', { kind: 'target', neuron: 'o2', layer: 'o', example: 1 }],
    ['net.k1@2', { kind: 'net', neuron: 'k1', layer: 'k', example: 2 }],
    ['error.total@1', { kind: 'totalError', example: 1 }],
    ['error.total', { kind: 'totalError' }],
    ['new(out.o1@2)', { kind: 'out', neuron: 'o1', layer: 'o', example: 2, newOf: 'out.o1@2' }],
    ['b.k1', { kind: 'bias', neuron: 'k1', layer: 'k' }],
    [
      'd(net.k1@2)/d(out.h2@2)',
      { kind: 'derivative', of: 'net.k1@2', by: 'out.h2@2', neuron: 'k1', layer: 'k', example: 2 },
    ],
    [
      'd(error.total)/d(w.k1.h2)',
      { kind: 'derivative', of: 'error.total', by: 'w.k1.h2', neuron: 'k1', layer: 'k' },
    ],
    ['beta1', { kind: 'hyperparameter' }],
    ['count', { kind: 'count' }],
    ['m(w.k1.h2)', { kind: 'state', letter: 'm', of: 'w.k1.h2', neuron: 'k1', layer: 'k' }],
    [
      'new(s(b.o2))',
      { kind: 'state', letter: 's', of: 'b.o2', neuron: 'o2', layer: 'o', newOf: 's(b.o2)' },
    ],
    ['corrected(m(b.h1))', { kind: 'corrected', of: 'm(b.h1)', neuron: 'h1', layer: 'h' }],
  ])('%s', (id, expected) => {
    expect(role(id)).toEqual(expected);
  });
});
