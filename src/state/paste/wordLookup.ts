import type { ReadingWords } from './readingWords';

/** What a word can mean: `input`, `hidden`, `activation:tanh`, … as in the files of `words`. */
export type Terms = ReadonlySet<string>;

export interface WordLookup {
  /** What a phrase means, by its words put together; undefined where it is none. */
  readonly termsOf: (key: string) => Terms | undefined;
  /** Whether a phrase begins so. */
  readonly mayBegin: (key: string) => boolean;
  /** Where the longest phrase ends that begins there, in a script without spaces; `at` where none does. */
  readonly hanWord: (text: string, at: number) => number;
}

/** As many words as the longest phrase has. */
export const LONGEST_PHRASE = 7;
const LONGEST_HAN = 12;
const ARABIC = /^[\u0600-\u06ff]/;

/** A word as it is looked up: without capitals, accents and what joins it to the next; in Arabic without the article. */
export function wordKey(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g, '')
    .normalize('NFC')
    .replace(/[-_'’\s]/g, '')
    .replace(/œ/g, 'oe');
  if (!ARABIC.test(plain)) return plain;
  return plain.replace(/ى/g, 'ي').replace(/^(?:وال|بال|لل|ال)(?=..)/, '');
}

const phraseKey = (phrase: string): string =>
  phrase
    .split(/[\s'’-]+/)
    .map(wordKey)
    .join('');

const prefixesOf = (key: string): string[] => Array.from(key, (_, k) => key.slice(0, k + 1));

const lookups = new WeakMap<readonly ReadingWords[], WordLookup>();

/** The words of all languages, by phrase: made once. */
export function lookupOf(words: readonly ReadingWords[]): WordLookup {
  const known = lookups.get(words);
  if (known) return known;
  const terms = new Map<string, Set<string>>();
  const starts = new Map<string, number>();
  for (const language of words) {
    for (const [term, phrases] of Object.entries(language)) {
      for (const phrase of phrases) {
        const key = phraseKey(phrase);
        terms.set(key, (terms.get(key) ?? new Set()).add(term));
        const first = key[0] ?? '';
        starts.set(first, Math.max(starts.get(first) ?? 0, key.length));
      }
    }
  }
  const termsOf = (key: string): Terms | undefined =>
    terms.get(key) ?? (ARABIC.test(key) ? terms.get(key.replace(/^[وبلف](?=..)/, '')) : undefined);
  const hanWord = (text: string, at: number): number => {
    const most = Math.min(LONGEST_HAN, starts.get(text[at] ?? '') ?? 0);
    for (let length = most; length > 0; length--) {
      if (terms.has(text.slice(at, at + length).toLowerCase())) return at + length;
    }
    return at;
  };
  const prefixes = new Set([...terms.keys()].flatMap((key) => prefixesOf(key)));
  const mayBegin = (key: string): boolean =>
    prefixes.has(key) || (ARABIC.test(key) && prefixes.has(key.slice(1)));
  const lookup = { termsOf, mayBegin, hanWord };
  lookups.set(words, lookup);
  return lookup;
}
