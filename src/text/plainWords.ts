import { findMessage } from './catalogue';
import type { MessageKey } from './messageKeys';
import type { Translate } from './translator';

/** A message without values, where nothing may be taken for granted: in plain English if the translator fails. */
export function plainWords(text: Translate, key: MessageKey): string {
  try {
    return text(key);
  } catch {
    return String(findMessage(key, 'en')?.source ?? '');
  }
}
