import { beforeAll, describe, expect, test } from 'vitest';
import {
  found,
  readFind,
  traitsOf,
  valuesOf,
  writeFind,
} from '../../../src/components/problems/findProblems';
import { checkOfProblem, stepsOfProblem } from '../../../src/components/problems/openProblem';
import { LIBRARY } from '../../../src/library';
import { loadGivenMidway, readAddress, readFigureList } from '../../../src/state';
import { sameProblem } from '../../../src/state/work/choices';

beforeAll(loadGivenMidway);

const DELTA = {
  elements: undefined,
  outputMinusTarget: 'output-minus-target',
  targetMinusOutput: 'target-minus-output',
} as const;

describe.each(LIBRARY)('$id', (one) => {
  test('opens with the numbers of its page, in its way of writing', () => {
    const { view, notices, work, settings, place } = readAddress(stepsOfProblem(one));
    expect(view).toBe('step');
    expect(notices).toEqual([]);
    expect(sameProblem(work?.problem ?? one.problem, one.problem)).toBe(true);
    // From its first step, wherever one was before: nothing is worked out before it.
    expect(place?.at).toMatch(/^net\.[hko]1(@1)?$/);
    expect(settings.form).toBe(one.form === 'elements' ? 'elements' : 'delta');
    if (one.form !== 'elements') expect(settings.delta).toBe(DELTA[one.form]);
  });

  test('has its figures checked, where it has any', () => {
    const check = checkOfProblem(one);
    expect(check === undefined).toBe(one.figures.length === 0);
    const { view, notices, query } = readAddress(check ?? '#/audit');
    expect(view).toBe('audit');
    expect(notices).toEqual([]);
    if (check === undefined || one.example !== undefined) return;
    const { figures, unread } = readFigureList(query?.figures ?? '');
    expect(unread).toEqual([]);
    expect(figures).toEqual(one.figures.map(({ id, figure }) => ({ id, figure })));
  });
});

describe('a problem is found', () => {
  const traits = traitsOf(LIBRARY);

  test('by each value of each trait, which an address says', () => {
    const all = traits.map((trait) => valuesOf(trait, LIBRARY));
    expect(new Set(all.flat()).size).toBe(all.flat().length);
    all.forEach((values, i) => {
      for (const value of values) {
        const looked = traits.map((_, k) => (k === i ? value : undefined));
        expect(readFind(writeFind(looked), traits, LIBRARY)).toEqual(looked);
        const shown = found(LIBRARY, traits, looked);
        expect(shown.length).toBeGreaterThan(0);
        for (const one of shown) expect(traits[i]?.of(one)).toBe(value);
      }
      const sum = values.map(
        (value) => found(LIBRARY, traits, readFind(value, traits, LIBRARY)).length,
      );
      expect(sum.reduce((a, b) => a + b, 0)).toBe(LIBRARY.length);
    });
  });

  test('by several at once; what is no value finds all', () => {
    const both = readFind('2-2-1~targetMinusOutput', traits, LIBRARY);
    const ids = found(LIBRARY, traits, both).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['generation5-xor', 'xor-thresholds']);
    expect(found(LIBRARY, traits, readFind('9-9-9', traits, LIBRARY))).toHaveLength(LIBRARY.length);
  });
});
