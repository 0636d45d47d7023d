import { type ReadNumber, readNumber, type UnreadableReason } from '../../engine';
import type { CommaMode } from './commaMode';

export type TokenKind = 'number' | 'badNumber' | 'sizes' | 'word' | 'sign' | 'line' | 'tab';

export interface PasteToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** In the plain text. */
  readonly from: number;
  readonly to: number;
  /** Of a number. */
  readonly value?: number;
  readonly reason?: UnreadableReason;
  /** Of a number that a comma sets apart from the one before, without a space. */
  readonly isSplit?: boolean;
  /** Of sizes. */
  readonly sizes?: readonly number[];
}

const LETTER = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}∂∆])`;
const INDEX = [
  String.raw`\d+(?:${LETTER}+\d+)*(?![.,]\d)`,
  String.raw`\d+`,
  String.raw` ?_\{(?:[^{}\n]|\{[^{}\n]*\}){0,40}\}`,
  String.raw`_\([^()\n]{0,24}\)`,
  String.raw`_(?:${LETTER}|\d)+`,
  String.raw` ?\^\{(?:[^{}\n]|\{[^{}\n]*\}){0,24}\}`,
  String.raw`\^\([^()\n]{0,12}\)`,
  String.raw`\^\[[^[\]\n]{0,12}\]`,
  String.raw`\^(?:\d+|[+*'])`,
].join('|');
/** A word, or a name with its indices: 'target', 'w11', 'w_{h1,x1}', 'w^{(1)}_{21}', 'W(1,2)' where that is set. */
const WORD = new RegExp(
  String.raw`(?:\{${LETTER}{1,12}\}|${LETTER}+)(?:${INDEX})*(?:(?<=(?:^|[^\p{L}])\p{L})[([]\d+(?: ?, ?\d+)*[)\]](?= ?[=:]))?(?:[⁺]|'(?!\p{L}))?`,
  'uy',
);
const RUN = /[+-]?(?:\d[\d.,]*|[.,]\d[\d.,]*)/y;
const VULGAR = /[+-]?[¼-¾⅐-⅞]/y;
const BEHIND =
  /(?:e[+-]?\d+(?![\p{L}\d])|\s?[x×*·⋅]\s?10\s?(?:\^|\*\*)\s?[({]?[+-]?\d+[)}]?|\s?\/\s?\d+(?:\.\d+)?(?![\d.,]*\d))/iuy;
const SIZES =
  /\d{1,2}(?:([-–x×:])\d{1,2})(?:\1\d{1,2}){0,5}(?![\d.,]*\d|(?!\p{Script=Han})[\p{L}\p{M}_]|-\d)/uy;
const HAN = /\p{Script=Han}/u;
const SPACES = /[^\S\n\r\t]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** As many numbers as are kept: more than a text has that are not the same. */
const MOST_KEPT = 2000;
const numbers = new Map<string, ReadNumber>();

function numberOf(written: string): ReadNumber {
  const known = numbers.get(written);
  if (known) return known;
  if (numbers.size >= MOST_KEPT) numbers.clear();
  const read = readNumber(written);
  numbers.set(written, read);
  return read;
}

/** Takes a text apart. `hanWord` finds the longest known word that begins there, where words have no spaces between. */
export function pasteTokens(
  plain: string,
  comma: CommaMode,
  hanWord: (text: string, at: number) => number,
): readonly PasteToken[] {
  const tokens: PasteToken[] = [];
  const push = (
    kind: TokenKind,
    from: number,
    to: number,
    more: Partial<PasteToken> = {},
  ): void => {
    tokens.push({ kind, from, to, text: plain.slice(from, to), ...more });
  };
  let i = 0;
  while (i < plain.length) {
    const sign = plain[i] ?? '';
    if (sign === '\n' || sign === '\r') {
      const to = sign === '\r' && plain[i + 1] === '\n' ? i + 2 : i + 1;
      push('line', i, to);
      i = to;
    } else if (sign === '\t') {
      push('tab', i, i + 1);
      i++;
    } else if (/[\d.,+-]/.test(sign) || (sign > '\u00bb' && sign < '\u2190')) {
      const to = readNumbers(plain, i, comma, tokens);
      if (to > i) i = to;
      else i = readOther(plain, i, push, hanWord);
    } else {
      const spaces = matchAt(SPACES, plain, i);
      i = spaces ? i + spaces[0].length : readOther(plain, i, push, hanWord);
    }
  }
  return tokens;
}

type Push = (kind: TokenKind, from: number, to: number) => void;

function readOther(
  plain: string,
  i: number,
  push: Push,
  hanWord: (text: string, at: number) => number,
): number {
  const sign = plain[i] ?? '';
  if (HAN.test(sign)) {
    const to = Math.max(hanWord(plain, i), i + 1);
    push('word', i, to);
    return to;
  }
  const word = matchAt(WORD, plain, i);
  const to = i + (word?.[0].length ?? 1);
  push(word ? 'word' : 'sign', i, to);
  return to;
}

/** Whether a sign there can be a number's own: not behind what something could be taken from. */
function canBeSign(plain: string, at: number, before: PasteToken | undefined): boolean {
  if (/\s/.test(plain[at + 1] ?? ' ')) return false;
  const touches = before !== undefined && before.to === at;
  if (!touches) return true;
  return before.kind === 'sign'
    ? !/[)\]}]/.test(before.text)
    : before.kind !== 'number' && (before.kind !== 'word' || HAN.test(before.text));
}

/** Reads the number that stands there, or the numbers with commas between; what it comes to where there is none is `at`. */
function readNumbers(plain: string, at: number, comma: CommaMode, tokens: PasteToken[]): number {
  const before = tokens.at(-1);
  const isSigned = /[+-]/.test(plain[at] ?? '');
  if (isSigned && !canBeSign(plain, at, before)) {
    // '= − 0.3': a sign of its own, apart from its number.
    const apart =
      /^[+-] (?=[\d.])/.test(plain.slice(at, at + 3)) && /^[=:([,{]$/.test(before?.text ?? '');
    return apart ? readRun(plain, at, at + 2, comma, tokens) : at;
  }
  if (!isSigned && before?.to === at && before.kind === 'word' && !HAN.test(before.text)) return at;
  const sizes = matchAt(SIZES, plain, at);
  if (sizes && !(before?.to === at && before.kind === 'sign' && /[./]/.test(before.text))) {
    const parts = sizes[0].split(/[-–x×:]/).map(Number);
    const to = at + sizes[0].length;
    tokens.push({ kind: 'sizes', text: sizes[0], from: at, to, sizes: parts });
    return to;
  }
  return readRun(plain, at, at, comma, tokens);
}

function readRun(
  plain: string,
  from: number,
  digits: number,
  comma: CommaMode,
  tokens: PasteToken[],
): number {
  const vulgar = matchAt(VULGAR, plain, digits);
  const run = (vulgar ?? matchAt(RUN, plain, digits))?.[0].replace(/[.,]+$/, '');
  if (run === undefined || run === '' || /^[+-]$/.test(run)) return from;
  const isNegative = digits > from && plain[from] === '-';
  const end = digits + run.length;
  const push = (text: string, start: number, to: number, isSplit = false): void => {
    const written = isNegative && start === digits ? `-${text}` : text;
    const isPercent = /^\s?%/.test(plain.slice(to, to + 2));
    const read = numberOf(written);
    const place = {
      text: plain.slice(start === digits ? from : start, to),
      from: start === digits ? from : start,
      to,
    };
    if (read.ok && !isPercent) {
      tokens.push({
        kind: 'number',
        ...place,
        value: read.number.value,
        isSplit,
      });
    } else {
      const reason = read.ok ? 'notANumber' : read.reason;
      tokens.push({ kind: 'badNumber', ...place, reason });
    }
  };
  const pieces = piecesOf(run, comma);
  if (pieces.length === 1) {
    const behind = matchAt(BEHIND, plain, end)?.[0] ?? '';
    push(run + behind, digits, end + behind.length);
    return end + behind.length;
  }
  let start = digits;
  for (const [k, piece] of pieces.entries()) {
    if (k > 0) {
      tokens.push({ kind: 'sign', text: ',', from: start - 1, to: start });
    }
    const behind = k === pieces.length - 1 ? (matchAt(BEHIND, plain, end)?.[0] ?? '') : '';
    push(piece + behind, start, start + piece.length + behind.length, k > 0);
    start += piece.length + 1;
    if (k === pieces.length - 1) return end + behind.length;
  }
  return end;
}

/** The numbers of a run of digits, points and commas. One that groups thousands stays whole, and is none. */
function piecesOf(run: string, comma: CommaMode): readonly string[] {
  const commas = run.split(',');
  if (commas.length === 1) return [run];
  if (run.includes('.')) {
    const isGrouped =
      /^[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d*$/.test(run) || /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$/.test(run);
    const areAll = commas.every((piece) => /^[+-]?\d*(?:\.\d*)?$/.test(piece) && piece !== '');
    return areAll && !isGrouped ? commas : [run];
  }
  if (commas.length === 2) return comma === 'between' ? commas : [run];
  // 0,05,0,10: two numbers, where a comma is a point.
  if (comma === 'decimal' && commas.length % 2 === 0) {
    return commas.flatMap((piece, k) => (k % 2 === 0 ? [`${piece},${commas[k + 1] ?? ''}`] : []));
  }
  return commas;
}
