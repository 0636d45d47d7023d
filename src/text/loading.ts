import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, type Catalogue } from './catalogue';
import type { Language } from './languages';

type Load = () => Promise<Catalogue>;

/** A language in two parts: what the first step says, and what the other views say. */
interface Loaders {
  readonly core: Load;
  readonly rest: Load;
}

const core = async (file: Promise<{ core: Catalogue }>): Promise<Catalogue> => (await file).core;
const rest = async (file: Promise<{ rest: Catalogue }>): Promise<Catalogue> => (await file).rest;

const LOADERS: Readonly<Record<Language, Loaders>> = {
  // What the first step says is in the page from the start.
  en: {
    core: async () => (await import('./en/page')).page,
    rest: () => rest(import('./en/rest')),
  },
  es: { core: () => core(import('./es/core')), rest: () => rest(import('./es/rest')) },
  de: { core: () => core(import('./de/core')), rest: () => rest(import('./de/rest')) },
  fr: { core: () => core(import('./fr/core')), rest: () => rest(import('./fr/rest')) },
  hi: { core: () => core(import('./hi/core')), rest: () => rest(import('./hi/rest')) },
  zh: { core: () => core(import('./zh/core')), rest: () => rest(import('./zh/rest')) },
  ar: { core: () => core(import('./ar/core')), rest: () => rest(import('./ar/rest')) },
};

/** The languages that are there or on their way. */
const wanted = new Set<Language>(['en']);
let isRestWanted = false;

const load = async (language: Language, part: keyof Loaders): Promise<void> =>
  addMessages(language, await LOADERS[language][part]());

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
