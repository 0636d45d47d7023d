import type { Span } from './claim';

/** A loss or an activation that is written out, as an address calls it. */
export interface WrittenFormula extends Span {
  readonly kind: 'loss' | 'activation';
  readonly choice: string;
}

const NAME = String.raw`[\p{L}][\p{L}\d_{}^()' ]{0,14}`;
const SQUARE = String.raw`[([]\s*${NAME}\s*-\s*${NAME}\s*[)\]]\s*(?:\^\s*\{?\s*2\s*\}?|\*\*\s*2)`;
const SUM = String.raw`(?:\s*[*·×]?\s*(?:Σ|∑|sum)(?:_\{?[^{}()]{0,8}\}?)?(?:\^\{?[^{}()]{0,4}\}?)?\s*)?\s*[*·×]?\s*`;
const HALF = String.raw`(?:½|\(?1\s*/\s*2\)?|0[.,]5)`;
const SHARE = String.raw`\(?1\s*/\s*[nNmMK]\)?`;
const HALF_SHARE = String.raw`\(?1\s*/\s*\(?2\s*[*·]?\s*[nNmMK]\)?\)?`;
const E = String.raw`(?:e\s*\^|exp\s*\(?|e\s*\*\*)`;

/** The longer stand before the shorter that they hold. */
const FORMULAS: readonly (readonly [WrittenFormula['kind'], string, RegExp])[] = [
  ['loss', 'halfmeansquared', new RegExp(`${HALF_SHARE}${SUM}${SQUARE}`, 'gu')],
  ['loss', 'meansquared', new RegExp(`${SHARE}${SUM}${SQUARE}`, 'gu')],
  [
    'loss',
    'halfsquared',
    new RegExp(`${HALF}${SUM}[[(]?${SQUARE}|${SQUARE}\\s*/\\s*2(?!\\d)`, 'gu'),
  ],
  ['loss', 'squared', new RegExp(`(?:Σ|∑)?${SUM}${SQUARE}`, 'gu')],
  [
    'loss',
    'crossentropy',
    new RegExp(
      String.raw`-\s*${SUM}[[(]?\s*[ty]${'[\\w{}^]{0,8}'}\s*[*·]?\s*(?:ln|log)(?![a-z])[^;\n=]{0,60}`,
      'gu',
    ),
  ],
  [
    'activation',
    'sigmoid',
    new RegExp(String.raw`1\s*/\s*\(\s*1\s*\+\s*${E}[^;,\n=]{0,14}\)`, 'gu'),
  ],
  ['activation', 'relu', /max\s*[({]\s*0\s*[,;]\s*[\p{L}_\d{}]{1,8}\s*[)}]/giu],
];

/** Finds formulas, and leaves an end of statement in the place of each, as long as it was. */
export function takeFormulas(plain: string): {
  readonly plain: string;
  readonly formulas: readonly WrittenFormula[];
} {
  let rest = plain;
  const formulas: WrittenFormula[] = [];
  for (const [kind, choice, pattern] of FORMULAS) {
    if (!/[²^*(]/.test(rest)) break;
    rest = rest.replace(pattern, (found: string, ...more: unknown[]) => {
      const from = more.find((one): one is number => typeof one === 'number') ?? 0;
      formulas.push({ kind, choice, from, to: from + found.length });
      return `;${' '.repeat(found.length - 1)}`;
    });
  }
  return { plain: rest, formulas: formulas.sort((a, b) => a.from - b.from) };
}

const CALLED = /(?<![\p{L}\d])[ha]\w{0,2}\s*=\s*(?:f|g|σ|φ|ϕ|sigmoid|tanh|relu|act\w{0,8})\s*\(/iu;
const SUMMED =
  /(?<![\p{L}\d])[oyŷ]\w{0,2}\s*=\s*(?:[wvu]\w{0,3}\s*[*·×]?\s*[ha]\w{0,2}\s*\+\s*)+\w{1,3}(?![\w(])/iu;

/** 'h = f(w x + b), o = v h + c': where hidden neurons are written with a function and outputs without, these are linear. */
export function linearOutput(plain: string): Span | undefined {
  const found = CALLED.test(plain) ? SUMMED.exec(plain) : null;
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
