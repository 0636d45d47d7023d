import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  generalOf,
  markWork,
  type Problem,
  TOTAL_ERROR,
  traceUpdate,
} from '../../../src/engine';
import { agreements, probe, variablesOf } from '../../../src/engine/explore';
import { centralDifference, derivativeOf } from '../../../src/engine/update';
import { readAddress } from '../../../src/state';
import { problemOf, reference } from '../../fixtures/reference';
import { generalOracle } from '../../oracle/generalNetwork';
import { oracle as oneExample } from '../../oracle/network';

const traceAt = (query: string) => {
  const { work } = readAddress(`#/step?example=classic&set=xor&order=batch&${query}`);
  if (work === undefined) throw new Error(query);
  return traceUpdate(work.problem);
};

const classic: Problem = problemOf(reference('classic'), true);
const rows = [
  { inputs: [0.05, 0.1], targets: [0.01, 0.99] },
  { inputs: [0.7, -0.4], targets: [0.8, 0.3] },
  { inputs: [0, 1], targets: [1, 0] },
];
const batch: GeneralProblem = { ...generalOf(classic), examples: rows };
const oracle = rows.map(({ inputs: [a = 0, b = 0], targets: [c = 0, d = 0] }) =>
  oneExample({ ...classic, inputs: [a, b], targets: [c, d] }),
);
const of = (example: number, id: string): number => oracle[example - 1]?.[id] ?? Number.NaN;

describe('the numeric check in a batch', () => {
  const relu = traceAt('layers=2-2-1&hidden=relu');

  test('finds the mean gradient of another implementation, with ReLUs on the way', () => {
    if (!('layers' in relu.problem)) throw new Error('a batch has the general form');
    const { examples } = relu.problem;
    const each = examples.map((example) =>
      generalOracle({ ...(relu.problem as GeneralProblem), examples: [example] }),
    );
    for (const id of ['w.o1.h1', 'b.o', 'w.h2.x1']) {
      const gradient = `d(error.total)/d(${id})`;
      const mean = each.reduce((sum, values) => sum + (values[gradient] ?? Number.NaN), 0) / 4;
      expect(centralDifference(relu, TOTAL_ERROR, id).slope).toBeCloseTo(mean, 9);
    }
  });

  test('tells of the corner of one example’s ReLU', () => {
    // Of no inputs: net h1 is the bias, which is 0, in the first example and in no other.
    const trace = traceAt('layers=2-2-1&hidden=relu&w1=0.5&w2=0.25&b1=0');
    const { slope, corner } = centralDifference(trace, 'out.h1@1', 'net.h1@1');
    expect(slope).toBeCloseTo(0.5, 9);
    expect(corner?.above).toBeCloseTo(1, 9);
    expect(corner?.below).toBeCloseTo(0, 9);
    expect(centralDifference(trace, 'out.h1@4', 'net.h1@4').corner).toBeUndefined();
  });

  test('comes to an end for every h and every variable', () => {
    for (const id of variablesOf(relu)) {
      const gaps = agreements(relu, probe(relu, id)).map(({ gap }) => gap);
      expect(Math.min(...gaps), id).toBeLessThan(1e-9);
    }
  });
});

describe('a derivative that the batch has no use for', () => {
  const trace = traceUpdate(batch);

  test('by an example’s input is that example’s share of the mean', () => {
    // ∂E/∂x1 = δ_h1 · w1 + δ_h2 · w3, of the second of three.
    const own = of(2, 'd(error.total)/d(net.h1)') * 0.15 + of(2, 'd(error.total)/d(net.h2)') * 0.25;
    expect(derivativeOf(trace, TOTAL_ERROR, 'x1@2').value).toBeCloseTo(own / 3, 14);
    expect(derivativeOf(trace, 'error.total@2', 'x1@2').value).toBeCloseTo(own, 14);
    const summed = traceUpdate<GeneralProblem>({ ...batch, reduce: 'sum' });
    expect(derivativeOf(summed, TOTAL_ERROR, 'x1@2').value).toBeCloseTo(own, 14);
  });

  test('by what it does not depend on is 0, and by itself 1', () => {
    expect(derivativeOf(trace, 'error.total@1', 'x1@2').value).toBe(0);
    expect(derivativeOf(trace, 'out.h1@1', 'out.h1@1').value).toBe(1);
    expect(derivativeOf(trace, TOTAL_ERROR, 'error.total@3').value).toBeCloseTo(1 / 3, 15);
    expect(derivativeOf(traceUpdate(classic), TOTAL_ERROR, 'error.o2').value).toBe(1);
  });

  test('by a weight into another share of a softmax goes through that share', () => {
    const softmax = traceUpdate<GeneralProblem>({
      ...generalOf(classic),
      layers: generalOf(classic).layers.map((layer, l) =>
        l === 1 ? { ...layer, activation: 'softmax' } : layer,
      ),
    });
    // ∂E_o1/∂w8 = −(t − out_o1) · (−out_o1 · out_o2) · out_h2.
    const [own, other] = ['out.o1', 'out.o2'].map(softmax.value) as [number, number];
    const expected = (0.01 - own) * own * other * softmax.value('out.h2');
    expect(derivativeOf(softmax, 'error.o1', 'w.o2.h2').value).toBeCloseTo(expected, 14);
  });
});

test('within an example of a batch a figure may be worked from the delta that is written down', () => {
  const trace = traceUpdate(batch);
  const delta = of(1, 'd(error.total)/d(net.o1)');
  // Of two digits, so that what is multiplied from it is not right to the last of four.
  const written = delta.toPrecision(2);
  const gradient = (Number(written) * of(1, 'out.h1')).toFixed(4);
  expect(gradient).not.toBe((delta * of(1, 'out.h1')).toFixed(4));
  const marks = markWork(
    trace,
    new Map([
      ['d(error.total@1)/d(net.o1@1)', written],
      ['d(error.total@1)/d(w.o1.h1)', gradient],
    ]),
    { digits: 2 },
  );
  expect([...marks.values()].map(({ verdict }) => verdict)).toEqual(['right', 'right']);
});
