import { describe, expect, test } from 'vitest';
import {
  type GeneralProblem,
  generalOf,
  type Problem,
  traceUpdate,
  train,
} from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import { problemOf, reference } from '../../fixtures/reference';
import { oracle as oneExample } from '../../oracle/network';

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
const mean = (id: string): number =>
  oracle.reduce((sum, values) => sum + (values[id] ?? Number.NaN), 0) / rows.length;

describe('several examples in one update', () => {
  const trace = traceUpdate(batch);

  test('each has its own forward pass, error and derivatives', () => {
    oracle.forEach((values, e) => {
      const at = (id: string): number => trace.value(id.replaceAll('#', `@${e + 1}`));
      expect(at('net.h1#')).toBeCloseTo(values['net.h1'] ?? Number.NaN, 12);
      expect(at('error.total#')).toBeCloseTo(values['error.total'] ?? Number.NaN, 12);
      expect(at('d(error.total#)/d(net.h2#)')).toBeCloseTo(
        values['d(error.total)/d(net.h2)'] ?? Number.NaN,
        12,
      );
      expect(at('d(error.total#)/d(w.o2.h1)')).toBeCloseTo(
        values['d(error.total)/d(w.o2.h1)'] ?? Number.NaN,
        12,
      );
    });
  });

  test('the mean of their gradients moves the parameters', () => {
    for (const id of ['w.h1.x1', 'w.o1.h2', 'b.o']) {
      const gradient = mean(`d(error.total)/d(${id})`);
      expect(trace.value(`d(error.total)/d(${id})`)).toBeCloseTo(gradient, 12);
      expect(trace.value(`new(${id})`)).toBeCloseTo(trace.value(id) - 0.5 * gradient, 12);
    }
    expect(trace.value('error.total')).toBeCloseTo(mean('error.total'), 12);
  });

  test('or their sum', () => {
    const summed = traceUpdate<GeneralProblem>({ ...batch, reduce: 'sum' });
    const id = 'd(error.total)/d(w.h2.x2)';
    expect(summed.value(id)).toBeCloseTo(3 * mean(id), 12);
    expect(summed.value('error.total')).toBeCloseTo(3 * mean('error.total'), 12);
  });

  test('every step stands after all that it is worked out from', () => {
    const seen = new Set<string>();
    for (const { id, dependsOn } of trace.quantities.values()) {
      for (const needed of dependsOn) expect(seen, `${id} needs ${needed}`).toContain(needed);
      seen.add(id);
    }
  });
});

describe('one example after the other', () => {
  const single: GeneralProblem = { ...batch, order: 'single' };

  test('an update takes the example whose turn it is, by the ids of a single one', () => {
    const second = traceUpdate({ ...single, next: 1 });
    expect(second.value('net.h1')).toBeCloseTo(oracle[1]?.['net.h1'] ?? Number.NaN, 12);
    expect(second.updated.next).toBe(2);
    expect(traceUpdate(second.updated).updated.next).toBe(0);
    expect(givensOf({ ...single, next: 1 }).get('x1')).toBe(0.7);
    expect(givensOf({ ...single, next: 1 }).get('x1@3')).toBe(0);
  });

  test('a run goes through them in order, and tells the error over all', () => {
    const run = train(single, { updates: 4 });
    expect(run.final.next).toBe(1);
    expect(run.errors[0]).toBeCloseTo(mean('error.total'), 12);
  });
});

test('with one example, everything is as it was', () => {
  const one: GeneralProblem = { ...generalOf(classic), order: 'single', reduce: 'sum' };
  expect([...traceUpdate(one).quantities]).toEqual([...traceUpdate(classic).quantities]);
});
