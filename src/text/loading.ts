import { LOADERS } from 'virtual:messages/loaders';
import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages } from './catalogue';
import type { Language } from './languages';

/** The languages that are there or on their way. */
const wanted = new Set<Language>(['en']);
let isRestWanted = false;

const load = async (language: Language, part: 'core' | 'rest'): Promise<void> =>
  addMessages(language, (await LOADERS[language][part]()).messages);

/** English is parsed when the page is built. */
async function loadParser(): Promise<void> {
  const { parse } = await import('@formatjs/icu-messageformat-parser');
  IntlMessageFormat.__parse = parse;
}

/** Loads the words of the views that are not in the page from the start, in every language that is in use. */
export async function loadMessages(): Promise<void> {
  isRestWanted = true;
  await Promise.all([...wanted].map((language) => load(language, 'rest')));
}

/** Loads a language, as far as the page needs it by now. */
export async function loadLanguage(language: Language): Promise<void> {
  wanted.add(language);
  await Promise.all([
    language === 'en' ? undefined : loadParser(),
    // English stands in for what the language lacks.
    load('en', 'core'),
    load(language, 'core'),
    isRestWanted ? load(language, 'rest') : undefined,
  ]);
}

/** Loads the words of a first visit: in English a part of their own, in other languages there with the first step's. */
export async function loadOpening(): Promise<void> {
  addMessages('en', (await import('virtual:messages/en/opening')).messages);
}
