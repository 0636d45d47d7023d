import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { loadTypesetting } from './components/formula/typesetting';
import { createTutor, type TutorStore } from './state';
import { translator } from './text';
import { App } from './views/App';

async function draw(tutor: TutorStore): Promise<string> {
  tutor.takeAsDrawn();
  const { prelude } = await prerender(
    <StrictMode>
      <App tutor={tutor} text={translator('en')} />
    </StrictMode>,
    // In one piece: a late piece would come with an inline script, which a strict
    // Content-Security-Policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}

/**
 * The HTML of the first step, for the build to put into the page, and that of the second, which answers a press before
 * there is a script: what main.tsx hydrates.
 */
export async function render(): Promise<readonly [first: string, second: string]> {
  await loadTypesetting();
  const first = createTutor();
  const second = createTutor();
  second.next();
  return [await draw(first), await draw(second)];
}
