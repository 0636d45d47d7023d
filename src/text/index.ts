import { IntlMessageFormat } from 'intl-messageformat';
import { EXAMPLES } from '../examples';
import type { en } from './en';
import { core } from './en/core';

export type MessageKey = keyof typeof en;
export type ExampleKey = `example.${string}.title` | `example.${string}.about`;
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** Looks a message up and puts values into it. */
export type Translate = (key: MessageKey | ExampleKey, values?: MessageValues) => string;

const exampleMessages = Object.fromEntries(
  EXAMPLES.flatMap(({ id, text }) => [
    [`example.${id}.title`, text.en.title],
    [`example.${id}.about`, text.en.about],
  ]),
);

/** The messages that are there: the first step's, and those that have been loaded since. */
const messages: Record<string, string> = { ...core, ...exampleMessages };

/** Loads the messages of the views that are not in the page from the start. */
export async function loadMessages(): Promise<void> {
  const { rest } = await import('./en/rest');
  Object.assign(messages, rest);
}

// The library asks Intl for its list of locales, which takes 130 ms on a slow machine; ours are known.
IntlMessageFormat.resolveLocale = (locales) =>
  new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? 'en'));

/** The translator for a locale. Messages are parsed when they are first used. */
export function translator(locale: string): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const source = messages[key];
    if (source === undefined) throw new RangeError(`no message ${key}`);
    // Most messages are plain words, and making a formatter for each would take long at the start.
    if (!source.includes('{')) return source;
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(source, locale);
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
