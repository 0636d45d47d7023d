import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/examples';
import { stepFor, stepsOf, traceOf } from '../../../src/state';
import { holdBiases } from '../../../src/state/work/problemEdits';
import { BIAS_CHOICES, exampleOf } from './helpers';

const structures = EXAMPLES.flatMap(({ id, problem }) =>
  BIAS_CHOICES.map((choice) => ({
    ...choice,
    id,
    structure: traceOf(holdBiases(problem, choice)).structure,
  })),
);
const { structure } = traceOf(exampleOf('classic').problem);

describe.each(structures)('steps of $id, shared $sharedBiases, updated $updateBiases', (one) => {
  test('are those of the phases, numbered from 0, each once', () => {
    const steps = stepsOf(one.structure);
    expect(steps.map(({ id }) => id)).toEqual(
      one.structure.phases.flatMap(({ steps: ids }) => ids),
    );
    expect(steps.map(({ index }) => index)).toEqual(steps.map((_, i) => i));
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  test('hold every quantity: each is shown at a step', () => {
    for (const id of one.structure.definitions.keys()) {
      expect(stepFor(one.structure, id), id).toBeDefined();
    }
  });
});

test.each([
  ['a step', 'net.o1', 'net.o1'],
  ['an input', 'x1', 'net.h1'],
  ['the second input', 'x2', 'net.h1'],
  ['a weight', 'w.h2.x1', 'net.h2'],
  ['a shared bias', 'b.o', 'net.o1'],
  ['a target', 't2', 'error.o2'],
  ['the learning rate', 'eta', 'new(w.h1.x1)'],
  ['a factor', 'd(net.o1)/d(w.o1.h1)', 'd(error.total)/d(w.o1.h1)'],
  ['a factor of several', 'd(net.h2)/d(w.h2.x2)', 'd(error.total)/d(w.h2.x2)'],
])('%s, %s, is shown at %s', (_, id, step) => {
  expect(stepFor(structure, id)?.id).toBe(step);
});

test.each(['nowhere', '__proto__', '', 'new(b.h)'])('%o, which is none of it, at none', (id) => {
  expect(stepFor(structure, id)).toBeUndefined();
});
