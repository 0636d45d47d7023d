import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../seed';
import { generalOf, traceUpdate } from '../../../src/engine';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';
import { cpuTime } from '../../cpuTime';
import { runs } from '../../crossing';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const read = (text: string) => readProblemText(text, READING_WORDS, CLASSIC);

/** Pieces that mean something, put together as no one would. */
const PIECES = [
  'x1',
  'w11',
  'w_{1,2}',
  'W1',
  'θ3',
  'b',
  't',
  'y',
  '=',
  ':',
  ',',
  ';',
  '.',
  '\n',
  '\t',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '0.5',
  '0,5',
  '-3',
  '1e-3',
  '½',
  '1,234.5',
  '2-3-1',
  '99999',
  '1e999',
  'learning rate',
  'Zielwert',
  '输入',
  'المدخلات',
  'लक्ष्य',
  'and',
  'from',
  'to',
  'hidden',
  'network',
  'relu',
  'mse',
  'adam',
  '|',
  '→',
  '\\begin{bmatrix}',
  '\\\\',
  '&',
  '\\end{bmatrix}',
  '\\frac{1}{2}',
  '#/step?w5=x',
  '{"layers":',
  '…',
  '^T',
  '⁺',
  '\u200f',
  '\ud835',
  '<sub>',
  'no biases',
]; // prettier-ignore

/** Whatever is in it, what comes out is whole: pieces stand in the text, and the problem can be worked. */
function expectWhole(text: string): void {
  const { problem, taken, left } = read(text);
  for (const { from, to } of [...taken, ...left]) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(text.length);
  }
  expect(problem === undefined).toBe(taken.length === 0);
  if (problem) expect(traceUpdate(problem).quantities.size).toBeGreaterThan(0);
}

describe('whatever is pasted', () => {
  test('nothing is thrown, and what is read can be worked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.constantFrom(' ', ''),
        (pieces, between) => expectWhole(pieces.join(between)),
      ),
      { numRuns: runs(150, 3000) },
    );
  });

  test('any characters at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectWhole), {
      numRuns: runs(60, 2000),
    });
    expect.hasAssertions();
  });

  test('ten times as much noise takes about ten times as long, not a hundred', () => {
    const words =
      'Lorem ipsum dolor sit amet, 3 consectetur 7.5 adipiscing; elit = sed (do) x9 eiusmod. ';
    const text = words.repeat(Math.ceil(100_000 / words.length));
    const others = [
      '[(['.repeat(33_000),
      '1,2,3 4;'.repeat(12_000),
      'w11 = '.repeat(17_000),
      '\\{}$'.repeat(25_000),
      'aa bb\n'.repeat(16_000),
    ];
    /** The least of some: what else the machine does only adds. */
    const least = (noise: string): number =>
      Math.min(...Array.from({ length: 3 }, () => cpuTime(() => read(noise))));
    read(text);
    for (const noise of [text, ...others]) {
      const tenth = least(noise.slice(0, noise.length / 10));
      expect(least(noise)).toBeLessThan(40 * tenth + 0.05);
    }
  });
});
