// Which browsers the page is made for: what the build may leave as it is, and what an older one says.

/**
 * The first versions that have all that the page needs: `popover` (Firefox, Safari) and `:dir()` (Chrome, Edge) came
 * last. https://caniuse.com/mdn-api_htmlelement_popover, https://caniuse.com/css-dir-pseudo
 */
export const LEAST = { chrome: 120, edge: 120, firefox: 125, safari: 17 };

/** For Vite. */
export const TARGET = Object.entries(LEAST).map(([name, version]) => `${name}${version}`);

/** A statement for the script in the page's head: whether this browser lacks one of the two. */
export const TELL_OLD =
  "if(!('popover'in HTMLElement.prototype&&CSS.supports('selector(:dir(rtl))')))document.documentElement.dataset.old='';";

/** Stands in the page, and is seen where that was told (src/views/shell.css). */
export const OLD_NOTE = `<p class="too-old" lang="en" hidden>This browser is older than the page needs, and some of it will not work. Chrome and Edge ${LEAST.chrome}, Firefox ${LEAST.firefox}, Safari ${LEAST.safari} and later ones have all of it.</p>`;
