import { expect, test } from 'vitest';
import { type GeneralProblem, type Mark, markWork, traceUpdate } from '../../../src/engine';

const plain = {
  loss: 'halfSquared',
  order: 'batch',
  next: 0,
  reduce: 'sum',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: false,
  learningRate: 0.5,
} as const satisfies Partial<GeneralProblem>;

const marksOf = (
  problem: GeneralProblem,
  work: Readonly<Record<string, string>>,
): ReadonlyMap<string, Mark> =>
  markWork(traceUpdate(problem), new Map(Object.entries(work)), { digits: 4 });

test('bias and order of the weights are one remark, where a neuron with one input has no order too', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [
      { weights: [[0.7], [-0.4]], biases: [0.3, 0.5], activation: 'identity' },
      { weights: [[0.6, 1.1]], biases: [0.2], activation: 'identity' },
    ],
    examples: [{ inputs: [0.8], targets: [0.5] }],
  };
  const marks = marksOf(problem, {
    'net.h1': '0.5600', // 0.7 · 0.8
    'out.h1': '0.5600',
    'net.h2': '-0.3200', // −0.4 · 0.8
    'out.h2': '-0.3200',
    'net.o1': '0.4240', // 0.6 · −0.32 + 1.1 · 0.56
  });
  const slips = [...marks].filter(
    ([, { verdict, again }]) => verdict === 'wrong' && again === undefined,
  );
  expect(slips.map(([id]) => id)).toEqual(['net.h1']);
  expect(marks.get('net.o1')).toMatchObject({ again: 'net.h1' });
});

test('a mistake that leaves far more doubt than what is right is named all the same', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [{ weights: [[18.6742], [17]], biases: [0, 0], activation: 'softmax' }],
    loss: 'crossEntropy',
    examples: [{ inputs: [1], targets: [1, 0] }],
  };
  const marks = marksOf(problem, {
    'net.o1': '18.67',
    'out.o1': Math.exp(18.67).toFixed(0),
  });
  expect(marks.get('out.o1')).toMatchObject({ verdict: 'wrong', diagnosis: 'notNormalised' });
});

test('a 0 is not taken for a mistake that was made somewhere else', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [
      {
        weights: [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        biases: [0.35, 0.35],
        activation: 'sigmoid',
      },
      {
        weights: [
          [0.4, 0.45],
          [0.5, 0.55],
        ],
        biases: [0.6, 0.6],
        activation: 'sigmoid',
      },
    ],
    examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
    method: { name: 'momentum', mu: 0.9 },
  };
  const trace = traceUpdate(problem);
  const work = [...trace.quantities.values()]
    .filter(({ kind }) => kind !== 'given' && kind !== 'update')
    .map(({ id, kind, value }) => [id, kind === 'state' ? '0.000' : value.toPrecision(4)]);
  const marks = marksOf(problem, Object.fromEntries(work));
  const zeros = [...marks].filter(([id]) => id.startsWith('new(v('));
  expect(zeros.filter(([, { verdict }]) => verdict === 'wrong').length).toBeGreaterThan(2);
  expect(zeros.flatMap(([, { diagnoses = [] }]) => diagnoses)).toEqual([]);
});
