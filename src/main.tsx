import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './views/App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root" to draw into.');

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

// The build puts the first step into the page (src/prerender.tsx); the development server does not.
// As a transition, hydrating is done in slices, and the page answers meanwhile.
if (root.firstElementChild) startTransition(() => void hydrateRoot(root, app));
else createRoot(root).render(app);
