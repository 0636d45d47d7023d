/**
 * React, run as its own file comes (vite.config.ts): an ES module of that file asks for it there and then, where else the
 * first module of the page would, in one task with all the rest.
 */
export { createRoot, hydrateRoot } from 'react-dom/client';
