import { StrictMode, startTransition } from 'react';
import { loadTypesetting } from './components/formula/typesetting';
import { ANSWERED, NEXT_STEP } from './earlyStep';
import { createRoot, hydrateRoot } from './reactDom';
import { createTutor, currentTrace, isFirstVisit } from './state';
import { translator } from './text';
import { App } from './views/App';
import { loadFollowing } from './views/loadFollowing';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root" to draw into.');

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

// In tasks of their own, as what is done in one go holds a slow machine up: the code itself, what is asked for next, and
// what the first render needs and takes long to make.
// Fails where it is needed.
if (!isFirstVisit()) setTimeout(() => loadFollowing().catch(() => undefined));
setTimeout(loadTypesetting);
await nextTask();
const tutor = createTutor();
const text = translator('en');
currentTrace(tutor.getState());
await nextTask();

// What the page has been made to show since it came is what is hydrated; from here on it is left alone. The template
// loses its name alone: where an element goes out of the page, all of it gets its style anew.
if (ANSWERED in document.documentElement.dataset) {
  tutor.next();
  tutor.takeAsDrawn();
}
document.getElementById(NEXT_STEP)?.removeAttribute('id');

const app = (
  <StrictMode>
    <App tutor={tutor} text={text} />
  </StrictMode>
);

// The build puts the first step into the page (src/prerender.tsx); the development server does not.
// As a transition, hydrating is done in slices, and the page answers meanwhile.
if (root.firstElementChild) startTransition(() => void hydrateRoot(root, app));
else createRoot(root).render(app);
