import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/engine';
import { givensOf } from '../../../src/engine/update';
import { EXAMPLES } from '../../../src/examples';
import { givenText, type Notation, type Say, showAsked, showGiven } from '../../../src/notation';
import { numberTex } from '../../../src/notation/number';
import { stepsOf, traceOf } from '../../../src/state';
import { replaceGivens } from '../../../src/state/work/problemEdits';
import { translator } from '../../../src/text';
import { someOf } from '../../crossing';
import { lowered } from '../../reading/formula';
import { expectTypeset } from '../../reading/typeset';
import { exampleOf } from '../state/helpers';

const say = translator('en') satisfies Say;
const notationOf = (id: string): Notation => ({
  naming: exampleOf(id).naming,
  style: { digits: 4, decimalSeparator: '.' },
  say,
  locale: 'en',
});

describe.each(someOf(EXAMPLES, 3).map(({ id }) => id))('what is printed of %s', (id) => {
  const trace = traceOf(exampleOf(id).problem);
  const notation = notationOf(id);

  test('is TeX that KaTeX takes, each with its words', () => {
    for (const step of stepsOf(trace.structure)) {
      const asked = showAsked(trace, step.id, notation);
      const { symbol, formula, numbers, askedWithFormula, value } = asked;
      for (const part of [symbol, asked.asked, askedWithFormula, formula, numbers, value]) {
        expect(part?.spoken).toMatch(/\w/);
        expectTypeset(part?.tex ?? '\\');
      }
    }
  });

  test('asks without saying the value, and answers with the value of the trace', () => {
    for (const step of stepsOf(trace.structure)) {
      const { asked, value } = showAsked(trace, step.id, notation);
      expect(asked.tex).toMatch(/=$/);
      const answer = numberTex(trace.value(step.id), notation.style);
      expect(value?.tex).toContain(`{${answer}}`);
      expect(asked.tex).not.toContain(answer);
    }
  });

  test('has every given number as it is', () => {
    for (const [given, value] of givensOf(trace.problem)) {
      expect(givenText(trace, given, notation)).toBe(String(value).replace('-', '−'));
      expect(showGiven(trace, given, notation).tex).toContain(`= ${value}`);
    }
  });
});

test('a given is printed with digits that read back as it, to the last that can be copied', () => {
  const base = exampleOf('classic').problem;
  fc.assert(
    fc.property(fc.double({ min: -1e8, max: 1e8, noNaN: true }), (number) => {
      const trace = traceOf(replaceGivens(base, [['w.o1.h1', number + 0]]));
      const text = givenText(trace, 'w.o1.h1', notationOf('classic'));
      const typed = text.replace(/ × 10([⁻⁰-⁹¹²³]+)/, (_, power) => `e${lowered(power)}`);
      const read = readNumber(typed.replaceAll('−', '-'));
      const value = read.ok ? read.number.value : Number.NaN;
      const size = Math.max(Math.abs(number), Number.MIN_VALUE);
      expect(Math.abs(value - number) / size).toBeLessThan(1e-7);
    }),
  );
});

test('what overflows has no value', () => {
  const trace = traceOf(
    replaceGivens(exampleOf('classic').problem, [
      ['x1', 1e300],
      ['w.h1.x1', 1e300],
    ]),
  );
  expect(showAsked(trace, 'net.h1', notationOf('classic')).value).toBeUndefined();
});
