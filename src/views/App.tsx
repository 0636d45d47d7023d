import { useEffect, useState } from 'react';
import { TextProvider, TutorProvider } from '../components/context';
import { connectBrowser, createTutor } from '../state';
import 'katex/dist/katex.min.css';
import '../styles/index.css';
import { translator } from '../text';
import { Shell } from './Shell';

/** The tutor: one store, one language, and the view that the address names. */
export function App() {
  const [tutor] = useState(() => createTutor());
  const [text] = useState(() => translator('en'));
  useEffect(() => {
    let untie: (() => void) | undefined;
    let gone = false;
    void connectBrowser(tutor).then((result) => {
      if (gone) result();
      else untie = result;
    });
    return () => {
      gone = true;
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
