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

  // The number of each form is written out here in JavaScript's own way.
  test.each([
    ['Arabic-Indic digits, their decimal mark', '٠٫٢', 0.2, -1],
    ['Arabic-Indic digits, the Arabic comma', '٠،٢٥', 0.25, -2],
    ['Arabic-Indic digits in groups', '١٬٢٣٤٫٥', 1234.5, -1],
    ['Persian digits', '۰٫۷۵۱۴', 0.7514, -4],
    ['Devanagari digits', '०.०००४३८६', 0.0004386, -7],
    ['Bengali digits', '০.৫', 0.5, -1],
    ['digits of mathematical alphabets, bold and of one width', '𝟎.𝟳𝟻', 0.75, -2],
    ['a power of ten as this page writes it', '4.386 × 10⁻⁴', 4.386e-4, -7],
    ['the same, negative, with a comma', '−4,386 × 10⁻⁴', -4.386e-4, -7],
    ['an exponent of two digits, without a sign', '1.50 × 10¹²', 1.5e12, 10],
    ['x and ^', '4.386x10^-4', 4.386e-4, -7],
    ['* and ^', '4.386*10^-4', 4.386e-4, -7],
    ['* and **', '4.386 * 10**-4', 4.386e-4, -7],
    ['a bracket', '4.386 × 10^(−4)', 4.386e-4, -7],
    ['a raised point', '4.386·10⁻⁴', 4.386e-4, -7],
    ['e behind a space', '4.386 e-4', 4.386e-4, -7],
    ['E with a minus sign', '4.386E−4', 4.386e-4, -7],
    ['about', '≈0.0004386', 0.0004386, -7],
    ['about, and a space', '≈ 0.0004386', 0.0004386, -7],
    ['a tilde', '~0.0004386', 0.0004386, -7],
    ['an equals sign', '=0.0004386', 0.0004386, -7],
    ['a full-width equals sign', '＝０．５', 0.5, -1],
    ['dots behind it', '0.0004386…', 0.0004386, -7],
    ['three points behind it', '0.0004386...', 0.0004386, -7],
    ['both', '= 0.333…', 0.333, -3],
    ['groups', '0.000 438 568', 0.000438568, -9],
    ['groups, the last of which is not full', '0.000 438 6', 0.0004386, -7],
    ['groups with no-break spaces', '0.000\u00a0438\u00a0568', 0.000438568, -9],
    ['groups with narrow no-break spaces', '−12\u202f345,678\u202f9', -12345.6789, -4],
    ['groups with thin spaces', '0.000\u2009438', 0.000438, -6],
    ['groups and a power of ten', '4.385 68 × 10⁻⁴', 4.38568e-4, -9],
    ['a space of no width behind it', '0.5\u200b', 0.5, -1],
    ['marks of direction around it', '\u200e−0.5\u200f\u2069', -0.5, -1],
    ['a byte order mark', '\ufeff0.50', 0.5, -2],
    ['a heavy minus', '➖0.5', -0.5, -1],
    ['a small hyphen', '﹣0.5', -0.5, -1],
  ])('%s: %s', (_, text, value, lastPlace) => {
    expect(readNumber(text)).toEqual({ ok: true, number: { value, lastPlace } });
  });

  test.each([
    ['½', 1 / 2],
    ['−¾', -3 / 4],
    ['⅓', 1 / 3],
    ['= ⅛', 1 / 8],
    ['⅒', 1 / 10],
    ['↉', 0],
    ['≈ 1/3', 1 / 3],
    ['१/३', 1 / 3],
  ])('%s, which is exact', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, number: { value } });
  });

  test('each digit of each script that Unicode calls decimal', () => {
    const digits = Array.from({ length: 0x110000 }, (_, code) => code).filter(
      (code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)),
    );
    expect(digits.length).toBeGreaterThan(600);
    // Each script's ten follow each other, from nought on.
    digits.forEach((code, i) => {
      expect(readNumber(String.fromCodePoint(code))).toEqual({
        ok: true,
        number: { value: i % 10, lastPlace: 0 },
      });
    });
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
    ['1 23', 'notANumber'],
    ['0 123', 'notANumber'],
    ['1 234 5', 'notANumber'],
    ['0.12 345', 'notANumber'],
    ['1\n234', 'notANumber'],
    ['5²', 'notANumber'],
    ['10⁻⁴', 'notANumber'],
    ['2·10', 'notANumber'],
    ['4.386 × 10-4', 'notANumber'],
    ['1/3 × 10⁻²', 'notANumber'],
    ['½/2', 'notANumber'],
    ['½½', 'notANumber'],
    ['⅟2', 'notANumber'],
    ['0·5', 'notANumber'],
    ['=', 'notANumber'],
    ['≈', 'notANumber'],
    ['…', 'notANumber'],
    ['٠٫١٫٢', 'twoSeparators'],
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
