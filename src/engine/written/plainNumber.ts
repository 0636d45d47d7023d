/** What shows nothing: spaces of no width, joiners, marks of direction. A paste brings them along. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** The full-width forms of ASCII. Not Unicode's NFKC, which would read 10² as 102 and 1½ as 11/2. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const DIGIT = /\p{Nd}/u;
/** Those of other scripts. */
const DIGITS = /(?!\d)\p{Nd}/gu;
const MINUS = /[\u02d7\u2010-\u2015\u2212\u2796\ufe58\ufe63]/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands before a figure: it is equal to that, or about that. What stands behind: it goes on. */
const BEFORE = /^[=≈≃≅≐~∼]{1,2}\s*(?=\S)/;
const GOES_ON = /(?<=[\d.,])\s*(?:…|\.{3})$/;
/** Of Unicode's vulgar fractions those that are whole: not ⅟, which has no denominator. */
const VULGAR = /^[+-]?[¼-¾⅐-⅞↉]$/;
/** A power of ten behind a figure: '× 10⁻⁴', 'x10^-4', '·10**(-4)', ' e-4'. */
const TIMES = String.raw`\s*[x×✕*·⋅∙]\s*10`;
const TEN = new RegExp(
  String.raw`${TIMES}(?:\s*(?:\^|\*\*)\s*[({]?([+-]?\d+)[)}]?|([⁺⁻]?[⁰¹²³⁴-⁹]+))$|\s+e(?=[+-]?\d+$)`,
  'i',
);
/** Digits in groups of three from the point on, with a space between two groups. */
export const GAP = String.raw`[ \u00a0\u2000-\u200a\u202f\u205f]`;
const GROUPED = new RegExp(
  String.raw`^[+-]?(?:[1-9]\d{0,2}(?:${GAP}\d{3})+|\d*)(?:[.,](?:(?:\d{3}${GAP})+\d{1,3}|\d*))?(?:e[+-]?\d+)?$`,
  'i',
);

/** Digits of any script as 0 to 9: each script has its ten in a row, so that one counts from the first of them. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

/** An exponent that is set high, on the line: '⁻⁴' is '-4'. */
export const onTheLine = (high: string): string =>
  high.replace(/[⁺⁻⁰¹²³⁴-⁹]/g, (sign) =>
    sign === '⁻' ? '-' : sign === '⁺' ? '+' : String(SUPERSCRIPTS.indexOf(sign)),
  );

/** The digits and signs of other scripts and of print as those of a keyboard. */
const typed = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DIGITS, asciiDigit)
    .replace(MINUS, '-')
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
    .replace(/٬/g, '\u00a0')
    .replace(/[\u2044\u2215]/g, '/')
    .trim();

/**
 * A number as people write it, as a keyboard writes it: '≈ ٠٫٢' as '0.2', '4.386 × 10⁻⁴' as '4.386e-4', '0.000 438'
 * as '0.000438', '½' as '1/2'. It is the same number, with as many digits. What is no number comes to nothing better.
 */
export function plainNumber(text: string): string {
  const plain = typed(text)
    .replace(BEFORE, '')
    .replace(GOES_ON, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/^([+-])\s+/, '$1');
  if (VULGAR.test(plain)) return plain.normalize('NFKC').replace('\u2044', '/');
  // Of a fraction it would have to be said whether the power is of its denominator alone.
  const whole = plain.includes('/')
    ? plain
    : plain.replace(TEN, (_, power = '', high = '') => `e${power}${onTheLine(high)}`);
  return whole
    .split('/')
    .map((part) => (GROUPED.test(part) ? part.replace(/\s/g, '') : part))
    .join('/');
}
