import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type GeneralLayer,
  type GeneralProblem,
  type Problem,
  TOTAL_ERROR,
  traceUpdate,
} from '../../../src/engine';
import { gridOf, sliceOf } from '../../../src/engine/explore';
import { givensOf, withGivens } from '../../../src/engine/update';
import { runs } from '../../crossing';
import { problemOf, reference } from '../../fixtures/reference';
import { ordinaryProblems, wildProblems } from '../../oracle/problems';

const classic = traceUpdate(problemOf(reference('classic'), false));

/** The error of a trace that is made anew with these numbers. */
function traced(problem: Problem, changes: Readonly<Record<string, number>>): number {
  const givens = givensOf(problem);
  const changed = withGivens(problem, (id) => changes[id] ?? givens.get(id) ?? Number.NaN);
  return traceUpdate(changed).value(TOTAL_ERROR);
}

const number = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test.each([
  ['ordinary', ordinaryProblems],
  ['any finite', wildProblems],
])('over any given of %s numbers it is the trace’s error, to the last bit', (_, problems) => {
  fc.assert(
    fc.property(problems, number, (problem, at) => {
      const trace = traceUpdate(problem);
      for (const id of trace.structure.forward.givens) {
        expect(sliceOf(trace, [id]).at(at + 0), id).toBe(traced(problem, { [id]: at }));
      }
    }),
    { numRuns: runs(12, 60) },
  );
});

test('over any two givens, point by point and as a grid, it is the trace’s error to the last bit', () => {
  fc.assert(
    fc.property(
      ordinaryProblems,
      fc.array(number, { minLength: 3, maxLength: 3 }),
      fc.nat(1000),
      (problem, numbers, choice) => {
        const trace = traceUpdate(problem);
        const { givens } = trace.structure.forward;
        const first = givens[choice % givens.length] ?? '';
        const second = givens[(choice * 7 + 1) % givens.length] ?? '';
        fc.pre(first !== second);
        const axis = Float64Array.from(numbers, (value) => value + 0);
        const slice = sliceOf(trace, [first, second]);
        const { values } = gridOf(trace, [first, second], axis, axis);
        const expected = numbers.flatMap((y) =>
          numbers.map((x) => traced(problem, { [first]: x, [second]: y })),
        );
        expect([...values]).toEqual(expected);
        expect(numbers.flatMap((y) => numbers.map((x) => slice.at(x + 0, y + 0)))).toEqual(
          expected,
        );
      },
    ),
    { numRuns: runs(12, 60) },
  );
});

test('any layered network has slices, to the last bit of its trace', () => {
  const layer = (to: number, from: number): GeneralLayer => ({
    weights: Array.from({ length: to }, (_, i) =>
      Array.from({ length: from }, (__, j) => Math.sin(3 * i + 5 * j + to)),
    ),
    biases: Array.from({ length: to }, (_, i) => Math.cos(i + from)),
    activation: 'sigmoid',
  });
  const problem: GeneralProblem = {
    layers: [layer(4, 3), layer(3, 4), layer(2, 3), layer(3, 2)],
    loss: 'halfSquared',
    examples: [{ inputs: [0.3, -1.2, 2], targets: [0.1, 0.5, 0.9] }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: true,
    learningRate: 0.5,
  };
  const trace = traceUpdate(problem);
  for (const id of trace.structure.forward.givens) {
    for (const at of [-2.5, 0, 0.7, 1000]) {
      const givens = givensOf(problem);
      const changed = withGivens(problem, (one) => (one === id ? at : (givens.get(one) ?? NaN)));
      expect(sliceOf(trace, [id]).at(at), id).toBe(traceUpdate(changed).value(TOTAL_ERROR));
    }
  }
});

test('any quantity of the forward pass can be asked for', () => {
  const slice = sliceOf(classic, ['w.h1.x1'], 'net.h1');
  // .05 · w1 + .20 · .10 + .35
  expect(slice.at(0)).toBeCloseTo(0.37, 15);
  expect(slice.at(10)).toBeCloseTo(0.87, 15);
});

test('it is flat along what the error does not depend on', () => {
  const slice = sliceOf(classic, ['eta']);
  expect(slice.at(-1e9)).toBe(classic.value(TOTAL_ERROR));
});

test('two slices do not disturb each other, nor the trace', () => {
  const before = classic.value(TOTAL_ERROR);
  const one = sliceOf(classic, ['w.o1.h1']);
  const other = sliceOf(classic, ['w.o1.h1']);
  const first = one.at(2);
  other.at(-2);
  expect(one.at(2)).toBe(first);
  expect(classic.value(TOTAL_ERROR)).toBe(before);
});

test('an unknown given, or a quantity behind the forward pass, is refused by name', () => {
  expect(() => sliceOf(classic, ['w.o9.h1'])).toThrow('w.o9.h1');
  expect(() => sliceOf(classic, ['eta'], 'new(error.total)')).toThrow('new(error.total)');
});
