import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageKey, Translate } from '../text';

/** A message with links or formulas in it: each stands where the language has it in the sentence. */
export const said = (
  text: Translate,
  key: MessageKey,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode => createElement(Fragment, null, ...text.parts(key, values));

/** Several things in a row, as the language sets them apart. */
export const listed = (text: Translate, [first = '', ...more]: readonly string[]): string =>
  more.reduce((before, after) => text('list.also', { before, after }), first);

/** The same of links or formulas. */
export const listedNodes = (text: Translate, [first, ...more]: readonly ReactNode[]): ReactNode =>
  more.reduce<ReactNode>((before, after) => said(text, 'list.also', { before, after }), first);
