import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASES } from '../../../src/components/worksheet/sheetPhases';
import {
  askedPhases,
  neededQuantities,
  ownSheet,
  shortAddress,
} from '../../../src/components/worksheet/sheets';
import type { QuantityId } from '../../../src/engine';
import { INITIAL, readAddress, stepsOf, traceOf } from '../../../src/state';
import { holdBiases, replaceGivens } from '../../../src/state/work/problemEdits';
import { newWork } from '../../../src/state/work/work';
import { BIAS_CHOICES, exampleOf, problemsOf } from '../state/helpers';

const example = exampleOf('classic');

describe.each(BIAS_CHOICES)('a sheet with %o', (choice) => {
  const trace = traceOf(holdBiases(example.problem, choice));

  test('asks for every step of the update, in order and by its number', () => {
    const asked = askedPhases(trace, PHASES);
    expect(asked.map(({ phase }) => phase)).toEqual(PHASES);
    expect(asked.flatMap(({ steps }) => steps)).toEqual(
      stepsOf(trace.structure).map(({ id, index }) => ({ id, number: index + 1 })),
    );
    expect(neededQuantities(trace, PHASES)).toEqual([]);
  });

  test('gives exactly what is needed of the phases that are left out', () => {
    fc.assert(
      fc.property(fc.subarray([...PHASES], { minLength: 1 }), (phases) => {
        const asked = askedPhases(trace, phases).flatMap(({ steps }) => steps.map(({ id }) => id));
        const given = neededQuantities(trace, phases);
        expect(given.filter((id) => asked.includes(id))).toEqual([]);
        const known = new Set<QuantityId>([...trace.structure.forward.givens, ...given]);
        const needed = new Set(asked.flatMap((id) => directlyNeeded(id)));
        for (const id of asked) {
          // Worked out from what is known by now, and from then on known itself.
          for (const part of trace.quantities.get(id)?.dependsOn ?? []) {
            expect(isAtHand(part, known)).toBe(true);
          }
          known.add(id);
        }
        expect(given.every((id) => needed.has(id))).toBe(true);
      }),
    );
  });

  const isStep = (id: QuantityId): boolean =>
    stepsOf(trace.structure).some((step) => step.id === id);
  const partsOf = (id: QuantityId) => trace.quantities.get(id)?.dependsOn ?? [];
  /** Known, or a factor that is worked out on the way from what is known. */
  const isAtHand = (id: QuantityId, known: ReadonlySet<QuantityId>): boolean =>
    known.has(id) || (!isStep(id) && partsOf(id).every((part) => isAtHand(part, known)));
  const directlyNeeded = (id: QuantityId): QuantityId[] =>
    partsOf(id).flatMap((part) => (isStep(part) ? [part] : [part, ...directlyNeeded(part)]));
});

describe('the sheet of the numbers in the tutor', () => {
  test('has an address that opens them again', () => {
    fc.assert(
      fc.property(problemsOf(example), (problem) => {
        const state = { ...INITIAL, work: { ...INITIAL.work, classic: newWork(problem) } };
        const opened = readAddress(ownSheet(state, traceOf(problem)).address);
        expect(opened.notices).toEqual([]);
        expect(opened.view).toBe('practice');
        expect(opened.work?.problem ?? example.problem).toEqual(problem);
      }),
    );
  });

  test('says no more in it than is needed', () => {
    const { address } = ownSheet(INITIAL, traceOf(example.problem));
    expect(address).toBe('#/practice?example=classic&updates=0&significant=1');
    const problem = replaceGivens(example.problem, [['w.o1.h1', 0.7]]);
    const work = { ...INITIAL.work, classic: newWork(problem) };
    expect(ownSheet({ ...INITIAL, work }, traceOf(problem)).address).toBe(
      '#/practice?example=classic&w5=0.7&significant=1',
    );
  });
});

test.each([
  ['https://example.org/course/#/worksheet?seed=1', 'example.org/course/#/practice'],
  ['http://school.example:8080/index.html', 'school.example:8080/#/practice'],
  // Nobody else can open these: what is printed opens the sheet in any Backstep.
  ['http://127.0.0.1:4173/index.html', '…/#/practice'],
  ['file:///home/ada/backstep.html#/worksheet', '…/#/practice'],
])('the address of %s is printed as %s', (page, printed) => {
  expect(shortAddress(page, '#/practice')).toBe(printed);
});
