import { describe, expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import { figuresOf, problemOf, type ReferenceId, reference } from '../../fixtures/reference';
import { exampleOf, shortProblem } from '../../reading/cases';

describe.each<[string, ReferenceId]>([
  ['classic', 'classic'],
  ['classic-io', 'classic'],
  ['crossed', 'crossed'],
  ['matrix', 'matrix'],
  ['matrix-trained', 'matrix-trained'],
])('%s', (id, of) => {
  const { example, trace } = exampleOf(id);
  const entry = reference(of);

  test('is the network of the article', () => {
    expect(shortProblem(example)).toEqual(problemOf(entry, example.problem.updateBiases));
  });

  test('gives the exact figures', () => {
    for (const [quantity, exact] of figuresOf(entry, example.problem.updateBiases)) {
      expect(Math.abs(trace.value(quantity) - exact) / Math.abs(exact), quantity).toBeLessThan(
        1e-12,
      );
    }
  });
});

/** By the name that the example gives it. */
function given(id: string, name: string): number | undefined {
  const { example } = exampleOf(id);
  for (const [quantity, value] of givensOf(example.problem)) {
    if (example.naming.symbols[quantity]?.text === name) return value;
  }
  return undefined;
}

describe('the numbers as the articles name them', () => {
  const classic = [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55];
  test.each([
    ['classic', { x1: 0.05, x2: 0.1, T1: 0.01, T2: 0.99, b1: 0.35, b2: 0.6, η: 0.5 }, classic],
    [
      'classic-io',
      { i1: 0.05, i2: 0.1, 'target o1': 0.01, 'target o2': 0.99, b1: 0.35, b2: 0.6, η: 0.5 },
      classic,
    ],
    [
      'crossed',
      { x1: 0.1, x2: 0.2, y1: 0.05, y2: 0.95, b1: 0.45, b2: 0.5, η: 0.5 },
      [0.25, 0.28, 0.35, 0.15, 0.35, 0.2, 0.45, 0.4],
    ],
    [
      'matrix',
      { x1: 0.85, x2: 0.25, t1: 0.6905, t2: 0.8657, α: 0.1, Θ1_10: 0.1, Θ2_20: 0.2 },
      [0.2, 0.3, 0.5, 0.6, 0.4, 0.85, 1, 0.3],
    ],
    [
      'matrix-trained',
      { x1: 0.85, x2: 0.25, Θ1_10: 0.4, Θ1_20: 0.3, Θ2_10: 0.7, Θ2_20: 0.6 },
      [0.6, 0.9, 0.8, 0.2, 0.4, 0.5, 0.9, 0.3],
    ],
  ])('%s', (id, named, weights) => {
    for (const [name, value] of Object.entries(named)) expect(given(id, name), name).toBe(value);
    weights.forEach((value, i) => {
      expect(given(id, `w${i + 1}`), `w${i + 1}`).toBe(value);
    });
  });

  test('the articles hold the biases; the learner’s own numbers move them', () => {
    for (const id of ['classic', 'classic-io', 'crossed', 'matrix', 'matrix-trained']) {
      expect(exampleOf(id).example.problem.updateBiases).toBe(false);
    }
    expect(exampleOf('blank').example.problem.updateBiases).toBe(true);
  });

  test('one bias a layer, but for the matrix form', () => {
    expect(exampleOf('classic').example.problem.sharedBiases).toBe(true);
    expect(exampleOf('crossed').example.problem.sharedBiases).toBe(true);
    expect(exampleOf('matrix').example.problem.sharedBiases).toBe(false);
  });

  test('every example’s update lowers its error', () => {
    for (const id of ['classic', 'crossed', 'matrix', 'matrix-trained', 'blank']) {
      const { trace } = exampleOf(id);
      expect(trace.value('new(error.total)')).toBeLessThan(trace.value('error.total'));
      const again = traceUpdate(trace.updated).value('error.total');
      expect(again).toBe(trace.value('new(error.total)'));
    }
  });
});
