// What is wrong with a language's messages, held against the English ones.

import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Where in a sentence a name stands, which a language that declines names may choose by. */
const PLACE = 'place';

/** What a message is parsed to, and what is wrong with it as ICU MessageFormat. */
function parsed(message) {
  if (typeof message !== 'string') return { fault: 'is no text' };
  if (message.trim() === '') return { fault: 'is empty' };
  if (message.includes("'")) return { fault: 'has a straight quote, which ICU takes out: write ’' };
  try {
    return { elements: parse(message) };
  } catch (error) {
    return { fault: `is no ICU message: ${error.message}` };
  }
}

const isChoice = ({ type }) => type === TYPE.select || type === TYPE.plural;

/** The values of a message and, of what it chooses by a word, the words: { name: Set of words }. */
function inputsOf(elements, found = new Map()) {
  for (const element of elements) {
    if (element.type === TYPE.tag) inputsOf(element.children, found);
    if ([TYPE.literal, TYPE.pound, TYPE.tag].includes(element.type)) continue;
    const words = found.get(element.value) ?? new Set();
    found.set(element.value, words);
    if (!isChoice(element)) continue;
    for (const [name, option] of Object.entries(element.options)) {
      if (element.type === TYPE.select) words.add(name);
      inputsOf(option.value, found);
    }
  }
  return found;
}

/** The values and words as one line, to compare and to report: 'count, kind (one other)'. */
const inputLine = (elements) =>
  [...inputsOf(elements)]
    .filter(([name]) => name !== PLACE)
    .map(([name, words]) => (words.size > 0 ? `${name} (${[...words].sort().join(' ')})` : name))
    .sort()
    .join(', ');

/** The plural categories that a message tells apart, =0 and the like left out. */
function pluralsIn(elements) {
  return elements
    .filter(isChoice)
    .flatMap(({ type, options }) => [
      ...(type === TYPE.plural ? Object.keys(options).filter((name) => !name.startsWith('=')) : []),
      ...Object.values(options).flatMap((option) => pluralsIn(option.value)),
    ]);
}

function faultOf(message, english, language) {
  const { elements, fault } = parsed(message);
  if (fault) return fault;
  const own = inputLine(elements);
  const wanted = inputLine(parsed(english).elements ?? []);
  if (own !== wanted) return `takes (${own}), English (${wanted})`;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const foreign = pluralsIn(elements).filter((name) => !pluralCategories.includes(name));
  return foreign.length > 0 ? `has no plural ${foreign.join(', ')} in ${language}` : undefined;
}

/**
 * Goes through a language's messages, by area, beside the English ones.
 * @param {Record<string, Record<string, unknown>>} own
 * @param {Record<string, Record<string, string>>} english
 * @param {string} language a BCP 47 tag
 * @returns {{ missing: { area: string, key: string }[], faults: { area: string, key: string, fault: string }[] }}
 *   what is said in English until it is translated, and what must not stand
 */
export function checkMessages(own, english, language) {
  const missing = Object.entries(english).flatMap(([area, messages]) =>
    Object.keys(messages)
      .filter((key) => own[area]?.[key] === undefined)
      .map((key) => ({ area, key })),
  );
  const faults = Object.entries(own).flatMap(([area, messages]) =>
    Object.entries(messages).flatMap(([key, message]) => {
      const source = english[area]?.[key];
      const fault =
        source === undefined
          ? `is stale: English has no such message in ${area}`
          : faultOf(message, source, language);
      return fault ? [{ area, key, fault }] : [];
    }),
  );
  return { missing, faults };
}

/**
 * What is wrong with the list of areas: one without English, English without one, a key in two areas, and a
 * remark about a message that is not there.
 * @param {Record<string, { part: string, about: string, messages?: Record<string, string> }>} areas
 * @param {Record<string, Record<string, unknown>>} english
 * @returns {string[]}
 */
export function checkAreas(areas, english) {
  const keys = Object.values(english).flatMap((messages) => Object.keys(messages));
  return [
    ...Object.keys(areas)
      .filter((area) => english[area] === undefined)
      .map((area) => `${area} is listed in areas.json, but English has no such file`),
    ...Object.keys(english)
      .filter((area) => areas[area] === undefined)
      .map((area) => `en/${area}.json is not listed in areas.json`),
    ...Object.entries(areas)
      .filter(([, { part }]) => !['core', 'page', 'rest', 'opening'].includes(part))
      .map(([area, { part }]) => `${area} is in no part of a language: ${part}`),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `${key} stands in two areas`),
    ...Object.entries(areas).flatMap(([area, { messages = {} }]) =>
      Object.keys(messages)
        .filter((key) => english[area]?.[key] === undefined)
        .map((key) => `areas.json says something of ${key}, which is not in ${area}`),
    ),
  ];
}
