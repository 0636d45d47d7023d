import { useLayoutEffect } from 'react';
import { LANGUAGE_FACTS, type Translate } from '../text';

/** Tells the document its language, its direction and its description; of `first` it has them. */
export function useDocumentLanguage(text: Translate, first: Translate): void {
  useLayoutEffect(() => {
    if (text === first) return;
    const { tag, direction } = LANGUAGE_FACTS[text.language];
    const { documentElement } = document;
    documentElement.lang = tag;
    documentElement.dir = direction;
    const description = document.querySelector('meta[name="description"]');
    description?.setAttribute('content', text('app.description'));
    // It was on its way.
    delete documentElement.dataset.loading;
  }, [text, first]);
}
