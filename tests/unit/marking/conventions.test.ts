import { describe, expect, test } from 'vitest';
import { type Mark, markWork, traceUpdate } from '../../../src/engine';
import { type Figure, readFigure } from '../../../src/engine/marking/figure';
import type { Judged } from '../../../src/engine/marking/judged';
import { departures } from '../../../src/engine/marking/signConvention';
import { exampleOf } from '../../reading/cases';
import { PLAIN } from './plainNetwork';

const { trace } = exampleOf('classic');
const marksOf = (work: Readonly<Record<string, string>>): ReadonlyMap<string, Mark> =>
  markWork(trace, new Map(Object.entries(work)));
const figure = (id: string, sign = 1): string => (sign * trace.value(id)).toPrecision(6);

const BY_OUT = 'd(error.total)/d(out.o1)';
const DELTAS = ['d(error.total)/d(net.o1)', 'd(error.total)/d(net.o2)'] as const;
const GRADIENT = 'd(error.total)/d(w.o1.h1)';
const NEW = 'new(w.o1.h1)';

describe('δ with the other sign', () => {
  test('is right, and said to be so', () => {
    const marks = marksOf({
      [DELTAS[0]]: figure(DELTAS[0], -1),
      [DELTAS[1]]: figure(DELTAS[1], -1),
    });
    for (const mark of marks.values()) {
      expect(mark).toMatchObject({ verdict: 'right', convention: 'oppositeSign' });
    }
  });

  test('is right at as few digits as with the sign of the sheet, where paths nearly cancel', () => {
    const hidden = 'd(error.total)/d(net.h1)';
    for (const sign of ['', '-']) {
      const other = sign === '' ? '-' : '';
      const marks = marksOf({
        [DELTAS[0]]: `${sign}0.138`,
        [DELTAS[1]]: `${other}0.0381`,
        [hidden]: `${sign}0.00877`,
      });
      expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(Array(3).fill('right'));
    }
  });

  test('is a slip where it departs from the others of the sheet', () => {
    const marks = marksOf({ [DELTAS[0]]: figure(DELTAS[0]), [DELTAS[1]]: figure(DELTAS[1], -1) });
    expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
    expect(marks.get(DELTAS[1])?.diagnosis).toBe('signLost');
  });
});

test('a figure of which no digit is certain has no sign to depart by', () => {
  const turned = { verdict: 'right', by: 'sound', convention: 'oppositeSign', slips: [] } as const;
  const hidden = 'd(error.total)/d(net.h1)';
  const departing = (last: 'right' | 'short') =>
    departures(
      trace,
      new Map<string, Judged>([
        [DELTAS[0], { ...turned, figure: readFigure('-0.138') as Figure }],
        [DELTAS[1], { ...turned, figure: readFigure('0.0381') as Figure }],
        [
          hidden,
          {
            verdict: last,
            ...(last === 'short' && { short: 'lost' }),
            by: 'sound',
            slips: [],
            figure: readFigure('0.00877') as Figure,
          },
        ],
      ]),
    );
  expect([...departing('right')]).toEqual([hidden]);
  expect([...departing('short')]).toEqual([]);
});

test('δ from which right new weights are made does not depart from others that are turned round', () => {
  // 1-3-1, out = net, no biases, x = 1, t = 1, η = 0.5: out h = 0.5, 0.8, -0.4, out o1 = -0.25.
  const trace = traceUpdate({
    layers: [
      { weights: [[0.5], [0.8], [-0.4]], biases: [0, 0, 0], activation: 'identity' },
      { weights: [[0.7, -0.3, 0.9]], biases: [0], activation: 'identity' },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [1], targets: [1] }],
    order: 'single',
    next: 0,
    reduce: 'sum',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 0.5,
    bias: 'none',
  });
  const delta = (neuron: string): string => `d(error.total)/d(net.${neuron})`;
  const work = {
    [delta('o1')]: '-1.25',
    [delta('h1')]: '0.875', // -1.25 · 0.7 is -0.875
    [delta('h2')]: '-0.375',
    [delta('h3')]: '1.125',
    'new(w.o1.h1)': '1.0125', // 0.7 + 0.5 · 1.25 · 0.5
    'new(w.o1.h2)': '0.2',
    'new(w.o1.h3)': '0.65',
    'new(w.h1.x1)': '0.0625', // 0.5 - 0.5 · 0.875, where it is 0.9375
    'new(w.h2.x1)': '0.9875',
    'new(w.h3.x1)': '-0.9625',
  };
  const marks = markWork(trace, new Map(Object.entries(work)));
  expect(marks.get(delta('o1'))?.verdict).toBe('right');
  for (const neuron of ['h1', 'h2', 'h3']) expect(marks.get(delta(neuron))?.verdict).toBe('wrong');
});

test('δ that follows from one with the wrong sign does not make a right one depart', () => {
  // 1-3-1-1, out = net, no biases, x = 1, t = 1, η = 0.5: net k1 = -0.25, net o1 = -0.5.
  const trace = traceUpdate({
    layers: [
      { weights: [[0.5], [0.8], [-0.4]], biases: [0, 0, 0], activation: 'identity' },
      { weights: [[0.7, -0.3, 0.9]], biases: [0], activation: 'identity' },
      { weights: [[2]], biases: [0], activation: 'identity' },
    ],
    loss: 'halfSquared',
    examples: [{ inputs: [1], targets: [1] }],
    order: 'single',
    next: 0,
    reduce: 'sum',
    method: { name: 'rmsprop', rho: 0, epsilon: 1e-8 },
    sharedBiases: false,
    updateBiases: false,
    learningRate: 0.5,
    bias: 'none',
  });
  const delta = (neuron: string): string => `d(error.total)/d(net.${neuron})`;
  const work = {
    [delta('o1')]: '-1.5', // 2 · -0.25 - 1
    [delta('k1')]: '6', // -1.5 · 2 is -3
    [delta('h1')]: '-4.2', // 6 · 0.7, turned round once more
    [delta('h2')]: '1.8',
    [delta('h3')]: '-5.4',
    // RMSprop's first step is η, by the sign alone.
    'new(w.h1.x1)': '1',
    'new(w.h2.x1)': '0.3',
    'new(w.h3.x1)': '0.1',
  };
  const marks = markWork(trace, new Map(Object.entries(work)));
  expect(marks.get(delta('o1'))?.verdict).toBe('right');
  expect(marks.get(delta('k1'))?.verdict).toBe('wrong');
});

describe('the other sign of a derivative', () => {
  test('is right where the new weight made from it is', () => {
    const marks = marksOf({
      [BY_OUT]: figure(BY_OUT, -1),
      [GRADIENT]: figure(GRADIENT, -1),
      [NEW]: figure(NEW),
    });
    expect(marks.get(BY_OUT)).toMatchObject({ verdict: 'right', convention: 'oppositeSign' });
    expect(marks.get(GRADIENT)).toMatchObject({ verdict: 'right', convention: 'oppositeSign' });
    expect(marks.get(NEW)?.verdict).toBe('right');
    expect(marks.get(NEW)).not.toHaveProperty('convention');
  });

  test('is a slip without one, and where the new weight goes the wrong way', () => {
    expect(marksOf({ [BY_OUT]: figure(BY_OUT, -1) }).get(BY_OUT)).toMatchObject({
      verdict: 'wrong',
      diagnosis: 'targetMinusOut',
    });
    const added = (0.4 + 0.5 * trace.value(GRADIENT)).toPrecision(6);
    const marks = marksOf({ [GRADIENT]: figure(GRADIENT, -1), [NEW]: added });
    expect(marks.get(GRADIENT)?.verdict).toBe('wrong');
    expect(marks.get(NEW)?.verdict).toBe('follows');
  });
});

describe('a new weight that reads the same with either sign', () => {
  // One neuron: out = 0.5 · 1, E = ½ · 0.5², so ∂E/∂out = ∂E/∂w = 0.5, and w⁺ = 0.5 − η · 0.5.
  const marksAt = (learningRate: number, renewed: string) => {
    const one = traceUpdate({
      ...PLAIN,
      layers: [{ weights: [[0.5]], biases: [0], activation: 'identity' }],
      examples: [{ inputs: [1], targets: [0] }],
      learningRate,
    });
    const by = 'd(error.total)/d(w.o1.x1)';
    return markWork(
      one,
      new Map([
        [BY_OUT, '-0.5000'],
        [by, '-0.5000'],
        ['new(w.o1.x1)', renewed],
      ]),
    );
  };

  test('bears no sign out', () => {
    expect(marksAt(1e-6, '0.5000').get(BY_OUT)).toMatchObject({
      verdict: 'wrong',
      diagnosis: 'targetMinusOut',
    });
  });

  test('where it shows the step, it does', () => {
    expect(marksAt(0.1, '0.4500').get(BY_OUT)).toMatchObject({
      verdict: 'right',
      convention: 'oppositeSign',
    });
  });
});

describe('the step in the field of the new weight', () => {
  const steps = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [
        `new(w.${id})`,
        (-0.5 * trace.value(`d(error.total)/d(w.${id})`)).toPrecision(6),
      ]),
    );

  test('is right where it stands in all of them', () => {
    for (const mark of marksOf(steps(['o1.h1', 'o1.h2', 'h1.x1'])).values()) {
      expect(mark).toMatchObject({ verdict: 'right', convention: 'stepForNew' });
    }
  });

  test('is a slip where it does not', () => {
    const marks = marksOf({ ...steps(['o1.h1', 'o1.h2']), 'new(w.h1.x1)': '0.149781' });
    expect([...marks.values()].map(({ verdict }) => verdict).sort()).toEqual([
      'right',
      'wrong',
      'wrong',
    ]);
    expect(marks.get('new(w.o1.h1)')?.diagnosis).toBe('stepOnly');
    expect(marks.get('new(w.o1.h2)')?.again).toBe('new(w.o1.h1)');
  });
});

describe('one habit', () => {
  test('is one remark: without the ½, eight new weights', () => {
    // With η .7, as with .5 it would be the same as η left out.
    const other = traceUpdate({ ...exampleOf('classic').example.problem, learningRate: 0.7 });
    const weights = [...other.structure.forward.updated].filter((id) => id.startsWith('w.'));
    const work = weights.map((id): [string, string] => [
      `new(${id})`,
      (other.value(id) - 0.7 * 2 * other.value(`d(error.total)/d(${id})`)).toFixed(6),
    ]);
    const marks = [...markWork(other, new Map(work)).values()];
    const reasons = marks.map(({ diagnoses = [] }) => diagnoses.map(({ id }) => id));
    for (const ids of reasons) expect(ids).toContain('halfLeftOut');
    expect(marks.filter(({ again }) => again === undefined)).toHaveLength(1);
  });

  test('another loss than the stated one is said once, and the rest follows', () => {
    // E = (t − o)² throughout.
    const two = (id: string): string => (2 * trace.value(id)).toFixed(6);
    const ids = ['error.o1', 'error.o2', 'error.total', BY_OUT, DELTAS[0], GRADIENT];
    const work = Object.fromEntries(ids.map((id) => [id, two(id)]));
    const marks = marksOf({ ...work, [NEW]: (0.4 - 0.5 * 2 * trace.value(GRADIENT)).toFixed(6) });
    const slips = [...marks].filter(
      ([, { verdict, again }]) => verdict === 'wrong' && again === undefined,
    );
    expect(slips.map(([id]) => id)).toEqual(['error.o1']);
    expect(marks.get('error.o1')?.diagnosis).toBe('halfLeftOut');
    for (const id of [DELTAS[0], GRADIENT, NEW]) expect(marks.get(id)?.verdict, id).toBe('follows');
  });
});

test('figures of the next update are recognised, and are not right', () => {
  // Of the classic's second update, in plain arithmetic: out h1 after it has the new w1, w2.
  const net = trace.value('new(net.h1)');
  const [w5, w6] = [trace.value('new(w.o1.h1)'), trace.value('new(w.o1.h2)')];
  expect(net).not.toBe(trace.value('net.h1'));
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const outs = [sigmoid(net), sigmoid(trace.value('new(net.h2)'))] as const;
  const out = sigmoid(w5 * outs[0] + w6 * outs[1] + 0.6);
  const gradient = (out - 0.01) * out * (1 - out) * outs[0];
  const mark = marksOf({ [GRADIENT]: gradient.toPrecision(7) }).get(GRADIENT);
  expect(mark).toMatchObject({ verdict: 'wrong', diagnosis: 'nextUpdate' });
});
