import { messages as core } from 'virtual:messages/en/core';
import type { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages';

export type { MessageKey } from './messageKeys';
export type ExampleKey = `example.${string}.title` | `example.${string}.about`;

/** A message as it is written, or as the build has parsed it (scripts/messagesPlugin.mjs). */
export type Message = string | ReturnType<IntlMessageFormat['getAst']>;

/** Messages by key. A language may lack some that English has: those are said in English. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The messages that are there: English for the first step, and what has been loaded since. */
const messages = new Map<Language, Catalogue>([['en', core]]);

export function addMessages(language: Language, more: Catalogue): void {
  messages.set(language, { ...messages.get(language), ...more });
}

/** A message, and the language that it is in. */
export interface FoundMessage {
  readonly source: Message;
  readonly language: Language;
}

/** Whether a message has been loaded. */
export const hasMessage = (key: string): boolean => findMessage(key, 'en') !== undefined;

/** A message of a language; in English where the other has no such message. */
export function findMessage(key: string, language: Language): FoundMessage | undefined {
  const own = messages.get(language)?.[key];
  if (own !== undefined) return { source: own, language };
  const english = messages.get('en')?.[key];
  return english === undefined ? undefined : { source: english, language: 'en' };
}
