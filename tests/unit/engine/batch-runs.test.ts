import { expect, test } from 'vitest';
import { type GeneralProblem, generalOf, traceUpdate, train } from '../../../src/engine';
import { sliceOf } from '../../../src/engine/explore';
import { problemOf, reference } from '../../fixtures/reference';

const batch: GeneralProblem = {
  ...generalOf(problemOf(reference('classic'), true)),
  examples: [
    { inputs: [0, 1], targets: [1, 0] },
    { inputs: [0.7, -0.4], targets: [0.8, 0.3] },
    { inputs: [1, 1], targets: [0, 1] },
  ],
};

test.each(['mean', 'sum'] as const)(
  'a batch by the %s: curves and runs follow the trace',
  (reduce) => {
    const problem = { ...batch, reduce };
    const trace = traceUpdate(problem);
    const { updated } = trace;
    const slice = sliceOf(trace, ['w.o1.h1']);
    expect(slice.at(trace.value('w.o1.h1'))).toBe(trace.value('error.total'));
    const h = 1e-5;
    const w = trace.value('w.o1.h1');
    expect((slice.at(w + h) - slice.at(w - h)) / (2 * h)).toBeCloseTo(
      trace.value('d(error.total)/d(w.o1.h1)'),
      8,
    );
    const run = train(problem, { updates: 2 });
    expect(run.errors[0]).toBe(trace.value('error.total'));
    expect(run.errors[1]).toBeCloseTo(trace.value('new(error.total)'), 15);
    expect(train(problem, { updates: 1 }).final).toEqual(updated);
  },
);
