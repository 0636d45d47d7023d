import type { Formatters } from 'intl-messageformat';

const made = new Map<string, unknown>();

/** Each of Intl's formats is made once. */
const once =
  <Given extends readonly unknown[], Format>(Kind: new (...given: Given) => Format) =>
  (...given: Given): Format => {
    const key = Kind.name + JSON.stringify(given);
    if (!made.has(key)) made.set(key, new Kind(...given));
    return made.get(key) as Format;
  };

const getNumberFormat = once(Intl.NumberFormat);

/** As Intl writes a count in English, which takes a slow machine 100 ms to wake up: the first page has such alone. */
const counts = {
  format: (value: number): string =>
    Number.isSafeInteger(value)
      ? `${value}`.replace(/\B(?=(\d{3})+$)/g, ',')
      : getNumberFormat('en').format(value),
};

const getPluralRules = once(Intl.PluralRules);

/** English plurals of counts, as the first edit has one. */
const plurals = {
  select: (count: number): Intl.LDMLPluralRule => (count === 1 ? 'one' : 'other'),
};

/** What messages are put together by. */
export const formatters: Formatters = {
  getNumberFormat: (locales, options) =>
    locales === 'en' && !options
      ? (counts as Intl.NumberFormat)
      : getNumberFormat(locales, options),
  getDateTimeFormat: once(Intl.DateTimeFormat),
  getPluralRules: (locales, options) =>
    locales === 'en' && options?.type !== 'ordinal'
      ? (plurals as Intl.PluralRules)
      : getPluralRules(locales, options),
};
