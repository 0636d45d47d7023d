import { LANGUAGE_FACTS, LANGUAGES, type Language } from './languages';

/** A language, and the locale by whose habits its numbers are written: 'es-MX' has a point, 'es' a comma. */
export interface Preference {
  readonly language: Language;
  readonly locale: string;
}

/**
 * The first of the preferred locales, such as `navigator.languages`, whose language the page has; English where
 * there is none. Intl knows other names of a language ('cmn' is 'zh'). Who reads traditional Chinese is given the
 * simplified rather than a foreign language.
 */
export function preferred(locales: readonly string[]): Preference {
  for (const locale of locales) {
    const language = languageOf(locale);
    if (language !== undefined) return { language, locale };
  }
  return { language: 'en', locale: 'en' };
}

/** A language as it was chosen, with the habits of the reader's own region where the browser names one. */
export function chosen(language: Language, locales: readonly string[]): Preference {
  const own = locales.find((locale) => languageOf(locale) === language);
  return { language, locale: own ?? LANGUAGE_FACTS[language].tag };
}

function languageOf(locale: string): Language | undefined {
  try {
    const { language } = new Intl.Locale(locale);
    return LANGUAGES.find((known) => known === language);
  } catch {
    // What a browser is set to may be no locale at all.
    return undefined;
  }
}
