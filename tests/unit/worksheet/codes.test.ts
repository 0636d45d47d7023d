import { describe, expect, test } from 'vitest';
import { freshSheets } from '../../../src/components/worksheet/sheets';
import { EXAMPLES } from '../../../src/examples';
import { freshProblem, readAddress, SEED_PATTERN, variantCodes } from '../../../src/state';
import { exampleOf } from '../state/helpers';

describe('the codes of a class', () => {
  test('are the same for the same seed, on every machine', () => {
    expect(variantCodes('abc', 3)).toEqual(variantCodes('abc', 3));
    // Printed sheets go on being checked: these must never change.
    expect(variantCodes('abc', 3)).toEqual(['ddy6', 'x3jf', 'rc3b']);
  });

  test('of more sheets begin with those of fewer', () => {
    expect(variantCodes('k7', 40).slice(0, 12)).toEqual(variantCodes('k7', 12));
  });

  test('are all different, can be seeds, and hold nothing that is misread', () => {
    for (let i = 0; i < 300; i++) {
      const codes = variantCodes(`s${i}`, 40);
      expect(new Set(codes).size).toBe(40);
      for (const code of codes) {
        expect(code).toMatch(SEED_PATTERN);
        expect(code).not.toMatch(/[aeiou01l]/);
      }
    }
  });

  test('of different seeds differ', () => {
    const sets = Array.from({ length: 500 }, (_, i) => variantCodes(i.toString(36), 2).join());
    expect(new Set(sets).size).toBe(500);
  });
});

describe.each(EXAMPLES.map(({ id }) => id))('the sheets of %s', (id) => {
  const example = exampleOf(id);
  const sheets = freshSheets(example, { seed: 'abc', variants: 40 });

  test('have numbers that their code alone gives again', () => {
    for (const { code = '', trace } of sheets) {
      expect(trace.problem).toEqual(freshProblem(example, code));
    }
  });

  test('have different numbers', () => {
    expect(new Set(sheets.map(({ trace }) => JSON.stringify(trace.problem))).size).toBe(40);
  });

  test('have an address that opens the numbers in the tutor', () => {
    for (const { code = '', address } of sheets) {
      const opened = readAddress(address);
      expect(opened).toMatchObject({ view: 'practice', exampleId: id, notices: [] });
      expect(opened.query).toEqual({ seed: code });
    }
  });
});
