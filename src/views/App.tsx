import { useEffect } from 'react';
import { TextProvider, TutorProvider } from '../components/context';
import { connectBrowser, type TutorStore } from '../state';
import 'katex/dist/katex.min.css';
import '../styles/index.css';
import type { Translate } from '../text';
import { Shell } from './Shell';

export interface AppProps {
  readonly tutor: TutorStore;
  readonly text: Translate;
}

/** The tutor: one store, one language, and the view that the address names. */
export function App({ tutor, text }: AppProps) {
  useEffect(() => {
    let untie: (() => void) | undefined;
    // In a task of its own: opening the storage takes a slow machine long.
    const timer = setTimeout(() => {
      untie = connectBrowser(tutor);
    });
    return () => {
      clearTimeout(timer);
      untie?.();
    };
  }, [tutor]);
  return (
    <TutorProvider value={tutor}>
      <TextProvider value={text}>
        <Shell />
      </TextProvider>
    </TutorProvider>
  );
}
