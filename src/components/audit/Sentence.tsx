import { createElement, Fragment } from 'react';
import type { QuantityId } from '../../engine';
import { linkedSymbolTex, type Notation } from '../../notation';
import { Formula } from '../formula/Formula';

export interface SentenceProps {
  /** The sentence, with each quantity in it as `place(id)` has it. */
  readonly words: string;
  readonly notation: Notation;
}

/** Around an id in a sentence: two characters that no message and no id has. */
const START = '\uE000';
const END = '\uE001';

/** What to put into a message where the symbol of a quantity is to stand. */
export const place = (id: QuantityId): string => `${START}${id}${END}`;

/** A sentence of the catalogue, with the quantities in it as symbols. */
export function Sentence({ words, notation }: SentenceProps) {
  const parts = words.split(new RegExp(`[${START}${END}]`));
  // What stood between the two marks is every second part.
  const shown = parts.map((part, i) =>
    i % 2 === 0 ? part : createElement(Formula, { tex: linkedSymbolTex(part, notation.naming) }),
  );
  return createElement(Fragment, null, ...shown);
}
