import { expect, test } from 'vitest';
import { type GeneralProblem, type Mark, markWork, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { PLAIN } from './plainNetwork';

const plain = { ...PLAIN, order: 'batch' } as const satisfies Partial<GeneralProblem>;

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

test('a habit that is no accident at one figure is told of a 0 as well, which could be by anything', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [{ weights: [[0.5], [0.8]], biases: [0, 0], activation: 'identity' }],
    examples: [{ inputs: [1], targets: [-0.5, 0.8] }],
    learningRate: 0.9,
  };
  const marks = marksOf(problem, {
    'error.o1': '0.5000', // (-0.5 - 0.5)² / 2
    'error.o2': '0',
    'error.total': '0.000', // that of o2 alone
    'new(error.o1)': '0.005000', // (-0.5 + 0.4)² / 2
    'new(error.o2)': '0',
    'new(error.total)': '0.000',
  });
  expect(marks.get('error.total')).toMatchObject({ verdict: 'wrong', diagnosis: 'oneError' });
  expect(marks.get('new(error.total)')).toMatchObject({ verdict: 'wrong', again: 'error.total' });
});

test('a mistake is found from a figure as it is written, though it could be far more than that', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [
      { weights: [[0.06, 0.41]], biases: [0.01], activation: 'leakyRelu', leak: 0.2 },
      { weights: [[1.97]], biases: [0.26], activation: 'sigmoid', steepness: 2 },
    ],
    examples: [{ inputs: [0, 1.41], targets: [1] }],
    method: { name: 'adam', beta1: 0.24, beta2: 0.67, epsilon: 1e-8 },
    sharedBiases: true,
    updateBiases: true,
    learningRate: 0.46,
  };
  const marks = marksOf(problem, {
    'out.o1': '0.9447',
    'error.o1': '-0.02765', // (0.9447 - 1) / 2
    'new(out.o1)': '0.9999', // 0.99994
    'new(error.o1)': '-0.00005000',
  });
  expect(marks.get('error.o1')).toMatchObject({ verdict: 'wrong', diagnosis: 'squareLeftOut' });
  expect(marks.get('new(error.o1)')).toMatchObject({ verdict: 'wrong', again: 'error.o1' });
});

test('a habit that is known from one figure tells another, with which almost anything would agree', () => {
  const problem: GeneralProblem = {
    ...plain,
    layers: [
      { weights: [[3]], biases: [0], activation: 'identity' },
      { weights: [[1.4], [-1.4]], biases: [0, 0], activation: 'identity' },
    ],
    examples: [{ inputs: [2], targets: [8.06667, -8.73323] }],
  };
  const E = (by: string): string => `d(error.total)/d(${by})`;
  const figures = {
    [E('net.o1')]: '0.3333', // 8.4 - 8.06667
    [E('net.o2')]: '0.3332', // -8.4 + 8.73323
    'd(error.o1)/d(out.h1)': '0.4666', // by 1.4
    'd(error.o2)/d(out.h1)': '-0.4665',
    [E('w.h1.x1')]: '0.0003000', // 0.4666 - 0.4665 by the weight 3, not by the input 2: 0.0002, exactly 0.00028
  };
  const marks = marksOf(problem, { ...figures, [E('w.o1.h1')]: '0.4666' }); // by 1.4, not by 6
  expect(marks.get(E('w.o1.h1'))).toMatchObject({ verdict: 'wrong', diagnosis: 'weightForSource' });
  expect(marks.get(E('w.h1.x1'))).toMatchObject({ verdict: 'wrong', again: E('w.o1.h1') });
  // Alone it may have been worked by other digits of the two paths.
  const others = marksOf(problem, { ...figures, [E('w.o1.h1')]: '2.000' });
  expect(others.get(E('w.h1.x1'))?.verdict).toBe('short');
});

test('what a habit makes of a δ is no other sign, where the value happens to be that', () => {
  // out − target is left out: every δ is −1, one of which is right but for its sign.
  const problem: GeneralProblem = {
    ...plain,
    layers: [{ weights: [[1.94]], biases: [1.12], activation: 'identity' }],
    loss: 'meanSquared',
    examples: [
      { inputs: [0.02], targets: [0.92] },
      { inputs: [-0.33], targets: [0.98] },
      { inputs: [0.44], targets: [0.54] },
    ],
  };
  const work = {
    'out.o1@1': '1.159',
    'out.o1@2': '0.4798',
    'out.o1@3': '1.974',
    'delta.o1@1': '-1.000',
    'delta.o1@2': '-1.000', // 2 · (0.98 − 0.4798) is 1.0004
    'delta.o1@3': '-1.000',
    // 0.5 · (−1 · 0.02 + −1 · −0.33 + −1 · 0.44), from the figures as they are written
    'change(w.o1.x1)': '-0.06500',
  };
  const trace = traceUpdate(problem, UPDATE_FORMS.targetMinusOutput);
  const marks = markWork(trace, new Map(Object.entries(work)), { digits: 4 });
  const said = [...marks].map(([, { verdict, diagnosis }]) => [verdict, diagnosis]);
  expect(said.slice(3)).toEqual([
    ['wrong', 'errorLeftOut'],
    ['wrong', 'errorLeftOut'],
    ['wrong', 'errorLeftOut'],
    ['follows', undefined],
  ]);
});
