import fc from 'fast-check';
import type { GeneralProblem, QuantityId } from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import { EXAMPLES, type Example, findExample } from '../../../src/examples';
import { INITIAL, REVEALS, type Tutor, traceOf, VIEW_LAYOUTS } from '../../../src/state';
import { holdBiases, replaceGivens } from '../../../src/state/work/problemEdits';
import { newWork } from '../../../src/state/work/work';

export function exampleOf(id: string): Example {
  const example = findExample(id);
  if (example === undefined) throw new RangeError(`no example ${id}`);
  return example;
}

export const BIAS_CHOICES = [true, false].flatMap((sharedBiases) =>
  [true, false].map((updateBiases) => ({ sharedBiases, updateBiases })),
);

/** What an address keeps: zero has no sign there. */
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** A problem of an example, with any of its numbers and choices changed. */
export const problemsOf = (example: Example): fc.Arbitrary<GeneralProblem> =>
  fc.constantFrom(...BIAS_CHOICES).chain((choice) => {
    const base = holdBiases(example.problem, choice);
    const ids = [...givensOf(base).keys()];
    return fc
      .array(fc.tuple(fc.constantFrom(...ids), numbers), { maxLength: ids.length })
      .map((changes) => replaceGivens(base, changes));
  });

/** Any state that an address can say all of. */
export const states: fc.Arbitrary<Tutor> = fc
  .constantFrom(...EXAMPLES)
  .chain((example) => fc.tuple(fc.constant(example), problemsOf(example)))
  .chain(([example, problem]) =>
    fc
      .record({
        at: fc.constantFrom<QuantityId>(...traceOf(problem).structure.definitions.keys()),
        reveal: fc.constantFrom(...REVEALS),
        updates: fc.integer({ min: 0, max: 999_999_999 }),
        form: fc.constantFrom('elements' as const, 'matrix' as const),
        layout: fc.constantFrom(...VIEW_LAYOUTS),
        digits: fc.option(fc.integer({ min: 2, max: 12 }), { nil: undefined }),
      })
      .map(({ at, reveal, updates, form, digits, layout }) => ({
        ...INITIAL,
        layout,
        exampleId: example.id,
        work: { ...INITIAL.work, [example.id]: { ...newWork(problem), updates } },
        place: { at, reveal, via: [] },
        settings: { ...INITIAL.settings, form, digits },
      })),
  );

/** A given, by the engine's id. */
export const given = (problem: GeneralProblem, id: QuantityId): number | undefined =>
  givensOf(problem).get(id);
