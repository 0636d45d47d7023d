import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/engine';
import { anyText } from '../../anyText';
import { runs } from '../../crossing';

describe('reads what a person means by a number', () => {
  test.each([
    ['0.7514', 0.7514, -4],
    ['.751', 0.751, -3],
    ['5.', 5, 0],
    ['5', 5, 0],
    ['120', 120, 0],
    ['0.50', 0.5, -2],
    ['0,7514', 0.7514, -4],
    [',5', 0.5, -1],
    ['7.5e-1', 0.75, -2],
    ['7,5E-1', 0.75, -2],
    ['1.5e+3', 1500, 2],
    ['3e5', 300_000, 5],
    ['-0.5', -0.5, -1],
    ['+0.5', 0.5, -1],
    ['007', 7, 0],
  ])('%s', (text, value, lastPlace) => {
    expect(readNumber(text)).toEqual({ ok: true, number: { value, lastPlace } });
  });

  test.each([
    ['a minus sign', '−0.5'],
    ['an en dash', '–0.5'],
    ['a hyphen of its own', '‐0.5'],
    ['a full-width minus', '－0.5'],
    ['full-width digits', '－０．５'],
    ['a full-width comma', '-0，5'],
    ['spaces around it', '  -0.5 \n'],
    ['a no-break space before it', '\u00a0-0.5'],
    ['an ideographic space after it', '-0.5\u3000'],
    ['a space after the sign', '- 0.5'],
  ])('with %s', (_, text) => {
    expect(readNumber(text)).toEqual({ ok: true, number: { value: -0.5, lastPlace: -1 } });
  });

  test.each([
    ['3/4', 0.75],
    [' 3 / 4 ', 0.75],
    ['-1/2', -0.5],
    ['1/-2', -0.5],
    ['0,5/2', 0.25],
    ['1⁄2', 0.5],
    ['0/5', 0],
  ])('the fraction %s, which is exact and so has no last place', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, number: { value } });
  });

  test('a comma is a decimal comma, also before three digits', () => {
    expect(readNumber('1,234')).toEqual({ ok: true, number: { value: 1.234, lastPlace: -3 } });
  });

  test('minus nothing is nothing', () => {
    for (const text of ['-0', '−0.00', '-0/3', '0/-3']) {
      const read = readNumber(text);
      expect(read.ok && Object.is(read.number.value, 0), text).toBe(true);
    }
  });

  test('what is too small for a double is 0, with its last place kept', () => {
    expect(readNumber('1e-400')).toEqual({ ok: true, number: { value: 0, lastPlace: -400 } });
  });
});

describe('says why it cannot read the rest', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u00a0\u3000\t\n', 'empty'],
    ['abc', 'notANumber'],
    ['0.5a', 'notANumber'],
    ['w5', 'notANumber'],
    ['0x10', 'notANumber'],
    ['0b1', 'notANumber'],
    ['NaN', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['∞', 'notANumber'],
    ['--1', 'notANumber'],
    ['+-1', 'notANumber'],
    ['1-', 'notANumber'],
    ['-', 'notANumber'],
    ['.', 'notANumber'],
    [',', 'notANumber'],
    ['e5', 'notANumber'],
    ['1e', 'notANumber'],
    ['1e1.5', 'notANumber'],
    ['0. 5', 'notANumber'],
    ['1 234', 'notANumber'],
    ['1_000', 'notANumber'],
    ['50%', 'notANumber'],
    ['10²', 'notANumber'],
    ['1½', 'notANumber'],
    ['1 1/2', 'notANumber'],
    ['1/2/3', 'notANumber'],
    ['/2', 'notANumber'],
    ['1/', 'notANumber'],
    ['/', 'notANumber'],
    ['a/b', 'notANumber'],
    ['0.5 0.6', 'notANumber'],
    ['<b>1</b>', 'notANumber'],
    ['1,234.5', 'twoSeparators'],
    ['1.234,5', 'twoSeparators'],
    ['1.2.3', 'twoSeparators'],
    ['1e400', 'tooLarge'],
    ['-1e400', 'tooLarge'],
    ['1e99999999', 'tooLarge'],
    ['1e400/2', 'tooLarge'],
    ['1e300/1e-300', 'tooLarge'],
    ['1/0', 'divisionByZero'],
    ['1/0.00', 'divisionByZero'],
    ['0/0', 'divisionByZero'],
    ['1'.repeat(5000), 'tooLong'],
    [' '.repeat(5000), 'tooLong'],
    ['0.5'.padEnd(5000), 'tooLong'],
  ])('%j', (text, reason) => {
    expect(readNumber(text)).toEqual({ ok: false, reason });
  });

  test('at once, for any text at all', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const read = readNumber(text);
        expect(!read.ok || Number.isFinite(read.number.value)).toBe(true);
      }),
      { numRuns: runs(150, 500) },
    );
  });
});

describe('over any finite number', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  const read = (text: string): number => {
    const result = readNumber(text);
    return result.ok ? result.number.value : Number.NaN;
  };

  test('reads back what was written out, to the last bit', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(read(String(x))).toBe(x + 0);
      }),
    );
  });

  test('with a decimal comma and a minus sign as well', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(read(String(x).replace('.', ',').replace('-', '−'))).toBe(x + 0);
      }),
    );
  });

  test('the last place is that of the digits written', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 15 }),
        (x, digits) => {
          const result = readNumber(x.toFixed(digits));
          expect(result).toMatchObject({ ok: true, number: { lastPlace: 0 - digits } });
        },
      ),
    );
  });
});
