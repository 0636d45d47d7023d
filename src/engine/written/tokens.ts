import { DEFAULT_ACTIVATION, NEURON_ACTIVATIONS } from '../activations';
import { GAP, onTheLine } from './plainNumber';

/** What a name stands for in a calculation; undefined: it is no name. */
export type NamedValue = number | 'noValue' | 'circular';

/** The names that a calculation may use beside its own functions. */
export interface Names {
  /** As they are written on the sheet, the longest first: 'net h1', '∂E/∂w5', 'w5⁺'. */
  readonly labels: readonly string[];
  /** By these and any other way of writing them: 'net_h1', 'dE/dw5'. */
  readonly valueOf: (name: string) => NamedValue | undefined;
}

export const NO_NAMES: Names = { labels: [], valueOf: () => undefined };

export interface Token {
  readonly kind: 'number' | 'function' | 'constant' | 'quantity' | 'sign' | 'raised' | 'unknown';
  /** As it was written. */
  readonly text: string;
  /** Where it begins, in UTF-16 units from 0. */
  readonly from: number;
  /** What it says to whoever reads it: the sign, the number on the line, the function's name. */
  readonly means: string;
}

export const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  sqrt: Math.sqrt,
  σ: NEURON_ACTIVATIONS[DEFAULT_ACTIVATION].apply,
  // The activations, each by its own name: 'sigmoid', 'tanh', 'relu'.
  ...Object.fromEntries(
    Object.values(NEURON_ACTIVATIONS).map(({ name, apply }) => [name.toLowerCase(), apply]),
  ),
};
export const CONSTANTS: Readonly<Record<string, number>> = { e: Math.E, pi: Math.PI, π: Math.PI };

/** Signs that mean one of the keyboard's, each by as many units as it has: places stay where they are. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]/g, ' '],
  [/[\u02d7\u2010-\u2015\u2212\u2796\ufe58\ufe63]/g, '-'],
  [/[×·⋅∙✕]/g, '*'],
  [/[÷:\u2044\u2215]/g, '/'],
  [/٫/g, '.'],
  [/،/g, ','],
];
const FULL_WIDTH = /[\uff01-\uff5e]/g;

const WORD = String.raw`[\p{L}∂∆](?:[\p{L}\p{M}\p{Nd}₀-₉_⁺′'’]|\.(?=\p{L})|\{[\p{L}\p{Nd}_]+\})*`;
const WORDS = String.raw`${WORD}(?:[ \u00a0]${WORD})*`;
const NAME_GOES_ON = /^[\p{L}\p{M}\p{Nd}₀-₉_⁺]/u;
const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const NUMBER = sticky(
  String.raw`(?=[.,]?\p{Nd})(?:\p{Nd}{1,3}(?:${GAP}\p{Nd}{3})+(?!\p{Nd})|\p{Nd}*)` +
    String.raw`(?:[.,](?:(?:\p{Nd}{3}${GAP})+\p{Nd}{1,3}(?!\p{Nd})|[\p{Nd}.,]*))?` +
    String.raw`(?:[eE][-+]?\p{Nd}+| [eE][-+]\p{Nd}+)?|[¼-¾⅐-⅞↉]`,
);
const RAISED = sticky('[⁺⁻]?[⁰¹²³⁴-⁹]+');
const SIGN = sticky(String.raw`\*\*|[-+*/^()√]`);
/** An x that cannot be a name: before a power of ten, or a number with a decimal mark. */
const TIMES = sticky(String.raw`[xX](?=\s*(?:10\s*(?:\^|\*\*|[⁻⁰¹²³⁴-⁹])|\p{Nd}*[.,]\p{Nd}))`);
const ONE_WORD = sticky(WORD);
const DERIVATIVE = sticky(String.raw`[d∂] ?\(?${WORDS}\)? ?/ ?[d∂] ?\(?${WORDS}\)?`);
const SOME_WORDS = sticky(WORDS);

/** A text as the tokens of a calculation. What is none is of the kind 'unknown'. */
export function tokensOf(written: string, names: Names): readonly Token[] {
  const text = ALIKE.reduce(
    (all, [signs, plain]) => all.replace(signs, plain),
    written.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; ) {
    const space = /^\s+/.exec(text.slice(from))?.[0].length ?? 0;
    from += space;
    if (from >= text.length) break;
    const { length, ...token } = tokenAt(text, from, names);
    tokens.push({ ...token, from, text: written.slice(from, from + length) });
    from += length;
  }
  return tokens;
}

type Found = Pick<Token, 'kind' | 'means'> & { readonly length: number };

function tokenAt(text: string, from: number, names: Names): Found {
  const at = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0];
  };
  const found = (kind: Token['kind'], means: string, { length } = means): Found => ({
    kind,
    means,
    length,
  });
  const number = at(NUMBER);
  if (number !== undefined) return found('number', number);
  const times = at(TIMES);
  if (times !== undefined) return found('sign', '*');
  const word = at(ONE_WORD) ?? '';
  const small = word.toLowerCase();
  const isCalled = /^\s*\(/.test(text.slice(from + word.length));
  if (isCalled && Object.hasOwn(FUNCTIONS, small)) return found('function', small, word);
  if (Object.hasOwn(CONSTANTS, word)) return found('constant', word);
  const name = nameAt(text, from, names, [at(DERIVATIVE), at(SOME_WORDS)]);
  if (name !== undefined) return found('quantity', name);
  if (Object.hasOwn(FUNCTIONS, small)) return found('function', small, word);
  if (Object.hasOwn(CONSTANTS, small)) return found('constant', small, word);
  const raised = at(RAISED);
  if (raised !== undefined) return found('raised', onTheLine(raised), raised);
  const sign = at(SIGN);
  if (sign !== undefined) return found('sign', sign === '**' ? '^' : sign, sign);
  return found('unknown', word || String.fromCodePoint(text.codePointAt(from) ?? 0));
}

/** The longest name that begins here: as the sheet writes it or, word by word, in some other way. */
function nameAt(
  text: string,
  from: number,
  names: Names,
  candidates: readonly (string | undefined)[],
): string | undefined {
  const label = names.labels.find(
    (one) => text.startsWith(one, from) && !NAME_GOES_ON.test(text.slice(from + one.length)),
  );
  if (label !== undefined) return label;
  for (const candidate of candidates) {
    for (let name = candidate; name; name = /^(.*\S)\s+\S+$/s.exec(name)?.[1]) {
      if (names.valueOf(name) !== undefined) return name;
    }
  }
  return undefined;
}
