import type { en } from './en';
import { core } from './en/core';
import type { Language } from './languages';

export type MessageKey = keyof typeof en;
export type ExampleKey = `example.${string}.title` | `example.${string}.about`;

/** Messages by key. A language may lack some that English has: those are said in English. */
export type Catalogue = Readonly<Record<string, string>>;

type Load<Name extends string> = () => Promise<Readonly<Record<Name, Catalogue>>>;

/** A language in two parts: what the first step says, and what the other views say. */
interface Loaders {
  readonly core: Load<'core'>;
  readonly rest: Load<'rest'>;
}

const LOADERS: Readonly<Record<Language, Loaders>> = {
  en: { core: async () => ({ core }), rest: () => import('./en/rest') },
  es: { core: () => import('./es/core'), rest: () => import('./es/rest') },
  de: { core: () => import('./de/core'), rest: () => import('./de/rest') },
  fr: { core: () => import('./fr/core'), rest: () => import('./fr/rest') },
  hi: { core: () => import('./hi/core'), rest: () => import('./hi/rest') },
  zh: { core: () => import('./zh/core'), rest: () => import('./zh/rest') },
  ar: { core: () => import('./ar/core'), rest: () => import('./ar/rest') },
};

/** The messages that are there: English for the first step, and what has been loaded since. */
const messages = new Map<Language, Catalogue>([['en', core]]);
/** The languages that are there or on their way. */
const wanted = new Set<Language>(['en']);
let isRestWanted = false;

async function load(language: Language, part: keyof Loaders): Promise<void> {
  const loaded: Readonly<Record<string, Catalogue>> = await LOADERS[language][part]();
  messages.set(language, { ...messages.get(language), ...loaded[part] });
}

/** Loads the words of the views that are not in the page from the start, in every language that is in use. */
export async function loadMessages(): Promise<void> {
  isRestWanted = true;
  await Promise.all([...wanted].map((language) => load(language, 'rest')));
}

/** Loads a language, as far as the page needs it by now. */
export async function loadLanguage(language: Language): Promise<void> {
  wanted.add(language);
  await Promise.all([load(language, 'core'), isRestWanted ? load(language, 'rest') : undefined]);
}

/** A message as it is written, and the language that it is in: English where the other has no such message. */
export function findMessage(
  key: string,
  language: Language,
): { readonly source: string; readonly language: Language } | undefined {
  const own = messages.get(language)?.[key];
  if (own !== undefined) return { source: own, language };
  const english = messages.get('en')?.[key];
  return english === undefined ? undefined : { source: english, language: 'en' };
}
