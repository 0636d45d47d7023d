import { startTransition, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { TextProvider, TutorProvider } from '../components/context';
import { PageFault } from '../components/fault/PageFault';
import { READY } from '../early';
import { isFirstVisit, type TutorStore } from '../state';
import 'katex/dist/katex.min.css';
import '../styles/index.css';
import type { Translate } from '../text';
import { loadFollowing } from './loadFollowing';
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
    const answer = (): void => {
      // scripts/early.mjs holds the first step back until it is known what is shown.
      delete document.documentElement.dataset.opening;
      // What was typed and pressed until now is done from here on.
      window.dispatchEvent(new Event(READY));
    };
    const tie = async (): Promise<void> => {
      // Until all of it is there, what is seen may be another step, form or language.
      document.documentElement.dataset.loading = '';
      const isFirst = isFirstVisit();
      // Before there was a script.
      const hasAnswered = tutor.getDrawnState() !== tutor.getInitialState();
      if (isFirst) answer();
      const later = await loadFollowing();
      if (isGone) return;
      untie.push(later.connectBrowser(tutor, isFirst || hasAnswered));
      if (!isFirst) answer();
      untie.push(later.followCopy(tutor), later.followFocus(tutor), later.followKeypad());
      untie.push(later.followForm(tutor), later.followMidway(tutor));
      untie.push(later.followNames(tutor));
      const title = later.followTitle(tutor, first);
      const show = (next: Translate): void => {
        title.say(next);
        startTransition(() => setText(() => next));
      };
      untie.push(title.end, later.followLanguage(tutor, first, show));
      later.loadAhead();
    };
    /** The page answers all the same, and says that it keeps nothing. */
    const goOnWithout = (): void => {
      answer();
      delete document.documentElement.dataset.loading;
      tutor.notify([{ kind: 'storage.notLoaded' }]);
    };
    // In a task of its own: opening the storage takes a slow machine long.
    const timer = setTimeout(() => void tie().catch(goOnWithout));
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
