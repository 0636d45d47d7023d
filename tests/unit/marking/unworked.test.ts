import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyTrace,
  type Mark,
  markWork,
  type QuantityId,
  traceUpdate,
} from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import { runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { exampleOf } from '../../reading/cases';
import { adversaries } from './adversaries';
import { PLAIN } from './plainNetwork';
import { earned, mostByChance, reasonsOfRandomFigures, tracedAnyhow } from './soundness';

const SEED = 12;

describe('what was not worked earns nothing', () => {
  test('figures that are made up, on a random network', () => {
    const random = randomLcg(SEED / 100);
    const problems = fc.sample(plainNetworks, { numRuns: runs(14, 300), seed: SEED });
    const over = problems.flatMap((problem, turn) => {
      const trace = tracedAnyhow(problem, random);
      // Each network by one of them in turn.
      const all = Object.entries(adversaries(trace, random));
      const [name = '', made = () => ''] = all[turn % all.length] ?? [];
      const { figures, found } = earned(trace, made);
      return found.length > mostByChance(figures) ? [`${name}: ${found} of ${figures}`] : [];
    });
    expect(over).toEqual([]);
  });

  test('0 in every field of the classic example: nothing is right, and nothing follows', () => {
    const { trace } = exampleOf('classic');
    const asked = trace.phases.flatMap(({ steps }) => steps);
    const marks = markWork(trace, new Map(asked.map((id) => [id, '0'])));
    const got = [...marks].filter(
      ([, { verdict }]) => verdict === 'right' || verdict === 'follows',
    );
    expect(got).toEqual([]);
  });
});

test('among made-up figures of three digits none follows, though some agree with others by accident', () => {
  const { trace } = exampleOf('classic');
  const asked = trace.phases.flatMap(({ steps }) => steps);
  // All are off by some tens of percent; four are what the one before it gives.
  const work = new Map(
    asked.map((id, i) => [id, (trace.value(id) * (1.3 + ((i * 37) % 50) / 100)).toPrecision(3)]),
  );
  work.set('out.h1', (1 / (1 + Math.exp(-Number(work.get('net.h1'))))).toPrecision(3));
  work.set('out.h2', (1 / (1 + Math.exp(-Number(work.get('net.h2'))))).toPrecision(3));
  const marks = [...markWork(trace, work).values()];
  expect(marks.filter(({ verdict }) => verdict === 'wrong').length).toBeGreaterThan(40);
  expect(marks.filter(({ verdict }) => verdict === 'follows')).toEqual([]);
});

describe('a 0 that comes of wrong figures, where a rectifier may be off', () => {
  // net = 1.5, out = 1.5, and with ½(t − out)² δ is (1.5 − 1) · 1.
  const trace = traceUpdate(
    {
      ...PLAIN,
      layers: [{ weights: [[1.5]], biases: [0], activation: 'relu' }],
      examples: [{ inputs: [1], targets: [1] }],
    },
    UPDATE_FORMS.outputMinusTarget,
  );
  const marks = (work: Record<string, string>) => markWork(trace, new Map(Object.entries(work)));

  test('is the same again where the output was written as the target, and nothing is left', () => {
    const found = marks({
      'net.o1': '1.000',
      'out.o1': '1.000',
      'd(error.total)/d(net.o1)': '0.000',
      'change(w.o1.x1)': '0.000',
    });
    for (const id of ['d(error.total)/d(net.o1)', 'change(w.o1.x1)'])
      expect(found.get(id)).toMatchObject({ verdict: 'wrong', again: 'net.o1' });
  });

  test('follows where a wrong net input is below 0', () => {
    const found = marks({
      'net.o1': '-1.500',
      'out.o1': '0.000',
      'd(error.total)/d(net.o1)': '0.000',
    });
    expect(found.get('net.o1')?.verdict).toBe('wrong');
    for (const id of ['out.o1', 'd(error.total)/d(net.o1)'])
      expect(found.get(id)?.verdict).toBe('follows');
  });
});

/** The same figure in every field. */
const everywhere = (trace: AnyTrace, figure: string): ReadonlyMap<QuantityId, Mark> =>
  markWork(
    trace,
    new Map(
      [...trace.quantities.values()]
        .filter(({ kind }) => kind !== 'given')
        .map(({ id }) => [id, figure]),
    ),
  );

test('one figure in every field is no step in place of new weights, though each step of Adam is 1', () => {
  const trace = traceUpdate({
    layers: [{ weights: [[0.07, 0.36]], biases: [0], activation: 'leakyRelu' }],
    loss: 'halfMeanSquared',
    examples: [{ inputs: [1.28, 1.95], targets: [1] }],
    order: 'batch',
    next: 0,
    reduce: 'mean',
    method: { name: 'adam', beta1: 0.95, beta2: 0.81, epsilon: 1e-8 },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 1,
    bias: 'none',
  });
  const marks = everywhere(trace, '1.000');
  expect(marks.get('new(w.o1.x1)')).toMatchObject({ verdict: 'wrong' }); // 1.07
  expect(marks.get('new(w.o1.x2)')).toMatchObject({ verdict: 'wrong' }); // 1.36
});

describe('what agrees only as far as coarse numbers on the way go', () => {
  const trace = traceUpdate({
    layers: [
      {
        weights: [
          [0.18, -0.22, 1.71, 0.06],
          [0.06, 0.01, -1.63, 1.05],
        ],
        biases: [-1.42, -1.42],
        activation: 'relu',
      },
    ],
    loss: 'squared',
    examples: [{ inputs: [-1.47, 0.01, -1.51, 0.03], targets: [0.31, 0.63] }],
    order: 'single',
    next: 0,
    reduce: 'sum',
    method: { name: 'gradientDescent' },
    sharedBiases: true,
    updateBiases: false,
    learningRate: 0.13,
  });

  test('is right where the rest is', () => {
    // -0.0882 + 0.0001 + 2.4613 + 0.0315 - 1.42 is 0.9847. Cut to hundredths throughout, 0.0001 - 1.42 is -1.41, and
    // with -0.08, 2.46 and 0.03 that is 1.00.
    expect(markWork(trace, new Map([['net.o2', '1.00']])).get('net.o2')?.verdict).toBe('right');
  });

  test('earns nothing where nearly all of a sheet is wrong, and is to be worked out again', () => {
    const marks = everywhere(trace, '1.00');
    expect(marks.get('net.o2')).toMatchObject({ verdict: 'short', short: 'coarse' });
    const right = [...marks.values()].filter(({ verdict }) => verdict === 'right');
    expect(right.filter(({ expected }) => expected !== 1)).toEqual([]);
  });
});

test('old weights are no steps, though a step that is divided by 0 may be any number', () => {
  const trace = traceUpdate({
    layers: [{ weights: [[1.93, 0.79, 1.82, -1.73]], biases: [-2], activation: 'tanh' }],
    loss: 'squared',
    examples: [{ inputs: [0.81, 0.4, -1.67, 1.38], targets: [1] }],
    order: 'single',
    next: 0,
    reduce: 'sum',
    method: { name: 'adam', beta1: 0.95, beta2: 0, epsilon: 1e-8 },
    sharedBiases: true,
    updateBiases: false,
    learningRate: 0.89,
    bias: 'threshold',
  });
  const old = { x1: '1.930', x2: '0.790', x3: '1.820', x4: '-1.730' };
  const work = new Map(
    [...trace.quantities.values()]
      .filter(({ kind }) => kind !== 'given')
      .map(({ id }) => [id, '0']),
  );
  for (const [input, figure] of Object.entries(old)) work.set(`new(w.o1.${input})`, figure);
  const marks = markWork(trace, work);
  for (const input of Object.keys(old)) {
    expect(marks.get(`new(w.o1.${input})`)?.verdict).not.toBe('right');
  }
});

test('one mistake in nearly all figures of a sheet leaves what follows from them', () => {
  const x = [0.9, 1.1, 1.3, -0.7];
  const weights = [
    [0.21, -0.34, 0.57, 0.83],
    [0.64, 0.11, -0.46, 0.27],
    [-0.38, 0.72, 0.19, -0.55],
  ];
  const targets = [1, -1, 2];
  const net = (row: readonly number[]): number =>
    row.reduce((sum, weight, j) => sum + weight * (x[j] ?? 0), 0);
  const trace = traceUpdate({
    ...PLAIN,
    layers: [{ weights, biases: [0, 0, 0], activation: 'identity' }],
    examples: [{ inputs: x, targets }],
    bias: 'none',
  });
  const work = new Map<QuantityId, string>();
  weights.forEach((row, i) => {
    const delta = net(row) - (targets[i] ?? 0);
    // Added where it is to be taken away.
    const moved = row.map((weight, j) => (weight + 0.5 * delta * (x[j] ?? 0)).toFixed(3));
    for (const [j, figure] of moved.entries()) work.set(`new(w.o${i + 1}.x${j + 1})`, figure);
    work.set(`new(net.o${i + 1})`, net(moved.map(Number)).toPrecision(3));
  });
  const verdicts = [...markWork(trace, work)].map(([id, { verdict }]) => [id, verdict]);
  expect(verdicts.filter(([, verdict]) => verdict === 'wrong')).toHaveLength(12);
  expect(verdicts.filter(([, verdict]) => verdict === 'follows')).toHaveLength(3);
});

test('a few slips of which nothing is known leave what follows from them', () => {
  const { trace } = exampleOf('classic');
  const marks = markWork(
    trace,
    new Map([
      ['net.h1', '0.512'],
      ['out.h1', (1 / (1 + Math.exp(-0.512))).toPrecision(3)],
    ]),
  );
  expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(['wrong', 'follows']);
});

test('of random figures of four digits, three in a hundred get a reason at the most', () => {
  const random = randomLcg(SEED / 100);
  const sheets = fc.sample(plainNetworks, { numRuns: runs(5, 300), seed: SEED }).map((problem) => {
    const trace = tracedAnyhow(problem, random);
    const made = adversaries(trace, random)['four random digits'] ?? (() => '');
    return reasonsOfRandomFigures(trace, made);
  });
  const figures = sheets.reduce((sum, sheet) => sum + sheet.figures, 0);
  const reasons = sheets.flatMap(({ found }) => found);
  expect(figures).toBeGreaterThan(500);
  expect(reasons.length / figures, reasons.join('\n')).toBeLessThanOrEqual(0.03);
});

test('an error without bound is no number that is written', () => {
  // Σ ∂E/∂w = −0.5 · 10 + 0.5 · 5, so that w is 2500, the second output 1 to the last bit, and −ln(1 − 1) without bound.
  const trace = traceUpdate({
    layers: [{ weights: [[0]], biases: [0], activation: 'sigmoid' }],
    loss: 'crossEntropy',
    examples: [
      { inputs: [10], targets: [1] },
      { inputs: [5], targets: [0] },
    ],
    order: 'batch',
    next: 0,
    reduce: 'sum',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 1000,
  });
  const ids = ['new(error.o1@2)', 'new(error.total@2)', 'new(error.total)'] as const;
  for (const id of ids) expect(trace.value(id)).toBe(Infinity);
  for (const figure of ['1', '1.00'])
    for (const id of ids)
      expect(markWork(trace, new Map([[id, figure]])).get(id)?.verdict, id).toBe('wrong');
});
