import type { TutorStore } from '../state';
import {
  chosen,
  LANGUAGE_FACTS,
  loadLanguage,
  type Preference,
  preferred,
  type Translate,
  translator,
} from '../text';

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
    if (wanted.language === current.language && wanted.locale === current.locale) return;
    current = wanted;
    try {
      await loadLanguage(wanted.language);
      // Another may have been chosen meanwhile.
      if (current === wanted) show(translator(wanted.language, wanted.locale));
    } catch {
      const { name } = LANGUAGE_FACTS[wanted.language];
      if (current === wanted) tutor.notify([{ kind: 'language.notLoaded', name }]);
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

function wantedLanguage(tutor: TutorStore): Preference {
  const { language } = tutor.getState().settings;
  const { languages } = window.navigator;
  const wanted = language === undefined ? preferred(languages) : chosen(language, languages);
  // English is written the same everywhere: as the page was prerendered.
  return wanted.language === 'en' ? { language: 'en', locale: 'en' } : wanted;
}
