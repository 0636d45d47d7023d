import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageKey, Translate } from '../text';

/** A message with links or formulas in it: each stands where the language has it in the sentence. */
export const richText = (
  text: Translate,
  key: MessageKey,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode => createElement(Fragment, null, ...text.parts(key, values));
