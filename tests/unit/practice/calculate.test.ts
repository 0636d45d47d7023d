import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, MAX_CALCULATION } from '../../../src/engine/written';
import { runs } from '../../crossing';

const value = (text: string): number => {
  const result = calculate(text);
  if (!result.ok) throw new Error(`${text}: ${result.reason} ${result.at}`);
  return result.value;
};
const fault = (text: string): string => {
  const result = calculate(text);
  return result.ok ? `= ${result.value}` : `${result.reason} ${result.at}`.trim();
};

describe('a calculation', () => {
  test.each([
    ['0.7514*(1-0.7514)', 0.7514 * (1 - 0.7514)],
    ['1/(1+e^-0.3775)', 1 / (1 + Math.exp(-0.3775))],
    ['1/(1+e^-0,3775)', 1 / (1 + Math.exp(-0.3775))],
    ['1/(1+exp(−0.3775))', 1 / (1 + Math.exp(-0.3775))],
    ['0,15·0,05 + 0,2×0,1 + 0,35', 0.3775],
    ['½', 0.5],
    ['½·(0,01 − 0,7514)²', 0.5 * (0.01 - 0.7514) ** 2],
    ['1/(1 + e^(−0.3775))', 1 / (1 + Math.exp(-0.3775))],
    ['sigmoid(0.3775)', 1 / (1 + Math.exp(-0.3775))],
    ['σ(0.3775)', 1 / (1 + Math.exp(-0.3775))],
    ['tanh(0.5) + exp(1)', Math.tanh(0.5) + Math.E],
    ['log10(1000)', 3],
    ['2·π', 2 * Math.PI],
    ['2 × pi', 2 * Math.PI],
    ['√2', Math.SQRT2],
    ['√(9 + 16)/5', 1],
    ['3·10⁻⁴ + 4.386 × 10⁻⁴', 7.386e-4],
    ['2x10^-4*3', 6e-4],
    ['0.15x0.05', 0.0075],
    ['0.15 x 0.05', 0.0075],
    ['4.386 e-4 · 2', 8.772e-4],
    ['0.000 438 568 / 2', 0.000219284],
    ['= 0.5·2', 1],
    ['≈ 0.5·2', 1],
    ['\u200e1+2\u200f', 3],
    ['٣ × ٠٫٥', 1.5],
    ['𝟑', 3],
    ['5²', 25],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['2**3', 8],
    ['(0.01 − 0.7514)²', (0.01 - 0.7514) ** 2],
    ['8/4/2', 1],
    ['8-4-2', 2],
    ['--2', 2],
    ['7.5e-1*2', 1.5],
    ['.5+,5', 1],
    ['sqrt(4)+ln(e)', 3],
    ['3', 3],
    ['(((3)))', 3],
    ['１＋２', 3],
    ['6:3', 2],
  ])('%s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  test('is worked out as JavaScript does it, whatever the numbers and signs', () => {
    const number = fc.integer({ min: 1, max: 999 }).map((n) => String(n / 100));
    const expression = fc.letrec<{ e: string }>((tie) => ({
      e: fc.oneof(
        { maxDepth: 4 },
        number,
        fc
          .tuple(tie('e'), fc.constantFrom('+', '-', '*', '/'), tie('e'))
          .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      ),
    })).e;
    fc.assert(
      fc.property(
        expression.filter((text) => text.length <= MAX_CALCULATION),
        (text) => {
          // The oracle is the language itself, on text that this test alone has written.
          const expected = Function(`return ${text}`)() as number;
          const result = calculate(text);
          if (result.ok) expect(result.value).toBeCloseTo(expected, 8);
          else expect(Number.isFinite(expected)).toBe(false);
        },
      ),
      { numRuns: runs(100, 300) },
    );
  });
});

describe('where it cannot be read', () => {
  test.each([
    ['0.5*foo+1', 4],
    ['0.5 + 50%', 8],
    ['½·[2]', 2],
    ['٣+𝟑+?', 5],
    ['２＋ａ', 2],
    ['(0.5', 0],
    ['0.5*1,2,3', 4],
  ])('%s: from %d on', (text, from) => {
    const result = calculate(text);
    expect(!result.ok && result.from).toBe(from);
  });
});

describe('what cannot be read is named', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['0.75*', 'unfinished *'],
    ['0.75*)', 'bracket )'],
    ['(0.75', 'bracket ('],
    ['0.75)', 'bracket )'],
    ['2(3)', 'noOperator ('],
    ['2 3', 'noOperator 3'],
    ['2e', 'noOperator e'],
    ['w5*2', 'unknown w5'],
    ['1,234.5*2', 'twoSeparators 1,234.5'],
    ['1/0', 'divisionByZero /'],
    ['0^-1', 'divisionByZero ^'],
    ['1e999', 'tooLarge 1e999'],
    ['e^999', 'tooLarge ^'],
    ['(-8)^0.5', 'notReal ^'],
    ['ln(-1)', 'notReal ln'],
    ['sqrt 4', 'unfinished sqrt'],
    ['alert(1)', 'unknown alert'],
    ['constructor(1)', 'unknown constructor'],
    ['__proto__', 'unknown _'],
    ['<img src=x onerror=alert(1)>', 'unknown <'],
    ['50%', 'unknown %'],
    ['1½', 'noOperator ½'],
    ['2π', 'noOperator π'],
    ['0.15x2', 'unknown x2'],
    ['log(2)', 'unknown log'],
    ['σ 2', 'unfinished σ'],
    ['1;2', 'unknown ;'],
    ['1\u0000', 'unknown \u0000'],
  ])('%s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test('a text beyond any calculation is refused at once', () => {
    expect(fault('('.repeat(1_000_000))).toBe('tooLong');
    expect(fault('('.repeat(MAX_CALCULATION))).toBe('unfinished (');
  });

  const odd = fc.constantFrom(...'0123456789.,+-*/^()eE xpln<>&"\'\n\0٣−×½²\u202e\u2028🙂\ud800');

  test('any text at all gives a number or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 30 }), (text) => {
        const result = calculate(text);
        if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
        else expect(result.reason).toBeTruthy();
      }),
    );
  });
});
