/** What a comma between two digits is, if the text tells; `open` where it may be either. */
export type CommaMode = 'decimal' | 'between' | 'open';

/** As it is read where it may be either: in brackets it stands between two. */
export const usualComma = (plain: string): 'decimal' | 'between' =>
  /[([{]\s*\d,\d\s*[)\]}]/.test(plain) ? 'between' : 'decimal';

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/**
 * Tells it by the whole text: one number behind a name is written as all of them are. 0,5 alone is one number, as it
 * is where numbers are read one by one; 0,1 where there is nothing else may be two.
 */
export function commaMode(text: string): CommaMode {
  if (!/\d,\d/.test(text)) return 'between';
  // The 1 of w1 is no number.
  const plain = text.replace(/[\p{L}_][\d_]+/gu, 'n');
  if (!/\d,\d/.test(plain)) return 'between';
  const behindNames = {
    comma: count(plain, /[=:]\s*[+-]?\d*,\d+(?![\d]*[,.]\d)/g),
    point: count(plain, /[=:]\s*[+-]?\d*\.\d+/g),
  };
  if (behindNames.comma !== behindNames.point) {
    // [0,1] stands behind no sign, and 'x = 0,1' may be two: a longer one decides.
    if (behindNames.point > behindNames.comma) return 'between';
    if (/[=:]\s*[+-]?(?:\d*,\d{2,}|0,[2-9])(?![\d]*[,.]\d)/.test(plain)) return 'decimal';
  }
  if (/(?:^|[^\d,])\d*\.\d/.test(plain)) return 'between';
  if (/(?:^|[^\d,])\d+(?:,\d+){2,}/.test(plain) && !/(?:^|[^\d])0,\d\d/.test(plain))
    return 'between';
  if (/(?:^|[^\d,])\d+,(?:\d{2,}|[2-9])(?![\d,])/.test(plain)) return 'decimal';
  return 'open';
}
