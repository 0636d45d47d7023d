import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { loadTypesetting } from './components/formula/typesetting';
import { createTutor } from './state';
import { translator } from './text';
import { App } from './views/App';

/** The HTML of the first step, for the build to put into the page: what main.tsx hydrates. */
export async function render(): Promise<string> {
  await loadTypesetting();
  const { prelude } = await prerender(
    <StrictMode>
      <App tutor={createTutor()} text={translator('en')} />
    </StrictMode>,
    // In one piece: a late piece would come with an inline script, which a strict
    // Content-Security-Policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}
