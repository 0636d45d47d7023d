import { isGeneral, type PastedName, parseName } from './pasteNames';
import type { PasteToken } from './pasteTokens';
import { LONGEST_PHRASE, type Terms, type WordLookup, wordKey } from './wordLookup';

interface ItemPlace {
  readonly from: number;
  readonly to: number;
}

/** What a text is made of, once its words are known. */
export type PasteItem = ItemPlace &
  (
    | {
        readonly kind: 'number';
        readonly value: number;

        readonly written: string;
        readonly isSplit: boolean;
      }
    | { readonly kind: 'badNumber'; readonly token: PasteToken }
    | { readonly kind: 'sizes'; readonly sizes: readonly number[] }
    | { readonly kind: 'sign'; readonly sign: string }
    | { readonly kind: 'line' }
    | { readonly kind: 'tab' }
    | { readonly kind: 'term'; readonly terms: Terms; readonly name?: PastedName }
    | { readonly kind: 'name'; readonly name: PastedName }
    | { readonly kind: 'unknown' }
  );

const ofOne = (name: PastedName | undefined): PastedName | undefined =>
  name && !isGeneral(name) ? name : undefined;

function kept<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}

/** A letter alone is a name before a sign that says so; 'y' and 'a' are words of some languages besides. */
const isSaid = (next: PasteToken | undefined): boolean =>
  next?.kind === 'sign' && /[=:([{]/.test(next.text);

/** Finds the words of a text, the longest first, and its names. */
export function pasteItems(
  tokens: readonly PasteToken[],
  lookup: WordLookup,
): readonly PasteItem[] {
  const items: PasteItem[] = [];
  // The same words come again and again.
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => keys.get(text) ?? kept(keys, text, wordKey(text));
  const names = new Map<string, PastedName | undefined>();
  const nameOf = (text: string): PastedName | undefined =>
    names.has(text) ? names.get(text) : kept(names, text, ofOne(parseName(text, lookup)));
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    const { from, to } = token;
    if (token.kind !== 'word') {
      items.push(itemOf(token));
      i++;
      continue;
    }
    const phrase = phraseAt(tokens, i, lookup, keyOf);
    const isShort = token.text.length === 1 && phrase?.count === 1;
    const name = phrase === undefined || phrase.count === 1 ? nameOf(token.text) : undefined;
    if (phrase && !(isShort && name && isSaid(tokens[i + 1]))) {
      const end = tokens[i + phrase.count - 1]?.to ?? to;
      items.push({ kind: 'term', terms: phrase.terms, from, to: end, ...(name && { name }) });
      i += phrase.count;
    } else {
      items.push(name ? { kind: 'name', name, from, to } : { kind: 'unknown', from, to });
      i++;
    }
  }
  return items;
}

function itemOf(token: PasteToken): PasteItem {
  const { from, to, kind } = token;
  switch (kind) {
    case 'number':
      return {
        kind,
        from,
        to,
        value: token.value ?? Number.NaN,

        written: token.text,
        isSplit: token.isSplit === true,
      };
    case 'badNumber':
      return { kind, from, to, token };
    case 'sizes':
      return { kind, from, to, sizes: token.sizes ?? [] };
    case 'line':
    case 'tab':
      return { kind, from, to };
    default:
      return token.text === '|'
        ? { kind: 'tab', from, to }
        : { kind: 'sign', sign: token.text, from, to };
  }
}

/** What joins the words of a phrase beside spaces. */
const isJoint = (token: PasteToken | undefined, before: PasteToken | undefined): boolean =>
  token?.kind === 'sign' && /^['-]$/.test(token.text) && token.from === before?.to;

function phraseAt(
  tokens: readonly PasteToken[],
  at: number,
  lookup: WordLookup,
  keyOf: (text: string) => string,
): { readonly terms: Terms; readonly count: number } | undefined {
  let key = '';
  let best: { readonly terms: Terms; readonly count: number } | undefined;
  let words = 0;
  for (let k = at; k < tokens.length && words < LONGEST_PHRASE; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (k > at && isJoint(token, tokens[k - 1])) continue;
      break;
    }
    words++;
    key += keyOf(token.text);
    if (!lookup.mayBegin(key)) break;
    const terms = lookup.termsOf(key);
    if (terms) best = { terms, count: k - at + 1 };
  }
  return best;
}
