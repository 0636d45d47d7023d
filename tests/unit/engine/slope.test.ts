import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseId, traceUpdate } from '../../../src/engine';
import { centralDifference } from '../../../src/engine/update';
import { problemOf, reference } from '../../fixtures/reference';
import { ordinaryProblems } from '../../oracle/problems';

const classic = traceUpdate(problemOf(reference('classic'), false));

test('agrees with every derivative by rule, of parameters and of quantities on the way alike', () => {
  fc.assert(
    fc.property(ordinaryProblems, (problem) => {
      const trace = traceUpdate(problem);
      for (const { id, value } of trace.quantities.values()) {
        const parts = parseId(id);
        if (parts.kind !== 'derivative') continue;
        const { slope } = centralDifference(trace, parts.of, parts.by);
        expect(Math.abs(slope - value), id).toBeLessThan(1e-7 * (1 + Math.abs(value)));
      }
    }),
    { numRuns: 200 },
  );
});

test('agrees to seven digits with the gradient of a weight of the classic', () => {
  const { slope } = centralDifference(classic, 'error.total', 'w.o1.h1');
  expect(slope).toBeCloseTo(0.08216704056, 9);
});

test('shows how the slope came about', () => {
  const { h, above, below, slope } = centralDifference(classic, 'error.total', 'w.h1.x1', 1e-3);
  expect(h).toBe(1e-3);
  expect(above).toBeGreaterThan(classic.value('error.total'));
  expect(below).toBeLessThan(classic.value('error.total'));
  expect(slope).toBe((above - below) / 2e-3);
});

test('a nudged quantity of the forward pass is held there, whatever stands before it', () => {
  const { above, below } = centralDifference(classic, 'error.o1', 'out.o1');
  const error = (out: number): number => 0.5 * (0.01 - out) ** 2;
  expect(above).toBeCloseTo(error(classic.value('out.o1') + 1e-5), 15);
  expect(below).toBeCloseTo(error(classic.value('out.o1') - 1e-5), 15);
});

test('the trace is as it was', () => {
  const before = [...classic.quantities.values()].map(({ value }) => value);
  centralDifference(classic, 'error.total', 'b.h');
  expect([...classic.quantities.values()].map(({ value }) => value)).toEqual(before);
});

test('what stands behind the update is refused, not given a slope of 0', () => {
  const action = (): unknown => centralDifference(classic, 'new(error.total)', 'w.o1.h1');
  expect(action).toThrow(RangeError);
});

test('keeps its digits where the nudged number is large', () => {
  // E falls to a straight line in a far target: dE/dt is t − out, here to nine digits and more.
  const far = traceUpdate({ ...problemOf(reference('classic'), false), targets: [1e9, 0.99] });
  const { slope } = centralDifference(far, 'error.o1', 't1');
  expect(slope / (1e9 - 0.75136506955)).toBeCloseTo(1, 9);
});
