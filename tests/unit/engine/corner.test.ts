import { expect, test } from 'vitest';
import { traceUpdate } from '../../../src/engine';
import { centralDifference } from '../../../src/engine/update';
import { readAddress } from '../../../src/state';

const traceAt = (query: string) => {
  const { work } = readAddress(`#/step?example=classic&${query}`);
  if (work === undefined) throw new Error(query);
  return traceUpdate(work.problem);
};

test('at its corner a ReLU has one slope above and another below', () => {
  const trace = traceAt('hidden=relu&w1=0&w2=0&b1=0');
  const { slope, corner } = centralDifference(trace, 'out.h1', 'net.h1');
  expect(slope).toBeCloseTo(0.5, 9);
  expect(corner?.above).toBeCloseTo(1, 9);
  expect(corner?.below).toBeCloseTo(0, 9);
  // Further on too: w1 moves the error through the same corner.
  expect(centralDifference(trace, 'error.total', 'w.h1.x1').corner).toBeDefined();
  expect(centralDifference(trace, 'error.total', 'w.o1.h1').corner).toBeUndefined();
});

test.each(['hidden=relu', 'hidden=tanh&w1=0&w2=0&b1=0'])('elsewhere there is none: %s', (query) => {
  expect(centralDifference(traceAt(query), 'out.h1', 'net.h1').corner).toBeUndefined();
});
