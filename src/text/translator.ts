import { IntlMessageFormat } from 'intl-messageformat';
import {
  type ExampleKey,
  type FoundMessage,
  findMessage,
  type Message,
  type MessageKey,
} from './catalogue';
import { formatters } from './formatters';
import { LANGUAGE_FACTS, type Language } from './languages';

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** Looks a message up and puts values into it. */
export interface Translate {
  (key: MessageKey | ExampleKey, values?: MessageValues): string;
  /** The same with values that are not text, such as a link: the message's parts, in the language's order. */
  parts<T>(key: MessageKey, values: Readonly<Record<string, T>>): readonly (string | T)[];
  readonly language: Language;
  /** By whose habits numbers are written, such as 'es-MX'. */
  readonly locale: string;
}

/** Changes a parsed message, as a language that runs from right to left needs it (`isolated`). */
export type Arrange = (
  elements: ReturnType<IntlMessageFormat['getAst']>,
) => ReturnType<IntlMessageFormat['getAst']>;

// The library asks Intl for its list of locales, which takes 130 ms on a slow machine; ours are known.
IntlMessageFormat.resolveLocale = (locales) =>
  new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? 'en'));

/**
 * The translator of a language, whose messages are to be loaded before; English stands in for what it lacks.
 * Messages are parsed when they are first used. Digits are 0 to 9 in every language, as in the formulas.
 */
export function translator(
  language: Language,
  locale = LANGUAGE_FACTS[language].tag,
  arrange?: Arrange,
): Translate {
  const parsed = new Map<Message, IntlMessageFormat>();
  const formatOf = ({ source, language: spoken }: FoundMessage): IntlMessageFormat => {
    let format = parsed.get(source);
    if (format === undefined) {
      const own = spoken === language ? latinDigits(locale) : spoken;
      const made = (from: Message): IntlMessageFormat =>
        new IntlMessageFormat(from, own, undefined, { formatters });
      format = made(source);
      if (arrange) format = made(arrange(format.getAst()));
      parsed.set(source, format);
    }
    return format;
  };
  const messageOf = (key: string): FoundMessage => {
    const message = findMessage(key, language);
    if (message === undefined) throw new RangeError(`no message ${key}`);
    return message;
  };
  const translate = (key: string, values?: MessageValues): string => {
    const message = messageOf(key);
    const { source } = message;
    // Most messages are plain words, and making a formatter for each would take long at the start.
    if (typeof source === 'string' && !source.includes('{')) return source;
    return String(formatOf(message).format(values));
  };
  const parts = <T>(key: string, values: Readonly<Record<string, T>>): readonly (string | T)[] =>
    formatOf(messageOf(key))
      .formatToParts<T>(values)
      .map(({ value }) => value);
  return Object.assign(translate, { language, locale, parts });
}

/** English is written in them anyhow, and waking Intl up would hold the page's start up for nothing. */
const latinDigits = (locale: string): string =>
  locale === 'en' ? locale : new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
