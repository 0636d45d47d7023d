import { expect, test } from 'vitest';
import { generalOf, traceUpdate } from '../../../src/engine';
import { compareMethods, traceOf } from '../../../src/state';
import { problemOf, reference } from '../../fixtures/reference';

const classic = generalOf(problemOf(reference('classic'), true));

test('all methods start from the same error, and each goes its own way', () => {
  const runs = compareMethods(classic, 50);
  expect(runs.map(({ name }) => name)).toEqual([
    'gradientDescent',
    'momentum',
    'nesterov',
    'rmsprop',
    'adam',
  ]);
  const start = traceOf(classic).value('error.total');
  for (const { errors } of runs) expect(errors[0]).toBe(start);
  expect(new Set(runs.map(({ errors }) => errors[2])).size).toBe(5);
  // Momentum adds up what gradient descent does, so on an even slope it is ahead.
  const [plain, momentum] = runs.map(({ errors }) => errors.at(-1) ?? Number.NaN);
  expect(momentum).toBeLessThan(plain ?? 0);
});

test('the method in use keeps its own numbers, and begins with nothing kept', () => {
  const own = { ...generalOf(classic), method: { name: 'momentum' as const, mu: 0.5 } };
  const after = traceUpdate(own).updated;
  const run = compareMethods(after, 1).find(({ name }) => name === 'momentum');
  const { state: _, ...method } = { state: undefined, ...after.method };
  const once = traceUpdate({ ...after, method }).value('new(error.total)');
  expect(run?.errors[1]).toBe(once);
});
