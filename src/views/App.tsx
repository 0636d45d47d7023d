import { startTransition, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { TextProvider, TutorProvider } from '../components/context';
import { PageFault } from '../components/fault/PageFault';
import { READY } from '../early';
import { connectBrowser, type TutorStore } from '../state';
import 'katex/dist/katex.min.css';
import '../styles/index.css';
import type { Translate } from '../text';
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
  useDocumentLanguage(text, first);
  useEffect(() => {
    const untie: (() => void)[] = [];
    let isGone = false;
    const tie = async (): Promise<void> => {
      untie.push(connectBrowser(tutor));
      // scripts/early.mjs holds the first step back until it is known what is shown.
      delete document.documentElement.dataset.opening;
      // What was typed and pressed until now is done from here on.
      window.dispatchEvent(new Event(READY));
      // Only now is it known which language and form were saved, or stand in the address: until that is there, what
      // is seen may be another's.
      document.documentElement.dataset.loading = '';
      const later = await import('./followSettings');
      if (isGone) return;
      untie.push(later.followCopy(tutor), later.followFocus(tutor));
      untie.push(later.followForm(tutor), later.followMidway(tutor));
      untie.push(later.followNames(tutor));
      const title = later.followTitle(tutor, first);
      const show = (next: Translate): void => {
        title.say(next);
        startTransition(() => setText(() => next));
      };
      untie.push(title.end, later.followLanguage(tutor, first, show));
    };
    // In a task of its own: opening the storage takes a slow machine long.
    const timer = setTimeout(() => void tie());
    return () => {
      isGone = true;
      clearTimeout(timer);
      for (const end of untie) end();
    };
  }, [tutor, first]);
  return (
    // Inside what ties the store to the browser: saving goes on whatever cannot be drawn.
    <ErrorBoundary fallbackRender={(props) => <PageFault {...props} tutor={tutor} text={text} />}>
      <TutorProvider value={tutor}>
        <TextProvider value={text}>
          <Shell />
        </TextProvider>
      </TutorProvider>
    </ErrorBoundary>
  );
}
