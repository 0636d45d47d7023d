import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Pair,
  type Problem,
  type Quantity,
  type Trace,
  traceUpdate,
} from '../../../src/engine';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { wildProblems } from '../../oracle/problems';

const classic = problemOf(reference('classic'), true);
const same = (value: number): Pair => [value, value];
const everyWeight = (value: number): Problem => ({
  ...classic,
  hidden: { ...classic.hidden, weights: [same(value), same(value)] },
  output: { ...classic.output, weights: [same(value), same(value)] },
});

const overflows = (trace: Trace): readonly string[] =>
  [...trace.quantities.values()].filter((q) => q.overflow !== undefined).map(({ id }) => id);

/** Where the numbers first leave the range of a double, each place once. */
const origins = (trace: Trace): ReadonlySet<string> =>
  new Set([...trace.quantities.values()].flatMap(({ overflow }) => overflow ?? []));

describe('saturated neurons', () => {
  test.each([
    [1000, 1],
    [-1000, 0],
    [40, 1],
    [-745, Math.exp(-745)],
  ])('a net input of %d gives an output of %d', (net, out) => {
    const trace = traceUpdate({
      ...classic,
      inputs: [1, 0],
      hidden: {
        weights: [
          [net, 0],
          [net, 0],
        ],
        biases: [0, 0],
      },
    });
    expect(trace.value('net.h1')).toBe(net);
    expect(trace.value('out.h1')).toBeCloseTo(out, 15);
    expect(trace.value('d(out.h1)/d(net.h1)')).toBeCloseTo(0, 15);
    expect(trace.value('d(error.total)/d(w.h1.x1)')).toBeCloseTo(0, 12);
    expect(overflows(trace)).toEqual([]);
  });

  test('a saturated output neuron that misses its target has a gradient of 0, and no NaN', () => {
    const trace = traceUpdate({ ...classic, output: { ...classic.output, biases: same(1000) } });
    expect(trace.value('out.o1')).toBe(1);
    expect(trace.value('error.o1')).toBeCloseTo(0.49005, 12);
    expect(trace.value('d(error.total)/d(w.o1.h1)')).toBeCloseTo(0, 15);
    expect(overflows(trace)).toEqual([]);
  });
});

describe('zero and negative numbers', () => {
  test('a network of nothing but zeros works out', () => {
    const nought: Problem = {
      ...everyWeight(0),
      inputs: same(0),
      targets: same(0),
      hidden: { weights: [same(0), same(0)], biases: same(0) },
      output: { weights: [same(0), same(0)], biases: same(0) },
      learningRate: 0,
    };
    const trace = traceUpdate(nought);
    expect(trace.value('out.o2')).toBe(0.5);
    expect(trace.value('error.total')).toBe(0.25);
    expect(trace.updated).toEqual(nought);
    expect(overflows(trace)).toEqual([]);
  });

  test('a sigmoid of the opposite net input is what is left to 1', () => {
    const plus = traceUpdate(everyWeight(0.3));
    const minus = traceUpdate({
      ...everyWeight(-0.3),
      hidden: { weights: [same(-0.3), same(-0.3)], biases: same(-0.35) },
    });
    expect(minus.value('net.h1')).toBe(-plus.value('net.h1'));
    expect(minus.value('out.h1')).toBeCloseTo(1 - plus.value('out.h1'), 15);
  });

  test('a learning rate of 0 changes nothing', () => {
    const trace = traceUpdate({ ...classic, learningRate: 0 });
    expect(trace.updated).toEqual({ ...classic, learningRate: 0 });
    expect(trace.value('new(error.total)')).toBe(trace.value('error.total'));
  });

  test('a learning rate of 1e6 overshoots, in finite numbers', () => {
    const trace = traceUpdate({ ...classic, learningRate: 1e6 });
    expect(trace.value('new(w.o1.h1)')).toBeCloseTo(0.4 - 1e6 * 0.08216704056423078, 6);
    expect(trace.value('new(out.o1)')).toBe(0);
    expect(overflows(trace)).toEqual([]);
  });
});

describe('overflow is said where it first happens', () => {
  test('weights of 1e300 alone do not overflow', () => {
    expect(overflows(traceUpdate(everyWeight(1e300)))).toEqual([]);
    expect(overflows(traceUpdate(everyWeight(-1e300)))).toEqual([]);
  });

  test('in a net input, whose output is then a plain 1 or 0 again', () => {
    const trace = traceUpdate({
      ...classic,
      inputs: [1e10, 0],
      hidden: {
        ...classic.hidden,
        weights: [
          [1e300, 0],
          [-1e300, 0],
        ],
      },
    });
    expect(trace.quantities.get('net.h1')).toMatchObject({ value: Infinity, overflow: 'net.h1' });
    expect(trace.quantities.get('net.h2')).toMatchObject({ value: -Infinity, overflow: 'net.h2' });
    expect(trace.value('out.h1')).toBe(1);
    expect(trace.value('out.h2')).toBe(0);
    expect(trace.quantities.get('out.h1')?.overflow).toBeUndefined();
  });

  test('in the error, and then in the total and after the update', () => {
    const trace = traceUpdate({ ...classic, targets: [1e200, 0.99] });
    expect(overflows(trace)).toEqual([
      'error.o1',
      'error.total',
      'new(error.o1)',
      'new(error.total)',
    ]);
    expect(trace.quantities.get('error.total')?.overflow).toBe('error.o1');
    expect(trace.quantities.get('new(error.total)')?.overflow).toBe('new(error.o1)');
  });

  test('in an updated weight, from which all that follows has it', () => {
    const trace = traceUpdate({ ...classic, targets: [1e10, 0.99], learningRate: 1e300 });
    expect(trace.quantities.get('new(w.o1.h1)')).toMatchObject({
      value: Infinity,
      overflow: 'new(w.o1.h1)',
    });
    expect(trace.quantities.get('new(net.o1)')?.overflow).toBe('new(w.o1.h1)');
  });

  test('an infinity less an infinity is told as overflow too', () => {
    const trace = traceUpdate({
      ...classic,
      inputs: [1e10, 1e10],
      hidden: { ...classic.hidden, weights: [[1e300, -1e300], same(0)] },
    });
    expect(trace.value('net.h1')).toBeNaN();
    expect(trace.quantities.get('out.h1')?.overflow).toBe('net.h1');
    expect(trace.quantities.get('error.total')?.overflow).toBe('net.h1');
    expect(origins(trace)).toEqual(new Set(['net.h1']));
  });

  test('over any finite numbers: flagged exactly where not finite, and traced to where all before it was', () => {
    fc.assert(
      fc.property(wildProblems, (problem) => {
        const trace = traceUpdate(problem);
        const isFlaggedRightly = ({ value, overflow }: Quantity): boolean => {
          if (overflow === undefined || Number.isFinite(value)) {
            return overflow === undefined && Number.isFinite(value);
          }
          const origin = trace.quantities.get(overflow);
          return (
            origin?.overflow === overflow &&
            origin.dependsOn.every((id) => Number.isFinite(trace.value(id)))
          );
        };
        const wrong = [...trace.quantities.values()].filter((q) => !isFlaggedRightly(q));
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(200, 1000) },
    );
  });
});
