import { type WordLookup, wordKey } from './wordLookup';

/** What stands in an index: a neuron's letter, a number, or both. */
export interface Atom {
  readonly letter: string;
  readonly digits: string;
}

/** A name as it is written: 'w^{(1)}_{21}' is w with the layer 1 and the atom 21. */
export interface PastedName {
  /** One letter, Greek ones as such, or a word (`bias`, `target`). */
  readonly base: string;
  /** What the word means that it begins with, where it begins with one. */
  readonly word?: string;
  /** A number set high. */
  readonly layer?: number;
  readonly atoms: readonly Atom[];
  /** Whether an update works it out: a new value, a step, a derivative. */
  readonly isWorked: boolean;
  readonly written: string;
}

const GREEK: Readonly<Record<string, string>> = {
  eta: 'η',
  alpha: 'α',
  theta: 'θ',
  mu: 'μ',
  beta: 'β',
  rho: 'ρ',
  epsilon: 'ε',
  eps: 'ε',
  lambda: 'λ',
}; // prettier-ignore
/** What a name can begin with: each is one kind of thing, or several. */
const FAMILY = /^[wWvVuUbBθΘtTdDxXiIyY]$/;
/** The letters that stand for neurons, one or several, behind that. */
const UNITS = /^(?:[xXiIhHoOyYzZaAkKnNjJ]{1,2}|in|input|inp|out|output|hid|hidden)$/;
/** A script whose signs are words: none is what a quantity is called. */
const HAN = /\p{Script=Han}/u;
/** What a word can be the head of: 'bias_h1', 'target1'. */
const HEADS = ['learningRate', 'momentum', 'bias', 'threshold', 'weight', 'target', 'input'];
const MARKED = /(?:\^?[⁺+]|\^\{\s*(?:\+|new|\(?\s*t\s*\+\s*1\s*\)?)\s*\}|['′])$/;

/** The roles of the letters that books call neurons by. */
export function unitRole(letter: string): 'input' | 'hidden' | 'output' | undefined {
  const small = letter.toLowerCase();
  if (/^(?:x|i|in|inp|input)$/.test(small)) return 'input';
  if (/^(?:h|z|a|hid|hidden|j)$/.test(small)) return 'hidden';
  return /^(?:o|y|out|output)$/.test(small) ? 'output' : undefined;
}

/** 'w_{ij}' and 'x_i' are of no one. */
export const isGeneral = ({ atoms }: PastedName): boolean =>
  atoms.length > 0 &&
  atoms.every(({ letter, digits }) => digits === '' && /^[i-n]{1,2}$/.test(letter));

/** Takes a name apart; undefined where it is a word, or nothing that a quantity is called. */
export function parseName(text: string, lookup: WordLookup): PastedName | undefined {
  const engine = /^(w0|w|b|theta)((?:\.[a-z]\d*){1,2})$/.exec(text);
  if (engine) return engineName(engine[1] ?? '', engine[2] ?? '', text);
  const isMarked = MARKED.test(text);
  const [, letters = '', tail = ''] =
    /^\{?([^\d_^{}()[\] ]+)\}?(.*)$/su.exec(text.replace(MARKED, '')) ?? [];
  if (letters === '') return undefined;
  // dE_dw5, as programs have it.
  const isSlope = /^d[\p{L}\d_]*_d[\p{L}]/u.test(text);
  const isWorked = isMarked || isSlope || /^[∂∆Δδ]/u.test(letters);
  const index = tailOf(tail);
  if (index === undefined) return undefined;
  const made = (base: string, more: Partial<PastedName> = {}, before: readonly Atom[] = []) => ({
    base,
    isWorked,
    written: text,
    ...(index.layer === undefined ? {} : { layer: index.layer }),
    ...more,
    atoms: joined([...before, ...index.atoms]),
  });
  const greek = GREEK[letters.toLowerCase()];
  if (greek !== undefined) {
    return made(/^[A-Z]/.test(letters) && greek === 'θ' ? 'Θ' : greek);
  }
  if (HAN.test(letters)) return undefined;
  if ([...letters].length === 1 || isWorked) return made(letters);
  if (/^(?:in|net|out|err)$/i.test(letters))
    return index.atoms.length > 0 ? made(letters) : undefined;
  const key = wordKey(letters);
  const terms = lookup.termsOf(key);
  const head = HEADS.find((term) => terms?.has(term));
  if (head !== undefined) return made(letters, { word: head });
  const [first = '', ...others] = letters;
  const rest = others.join('');
  if (FAMILY.test(first) && UNITS.test(rest)) return made(first, {}, unitLetters(rest));
  // 'targeto1', 'biash1': the word, and a neuron's letter.
  const [, word = '', unit = ''] = /^(.{2,}?)([xihoy])$/iu.exec(letters) ?? [];
  const inner = HEADS.find((term) => lookup.termsOf(wordKey(word))?.has(term));
  if (inner !== undefined && index.atoms.length > 0)
    return made(word, { word: inner }, unitLetters(unit));
  return index.atoms.length > 0 ? made(letters) : undefined;
}

const unitLetters = (text: string): Atom[] =>
  (text.length <= 2 && !/^in$/i.test(text) ? [...text] : [text]).map((letter) => ({
    letter,
    digits: '',
  }));

/** A letter and the number behind it as one neuron, where the letter has none: `h` and `1`. */
function joined(atoms: readonly Atom[]): Atom[] {
  const all: Atom[] = [];
  for (const atom of atoms) {
    const last = all.at(-1);
    const isOfLast =
      last !== undefined && last.letter !== '' && last.digits === '' && atom.letter === '';
    if (isOfLast) all[all.length - 1] = { ...last, digits: atom.digits };
    else all.push(atom);
  }
  return all;
}

function engineName(base: string, tail: string, written: string): PastedName {
  const atoms = tail
    .split('.')
    .slice(1)
    .map((unit) => ({ letter: unit[0] ?? '', digits: unit.slice(1) }));
  const engine = { isWorked: false, written };
  if (base === 'w0')
    return { ...engine, base: 'w', atoms: [...atoms, { letter: '', digits: '0' }] };
  return { ...engine, base: base === 'theta' ? 'θ' : base, atoms };
}

const TAIL =
  /(\d+)|_\{((?:[^{}]|\{[^{}]*\})*)\}|_\(([^()]*)\)|_([\p{L}\p{M}\d]+)|\^\{?[([]?\{?\s*(\d+)\s*\}?[)\]]?\}?|\^\{?\(?([\p{L}\d]*)\)?\}?|[([]([\d ,]+)[)\]]|([\p{L}]+)| /suy;

interface Tail {
  readonly layer?: number;
  readonly atoms: readonly Atom[];
}

/** What stands behind a name's letters; undefined where that is no index. */
function tailOf(tail: string): Tail | undefined {
  let at = 0;
  let layer: number | undefined;
  const atoms: Atom[] = [];
  while (at < tail.length) {
    TAIL.lastIndex = at;
    const found = TAIL.exec(tail);
    if (found === null || found[0] === '') return undefined;
    at += found[0].length;
    const [, digits, braced, round, bare, high, raised, set, letters] = found;
    if (high !== undefined) layer = Number(high);
    else if (digits !== undefined) atoms.push({ letter: '', digits });
    else if (letters !== undefined) atoms.push({ letter: letters, digits: '' });
    else {
      const inside = atomsIn(braced ?? round ?? bare ?? raised ?? set ?? '');
      if (inside === undefined) return undefined;
      atoms.push(...inside);
    }
  }
  return { ...(layer === undefined ? {} : { layer }), atoms };
}

/** The atoms of an index: 'h1x1', 'h1,x1', '1 2', 'out', '11'. */
function atomsIn(index: string): readonly Atom[] | undefined {
  const plain = index.replace(/[{}()[\]^_,;\s>|→-]+/g, ' ').trim();
  if (plain === '') return [];
  const atoms: Atom[] = [];
  for (const part of plain.split(' ')) {
    const pieces = part.match(/[\p{L}\p{M}]+\d*|\d+/gu);
    if (pieces === null || pieces.join('') !== part) return undefined;
    for (const piece of pieces) {
      const [, letter = '', digits = ''] = /^(\D*)(\d*)$/u.exec(piece) ?? [];
      atoms.push({ letter, digits });
    }
  }
  return atoms.length > 4 ? undefined : atoms;
}
