import { plainNumber } from '../../engine/written';

/** A text with the signs of a keyboard, and where each of them stands in what was pasted. */
export interface PlainPaste {
  readonly plain: string;
  /** For each UTF-16 unit of `plain`, and one more at its end, its place in the original. */
  readonly at: readonly number[];
}

/** What shows nothing. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const LOW = '₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚₛₜₓᵤᵥ';
const LOW_MEANS = '0123456789aehijklmnopstxuv';
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾';
const HIGH_MEANS = '0123456789+-()';
/** Signs that mean another one. */
const MEANS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‐‑‒–—―−➖﹣˗'].map((sign) => [sign, '-'])),
  ...Object.fromEntries([...'≈≃≅≐≡←≔'].map((sign) => [sign, '='])),
  ...Object.fromEntries([...'⟶⇒⟹➔➜↦'].map((sign) => [sign, '→'])),
  ...Object.fromEntries([...'"“”„«»‹›`$•▪●◦'].map((sign) => [sign, ' '])),
  '،': ',',
  '、': ',',
  '؛': ';',
  '。': '. ',
  '٫': '.',
  '’': "'",
  '′': "'",
  '⁄': '/',
  '∕': '/',
  ø: 'θ',
  ϑ: 'θ',
  ϵ: 'ε',
  µ: 'μ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u00a0': ' ',
};
/** What commands of TeX stand for; of those that are not here, the letters alone are left. */
const TEX: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  eta: 'η',
  theta: 'θ',
  vartheta: 'θ',
  mu: 'μ',
  rho: 'ρ',
  epsilon: 'ε',
  varepsilon: 'ε',
  lambda: 'λ',
  sigma: 'σ',
  delta: 'δ',
  Delta: 'Δ',
  Theta: 'Θ',
  partial: '∂',
  gamma: 'γ',
  times: '×',
  cdot: '·',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  approx: '=',
  sum: 'Σ',
  quad: ' ',
  qquad: ' ',
  ldots: '…',
  dots: '…',
  cdots: '…',
  prime: "'",
  ln: 'ln',
  log: 'log',
  top: 'T',
  intercal: 'T',
  newline: ';',
  cr: ';',
  and: ' ',
  in: ' ∈ ',
  colon: ':',
  coloneqq: '=',
}; // prettier-ignore
/** Of these nothing is left but what they are of. */
const SILENT =
  /^(?:left|right|[bB]igg?[lr]?|text(?:rm|bf|it)?|math(?:rm|bf|it|bb|sf|cal)|bm|boldsymbol|vec|underline|displaystyle|operatorname|hline|limits|nonumber|notag|item|label)$/;
/** From these on a command or a tag is read as a whole. */
const COMMAND =
  /\\(?:(begin|end)\s*\{([a-zA-Z]+)\*?\}(?:\{[^{}\n]*\})?|[dt]?frac\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}|[dt]?frac\s*(\d)\s*(\d)|([A-Za-z]+)|(.))/sy;
const TAG = /<(\/?)([a-z]+\d?)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|minus|#160);/iy;
const DIGIT = /\p{Nd}/u;

/** What a fraction is of, in brackets where it is more than a number or a name. */
const grouped = (part = ''): string => (/^[\w.]*$/.test(part) ? part : `(${part})`);

/**
 * Puts what people paste (TeX, HTML, print, other scripts) into the signs of a keyboard: an index is `_11`, what is
 * raised `^(1)`, a matrix of TeX `[…,…;…]`. It is one pass; each sign knows where it came from.
 */
export function plainPaste(text: string): PlainPaste {
  const parts: string[] = [];
  const at: number[] = [];
  const put = (sign: string, from: number): void => {
    parts.push(sign);
    for (let i = 0; i < sign.length; i++) at.push(from);
  };
  let inMatrix = 0;
  let i = 0;
  while (i < text.length) {
    const sign = text[i] ?? '';
    const code = sign.charCodeAt(0);
    if (sign === '\\') {
      COMMAND.lastIndex = i;
      const found = COMMAND.exec(text);
      const [whole = sign, edge, environment = '', top, bottom, one, other, name, single] =
        found ?? [];
      if (edge !== undefined) {
        const isMatrix = /matrix|array/.test(environment);
        if (isMatrix) inMatrix += edge === 'begin' ? 1 : -1;
        put(isMatrix ? (edge === 'begin' ? '[' : ']') : '\n', i);
      } else if (top !== undefined || one !== undefined) {
        put(`${grouped(top ?? one)}/${grouped(bottom ?? other)}`, i);
      } else if (name !== undefined) put(SILENT.test(name) ? '' : (TEX[name] ?? ` ${name} `), i);
      else if (single === '\\') put(inMatrix > 0 ? ';' : '\n', i);
      else put('{}_&%#'.includes(single ?? ' ') ? (single ?? '') : ' ', i);
      i += whole.length;
    } else if (sign === '<' || sign === '&') {
      TAG.lastIndex = i;
      const [whole, close, tag = ''] = TAG.exec(text) ?? [];
      if (whole === undefined) put(sign === '&' ? (inMatrix > 0 ? ',' : ' ') : sign, i);
      else if (/^su[bp]$/i.test(tag)) put(close ? ')' : /b$/i.test(tag) ? '_(' : '^(', i);
      else if (/^(?:tr|br|p|li|div)$/i.test(tag)) put('\n', i);
      else if (/^(?:td|th)$/i.test(tag)) put(close ? '\t' : '', i);
      else put(/minus/.test(whole) ? '-' : /^&/.test(whole) ? ' ' : '', i);
      i += whole?.length ?? 1;
    } else if (code < 0x80) {
      // Most of any text.
      if (/[-=]/.test(sign) && text[i + 1] === '>') {
        put('→', i);
        i += 2;
        continue;
      }
      if (sign === '.' && text[i + 1] === '.') {
        put('…', i);
        while (text[i] === '.') i++;
        continue;
      }
      if (sign === '<' || (sign === ':' && text[i + 1] === '=')) {
        i++;
        continue;
      }
      // Between two cells of a table in quotes.
      const isBetween = sign === ';' && text[i - 1] === '"' && text[i + 1] === '"';
      put(isBetween ? ',' : sign === '"' || sign === '$' || sign === '`' ? ' ' : sign, i);
      i++;
    } else if (UNSEEN.test(sign)) i++;
    else if (MEANS[sign] !== undefined) {
      put(MEANS[sign] ?? '', i);
      i++;
    } else if (LOW.includes(sign)) {
      let j = i;
      let index = '';
      while (j < text.length && LOW.includes(text[j] ?? ' ')) {
        index += LOW_MEANS[LOW.indexOf(text[j] ?? '')];
        j++;
      }
      put('_', i);
      for (const [k, letter] of [...index].entries()) put(letter, i + k);
      i = j;
    } else if (HIGH.includes(sign)) {
      let j = i;
      while (j < text.length && HIGH.includes(text[j] ?? ' ')) j++;
      const raised = [...text.slice(i, j)].map((one) => HIGH_MEANS[HIGH.indexOf(one)]).join('');
      put(`^${raised}`, i);
      i = j;
    } else if (code >= 0xff01 && code <= 0xff5e) {
      put(String.fromCharCode(code - 0xfee0), i);
      i++;
    } else if (code === 0xd835) {
      // Letters of formulas, as a PDF has them.
      const letter = text.slice(i, i + 2);
      put(letter.normalize('NFKC'), i);
      i += 2;
    } else if (DIGIT.test(sign)) {
      put(plainNumber(sign), i);
      i++;
    } else {
      put(sign, i);
      i++;
    }
  }
  at.push(text.length);
  return { plain: parts.join(''), at };
}
