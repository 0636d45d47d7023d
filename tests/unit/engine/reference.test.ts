import { describe, expect, test } from 'vitest';
import { traceUpdate, train } from '../../../src/engine';
import { figuresOf, problemOf, REFERENCES } from '../../fixtures/reference';

const relativeError = (found: number, exact: number): number =>
  Math.abs(found - exact) / Math.abs(exact);

describe.each(REFERENCES)('$id', (entry) => {
  describe.each([{ updateBiases: false }, { updateBiases: true }])('%o', ({ updateBiases }) => {
    const trace = traceUpdate(problemOf(entry, updateBiases));

    test.each([...figuresOf(entry, updateBiases)])('%s is %f', (id, exact) => {
      expect(relativeError(trace.value(id), exact)).toBeLessThan(1e-12);
    });
  });

  test('the error after 1,000 updates', () => {
    const { errors } = train(problemOf(entry, true), { updates: 1000 });
    // The figure is written to 17 decimal places, which is 12 digits of the smallest of these errors.
    expect(relativeError(errors.at(-1) ?? Number.NaN, entry.errorAfter1000)).toBeLessThan(1e-11);
  });

  test('has figures for both ways with the biases', () => {
    expect(entry.biasesHeld.size).toBeGreaterThanOrEqual(56);
    expect(entry.biasesUpdated.size).toBeGreaterThan(entry.biasesHeld.size);
  });
});
