import { startTransition, useEffect, useState } from 'react';
import { TextProvider, TutorProvider } from '../components/context';
import { connectBrowser, type TutorStore } from '../state';
import 'katex/dist/katex.min.css';
import '../styles/index.css';
import type { Translate } from '../text';
import { followLanguage } from './followLanguage';
import { Shell } from './Shell';
import { useDocumentLanguage } from './useDocumentLanguage';

export interface AppProps {
  readonly tutor: TutorStore;
  /** What the page is first drawn in, as it was prerendered. */
  readonly text: Translate;
}

/** The tutor: one store, the language that is chosen in it, and the view that the address names. */
export function App({ tutor, text: first }: AppProps) {
  const [text, setText] = useState<Translate>(() => first);
  useDocumentLanguage(text);
  useEffect(() => {
    let untie: (() => void) | undefined;
    // In a task of its own: opening the storage takes a slow machine long.
    const timer = setTimeout(() => {
      const disconnect = connectBrowser(tutor);
      // Only now is it known which language was saved, or stands in the address.
      const unfollow = followLanguage(tutor, first, (next) =>
        startTransition(() => setText(() => next)),
      );
      untie = () => {
        unfollow();
        disconnect();
      };
    });
    return () => {
      clearTimeout(timer);
      untie?.();
    };
  }, [tutor, first]);
  return (
    <TutorProvider value={tutor}>
      <TextProvider value={text}>
        <Shell />
      </TextProvider>
    </TutorProvider>
  );
}
