import type { TutorStore } from '../state';
import { LANGUAGE_FACTS, type Translate, translator } from '../text';
import { isolated } from '../text/isolated';
import { loadLanguage } from '../text/loading';
import { chosen, type Preference, preferred } from '../text/preference';

/**
 * Hands out the translator of the language that is chosen, or of the browser's, as soon as its words are there:
 * until then the page stays as it is. The result ends it.
 */
export function followLanguage(
  tutor: TutorStore,
  first: Translate,
  show: (text: Translate) => void,
): () => void {
  let current: Preference = first;
  const follow = async (): Promise<void> => {
    const wanted = wantedLanguage(tutor);
    const { dataset } = document.documentElement;
    if (wanted.language === current.language && wanted.locale === current.locale) {
      delete dataset.loading;
      return;
    }
    current = wanted;
    // Whoever looks meanwhile (a test does) can tell; once it is drawn, useDocumentLanguage takes it away.
    dataset.loading = '';
    try {
      await loadLanguage(wanted.language);
      // Another may have been chosen meanwhile.
      if (current === wanted) show(translatorFor(wanted));
    } catch {
      const { name } = LANGUAGE_FACTS[wanted.language];
      if (current !== wanted) return;
      delete dataset.loading;
      tutor.notify([{ kind: 'language.notLoaded', name }]);
    }
  };
  void follow();
  const unsubscribe = tutor.subscribe(({ settings }, before) => {
    if (settings.language !== before.settings.language) void follow();
  });
  return () => {
    unsubscribe();
    current = first;
  };
}

function translatorFor({ language, locale }: Preference): Translate {
  const isRtl = LANGUAGE_FACTS[language].direction === 'rtl';
  return translator(language, locale, isRtl ? isolated : undefined);
}

function wantedLanguage(tutor: TutorStore): Preference {
  const { language } = tutor.getState().settings;
  const { languages } = window.navigator;
  const wanted = language === undefined ? preferred(languages) : chosen(language, languages);
  // English is written the same everywhere: as the page was prerendered.
  return wanted.language === 'en' ? { language: 'en', locale: 'en' } : wanted;
}
