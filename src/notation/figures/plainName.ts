import { GREEK_NAMES } from '../names/greek';

/** Characters that people write in names, and the plain ones that they stand for. */
const PLAIN: Readonly<Record<string, string>> = {
  ...GREEK_NAMES,
  ε: 'epsilon',
  δ: 'delta',
  Δ: 'delta',
  '⁺': '+',
  '′': "'",
  '’': "'",
};

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What is between braces, with one more pair inside at most. */
const BRACED = String.raw`\{((?:[^{}]|\{[^{}]*\})*)\}`;
const FRACTION = new RegExp(String.raw`\\[dt]?frac\s*${BRACED}\s*${BRACED}`, 'g');

/**
 * A name with TeX, indices, Greek letters and full-width characters put plainly: '\frac{\partial E}{\partial
 * w_5}' is '(∂ E)/(∂ w_5)', 'z³₁' is 'z 3 1'.
 */
export function plainName(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u200b\u2060\ufeff$]/g, '')
    .replace(FRACTION, '($1)/($2)')
    .replace(/\\(?:text|mathrm|mathit|operatorname)\b/g, '')
    .replace(/\\partial\b/g, '∂')
    .replace(/\\prime\b/g, "'")
    .replace(/\\([a-z]+)/gi, '$1')
    .replace(/[₀-₉]/g, (digit) => ` ${SUBSCRIPTS.indexOf(digit)}`)
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => ` ${SUPERSCRIPTS.indexOf(digit)} `)
    .replace(/[\p{Script=Greek}⁺′’]/gu, (character) => PLAIN[character] ?? character)
    .trim();
}

/**
 * What two ways of writing a name have in common: 'net_{h1}', 'net h1' and 'Net H1' are 'neth1'. Two numbers
 * stay apart: 'z3_1' is not 'z31'. Undefined where there is anything in it that no name has.
 */
export function nameKey(text: string): string | undefined {
  const plain = plainName(text).toLowerCase();
  if (!/^[\p{Letter}\d\s_{}()[\].^]+$/u.test(plain)) return undefined;
  const tokens = plain.match(/\p{Letter}+|\d+/gu) ?? [];
  return tokens.length === 0 ? undefined : tokens.join(' ').replace(/(?<!\d) | (?!\d)/g, '');
}
