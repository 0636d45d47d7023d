import { describe, expect, test } from 'vitest';
import { type GeneralProblem, generalOf, type TrainingExample } from '../../../src/engine';
import {
  newRecord,
  outcomeOf,
  type TrainingRecord,
  trainInChunks,
  withChunks,
} from '../../../src/engine/training';
import { largestStableRate, oneNumber } from './helpers';

/** σ⁻¹: the net input at which a sigmoid is at `out`. */
const netAt = (out: number): number => Math.log(out / (1 - out));

/**
 * A network whose outputs are what is asked for, whatever it is shown: all weights are 0, and each output has the
 * bias that brings it there.
 */
function outputsAt(
  outs: readonly number[],
  examples: readonly TrainingExample[],
  more: Partial<GeneralProblem> = {},
): GeneralProblem {
  return {
    layers: [
      { activation: 'sigmoid', weights: [[0, 0]], biases: [0] },
      { activation: 'sigmoid', weights: outs.map(() => [0]), biases: outs.map(netAt) },
    ],
    loss: 'crossEntropy',
    examples,
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 0.001,
    ...more,
  };
}

const shown = (...targets: number[]): TrainingExample => ({ inputs: [0, 0], targets });

/** A run with these errors that came to this problem. */
const ending = (problem: GeneralProblem, errors: readonly number[]): TrainingRecord => ({
  start: problem,
  errors: Float64Array.from(errors),
  checkpoints: [
    { update: 0, problem },
    { update: errors.length - 1, problem },
  ],
  stopped: 'updates',
});

const falling = (from: number, to: number, updates: number): number[] =>
  Array.from({ length: updates + 1 }, (_, i) => to + (from - to) * 0.5 ** i);
const steady = (from: number, to: number, updates: number): number[] =>
  Array.from({ length: updates + 1 }, (_, i) => from + ((to - from) * i) / updates);

const real = (problem: GeneralProblem, updates: number) =>
  outcomeOf(withChunks(newRecord(problem), [...trainInChunks(problem, updates)]));

describe('cross-entropy: what counts is how far the outputs are, as its error says nothing of that', () => {
  test('outputs on targets of ½: converged, with an error that can be no less than 2·ln 2', () => {
    const found = outcomeOf(
      ending(outputsAt([0.5, 0.5], [shown(0.5, 0.5)]), falling(1.6, 2 * Math.LN2, 60)),
    );
    expect(found).toMatchObject({ kind: 'converged', miss: 0 });
    expect(found).not.toHaveProperty('goal');
    expect(found).not.toHaveProperty('reachedAt');
  });

  test.each([
    [0.009, 'converged'],
    [0.011, 'slow'],
  ])('targets of 0 and outputs of %d: %s', (out, kind) => {
    const found = outcomeOf(
      ending(outputsAt([out, out], [shown(0, 0)]), steady(1, -2 * Math.log(1 - out), 100)),
    );
    expect(found.kind).toBe(kind);
    expect(found.miss).toBeCloseTo(out, 12);
  });

  test('the average is over outputs: one at 0.013 and one at its target are within 0.01', () => {
    const found = outcomeOf(
      ending(outputsAt([0.5, 0.513], [shown(0.5, 0.5)]), falling(2, 1.4, 60)),
    );
    expect(found.kind).toBe('converged');
    expect(found.miss).toBeCloseTo(0.013 / Math.SQRT2, 12);
  });

  test('an error that no longer changes, far from the targets, has settled', () => {
    const found = outcomeOf(ending(outputsAt([0.5, 0.5], [shown(0, 1)]), falling(2, 1.386, 60)));
    expect(found).toMatchObject({ kind: 'settled', miss: 0.5 });
  });

  test('a flat output holds back half squared error; cross-entropy gets through it', () => {
    const errors = steady(5, 4.9, 100);
    const flat = outputsAt([0.9999, 0.5], [shown(0, 0.5)]);
    expect(outcomeOf(ending(flat, errors)).kind).toBe('slow');
    const squared = outcomeOf(ending({ ...flat, loss: 'halfSquared' }, errors));
    expect(squared).toMatchObject({ kind: 'saturated', saturated: ['o1'] });
  });

  test('a softmax comes to the shares of its targets, where its error is Σ t·ln(Σt/t)', () => {
    const targets = [0.01, 0.99, 0.01];
    const all = targets.reduce((sum, t) => sum + t);
    const least = targets.reduce((sum, t) => sum + t * Math.log(all / t), 0);
    const [hidden] = outputsAt([0.5], []).layers;
    const softmax = {
      activation: 'softmax',
      weights: [[0.1], [0.2], [-0.1]],
      biases: [0, 0, 0],
    } as const;
    const found = real(
      outputsAt([], [shown(...targets)], {
        layers: hidden === undefined ? [] : [hidden, softmax],
        learningRate: 0.5,
        updateBiases: true,
      }),
      5000,
    );
    expect(found.kind).toBe('converged');
    expect(found.last).toBeCloseTo(least, 5);
  });

  test('an error below 0, as targets beyond 1 make it, can settle too', () => {
    const found = outcomeOf(ending(outputsAt([0.7, 0.7], [shown(2, 2)]), falling(1, -3, 60)));
    expect(found.kind).toBe('settled');
  });
});

test.each([
  ['squared', 3 * 0.01 ** 2],
  ['meanSquared', 0.01 ** 2],
  ['halfMeanSquared', 0.01 ** 2 / 2],
] as const)('%s: three outputs that miss by 0.01 have the error %d', (loss, error) => {
  const problem = outputsAt([0.51, 0.51, 0.51], [shown(0.5, 0.5, 0.5)], { loss });
  const found = outcomeOf(ending(problem, steady(1, error * 0.99, 100)));
  expect(found.goal).toBeCloseTo(error, 15);
  expect(found).toMatchObject({ reachedAt: 100 });
});

describe('several examples', () => {
  const four = [0, 1, 2, 3].map(() => shown(0, 0));

  test.each([
    ['mean', 0.009 ** 2],
    ['sum', 4 * 0.009 ** 2],
  ] as const)('half squared, by the %s: outputs within 0.009 have converged', (reduce, error) => {
    const problem = outputsAt([0.009, 0.009], four, { loss: 'halfSquared', reduce });
    const found = outcomeOf(ending(problem, steady(1, error, 100)));
    expect(found.kind).toBe('converged');
    expect(found.miss).toBeCloseTo(0.009, 12);
    const less = {
      ...problem,
      ...outputsAt([0.011, 0.011], four, { loss: 'halfSquared', reduce }),
    };
    expect(outcomeOf(ending(less, steady(1, (error * 0.011 ** 2) / 0.009 ** 2, 100))).kind).toBe(
      'slow',
    );
  });

  test('the one whose turn it is speaks for no other: all are looked at', () => {
    const problem = outputsAt([0.5], [shown(0.5), shown(0.9)], { order: 'single', next: 0 });
    const found = outcomeOf(ending(problem, falling(2, 0.7, 60)));
    expect(found.kind).toBe('settled');
    expect(found.miss).toBeCloseTo(0.4 / Math.SQRT2, 12);
  });

  test('an output that is flat for every example it misses is stuck; for one of them, it is not', () => {
    const problem = (bias: number): GeneralProblem => ({
      ...outputsAt(
        [0.5],
        [
          { inputs: [0, 0], targets: [0] },
          { inputs: [1, 0], targets: [0] },
        ],
      ),
      loss: 'halfSquared',
      layers: [
        { activation: 'identity', weights: [[1, 0]], biases: [0] },
        { activation: 'sigmoid', weights: [[-10]], biases: [bias] },
      ],
    });
    const errors = steady(1, 0.9, 100);
    // Net inputs 40 and 30; then 10 and 0.
    expect(outcomeOf(ending(problem(40), errors))).toMatchObject({
      kind: 'saturated',
      saturated: ['o1'],
    });
    expect(outcomeOf(ending(problem(10), errors)).kind).toBe('slow');
  });

  const turns = (errors: readonly number[]) =>
    outcomeOf(
      ending(
        outputsAt([0.5], [shown(0.1), shown(0.9)], { order: 'single', loss: 'halfSquared' }),
        errors,
      ),
    ).kind;

  test('taken in turns: up and down within an epoch is no swing while epoch by epoch it falls', () => {
    const errors = steady(1, 0.5, 200).map((error, i) => error + (i % 2 === 1 ? 0.1 : 0));
    expect(turns(errors)).toBe('slow');
  });

  test('taken in turns: epochs that go up and down do swing', () => {
    const errors = steady(1, 0.5, 200).map((error, i) => error + (i % 4 >= 2 ? 0.1 : 0));
    expect(turns(errors)).toBe('oscillated');
  });
});

test('a momentum of 0 is gradient descent, and swings as that does', () => {
  const problem = generalOf(oneNumber(0.5, 1.3 * largestStableRate(0.5)));
  const found = real({ ...problem, method: { name: 'momentum', mu: 0 } }, 2000);
  expect(found.kind).toBe('oscillated');
});
