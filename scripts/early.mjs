// The one script that stands in the page itself. It runs before anything is drawn; the policies name its hash.

/**
 * Holds the prerendered first step back where the address says that something else is shown: a figure in another
 * page, or the step for a class. src/views/App.tsx lets go once it has read the address.
 */
export const EARLY_SCRIPT =
  "if(/[?&](embed=1|view=(projector|presenter))(&|$)/.test(location.hash))document.documentElement.dataset.opening=''";

/** The page with the script in its head. */
export const withEarlyScript = (html) =>
  html.replace('</head>', () => `  <script>${EARLY_SCRIPT}</script>\n  </head>`);
