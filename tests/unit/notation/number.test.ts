import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/engine';
import {
  axisNumbers,
  decimalSeparator,
  figureText,
  type NumberStyle,
  numberInput,
  numberShort,
  numberText,
  showNumber,
} from '../../../src/notation';
import { numberTex } from '../../../src/notation/number';
import { LANGUAGE_FACTS, LANGUAGES } from '../../../src/text/languages';
import { STYLES } from '../../reading/cases';

const point = (digits: number): NumberStyle => ({ digits, decimalSeparator: '.' });

describe('a number as text', () => {
  test.each<[string, number, number, string]>([
    ['digits after the point', 0.593269992107187, 4, '0.5933'],
    ['and as many for a larger one', 1.105905967, 4, '1.1059'],
    ['trailing zeros tell how far it is rounded', 0.2680049, 4, '0.2680'],
    ['trailing zeros of an exact number tell nothing', 0.35, 4, '0.35'],
    ['a whole number', 3, 4, '3'],
    ['a whole number that ends in zeros', 1200, 4, '1200'],
    ['a small number keeps its significant digits', 0.00043856773, 4, '0.0004386'],
    ['in full, not as 4e-4', 0.00043857, 5, '0.00043857'],
    ['and is written out while its zeros can be counted', 0.0000351085, 4, '0.00003511'],
    ['an exact small number', -0.00004, 4, '−0.00004'],
    ['a true minus sign', -0.0226, 4, '−0.0226'],
    ['a truly tiny number has a power of ten', 3.217e-12, 3, '3.22 × 10⁻¹²'],
    ['a truly tiny exact one too', -5e-10, 4, '−5 × 10⁻¹⁰'],
    ['a huge one', 1.7976931348623157e308, 4, '1.798 × 10³⁰⁸'],
    ['a large one is written out', 123456.789, 2, '123456.79'],
    ['zero', 0, 4, '0'],
    ['minus zero is zero', -0, 4, '0'],
    ['one that rounds up to a tenth', 0.099999, 4, '0.1000'],
    ['one that rounds up to a hundredth', 0.0099999, 4, '0.01000'],
    ['one that rounds up to a whole', 0.99999, 4, '1.0000'],
    ['an infinite one, where there is no room for words', Number.NEGATIVE_INFINITY, 4, '−∞'],
  ])('%s: %d to %d digits', (_, value, digits, text) => {
    expect(numberText(value, point(digits))).toBe(text);
  });

  test.each(STYLES)('the net input of the classic is 0.3775 and no more: %o', (style) => {
    const shown = showNumber(0.15 * 0.05 + 0.2 * 0.1 + 0.35, style);
    const expected = ['0.38', '0.378'][style.digits - 2] ?? '0.3775';
    expect(shown.digits).toBe(expected.replace('.', style.decimalSeparator));
    expect(shown.exact).toBe(style.digits >= 4);
  });

  test('rounding errors of doubles are no digits', () => {
    expect(numberText(0.1 + 0.2, point(10))).toBe('0.3');
    expect(showNumber(0.1 + 0.2, point(10)).exact).toBe(true);
    expect(showNumber(0.3000000001, point(4)).exact).toBe(false);
  });
});

describe('every number, in every style', () => {
  const numbers = fc.oneof(
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1e5),
  );
  const styles = fc.constantFrom(...STYLES);
  const written = ({ digits, exponent }: ReturnType<typeof showNumber>): number =>
    Number(`${digits.replace(',', '.')}e${exponent ?? 0}`);

  test('is the number, rounded at its last digit', () => {
    fc.assert(
      fc.property(numbers, styles, (value, style) => {
        const shown = showNumber(value, style);
        const places = shown.digits.split(style.decimalSeparator)[1]?.length ?? 0;
        const unit = shown.exact ? 0 : 10 ** ((shown.exponent ?? 0) - places);
        const off = Math.abs(written(shown) - Math.abs(value));
        expect(off).toBeLessThanOrEqual(unit * 0.500001 + Math.abs(value) * 1e-13 + 5e-324);
      }),
    );
  });

  test('is never −0, and never loses its sign otherwise', () => {
    fc.assert(
      fc.property(numbers, styles, (value, style) => {
        expect(showNumber(value, style).negative).toBe(value < 0);
      }),
    );
  });

  test('has as many significant digits as are asked for, or is exact', () => {
    fc.assert(
      fc.property(numbers, styles, (value, style) => {
        const shown = showNumber(value, style);
        const significant = shown.digits.replace(/[.,]/, '').replace(/^0+/, '').length;
        expect(shown.exact || significant >= style.digits).toBe(true);
      }),
    );
  });

  test('has the power of ten only where it is truly tiny or huge', () => {
    fc.assert(
      fc.property(numbers, styles, (value, style) => {
        const size = Math.abs(value);
        const extreme = size !== 0 && (size < 1e-7 || size >= 1e9);
        expect(showNumber(value, style).exponent !== undefined).toBe(extreme);
      }),
    );
  });
});

describe('point or comma', () => {
  test.each([
    ['en', '.'],
    ['en-GB', '.'],
    ['de', ','],
    ['fr', ','],
    ['pt-BR', ','],
    ['ar', '.'],
    ['ja', '.'],
  ])('%s writes 1%s5', (locale, separator) => {
    expect(decimalSeparator(locale)).toBe(separator);
  });

  test('a decimal comma is kept from being spaced, in TeX', () => {
    const comma: NumberStyle = { digits: 4, decimalSeparator: ',' };
    expect(numberText(-0.59327, comma)).toBe('−0,5933');
    expect(numberTex(-0.59327, comma)).toBe('-0{,}5933');
    expect(numberTex(3.217e-12, comma)).toBe('3{,}217\\times 10^{-12}');
  });
});

test('a field holds all the digits: what is read back is the same number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('.' as const, ',' as const),
      (value, separator) => {
        const read = readNumber(numberInput(value, { decimalSeparator: separator }));
        expect(read.ok && read.number.value).toBe(value + 0);
      },
    ),
  );
});

describe('what the page prints is read back as the number that it shows, in every language', () => {
  const inLanguages = fc
    .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...STYLES))
    .map(([language, { digits }]) => ({
      digits,
      decimalSeparator: decimalSeparator(LANGUAGE_FACTS[language].tag),
    }));
  const numbers = fc.oneof(
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1e5),
  );
  /** At most half of its last place away from the value, and a place no coarser than was to be shown. */
  const isSame = (text: string, value: number, style: NumberStyle): void => {
    const read = readNumber(text);
    if (!read.ok) throw new Error(`${text}: ${read.reason}`);
    const { value: shown, lastPlace = Number.NaN } = read.number;
    const slack = Math.abs(value) * 1e-13 + 5e-324;
    const isExact = Math.abs(shown - value) <= slack;
    expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.500001 * 10 ** lastPlace + slack);
    if (!isExact)
      expect(10 ** lastPlace).toBeLessThanOrEqual(
        Math.abs(value) * 10 ** (1.001 - style.digits) + 10 ** -style.digits,
      );
  };

  test.each([
    ['in a formula or a sentence', numberText],
    ['where there is little room', numberShort],
    ['as a figure', figureText],
  ])('%s', (_, print) => {
    fc.assert(
      fc.property(numbers, inLanguages, (value, style) => {
        isSame(print(value, style), value, style);
      }),
    );
  });

  test('along an axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -12, max: 12 }),
        inLanguages,
        (n, power, style) => {
          const value = Number(`${n}e${power}`);
          const read = readNumber(axisNumbers([value], style)[0] ?? '');
          expect(read.ok && read.number.value).toBe(value);
        },
      ),
    );
  });
});
