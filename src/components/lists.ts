import type { ReactNode } from 'react';
import type { Translate } from '../text';
import { richText } from './richText';

/** What stands between things in a row: a comma between names, a semicolon between clauses. */
type Between = 'list.also' | 'list.numbers' | 'list.clauses' | 'list.sentences' | 'list.traits';

/** Several things in a row, as the language sets them apart. */
export const listed = (
  text: Translate,
  [first = '', ...more]: readonly string[],
  between: Between = 'list.also',
): string => more.reduce((before, after) => text(between, { before, after }), first);

/** The same of links or formulas. */
export const listedNodes = (
  text: Translate,
  [first, ...more]: readonly ReactNode[],
  between: Between = 'list.also',
): ReactNode =>
  more.reduce<ReactNode>((before, after) => richText(text, between, { before, after }), first);

/** Sentences behind one another, those that are there. */
export const sentences = (text: Translate, parts: readonly (string | false)[]): string =>
  listed(
    text,
    parts.filter((part): part is string => part !== false && part !== ''),
    'list.sentences',
  );

/** The same with links or formulas in them. */
export const sentenceNodes = (text: Translate, parts: readonly ReactNode[]): ReactNode =>
  listedNodes(
    text,
    parts.filter((part) => part !== undefined && part !== false && part !== ''),
    'list.sentences',
  );
