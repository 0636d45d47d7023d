// The one script that stands in the page itself. It runs before anything is drawn; the policies name its hash.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformWithOxc } from 'vite';
import { OLD_NOTE, TELL_OLD } from './browsers.mjs';
import { put } from './prerender.mjs';
import { root } from './run.mjs';

/**
 * Holds the prerendered first step back where the address says that something else is shown: a figure in another
 * page, or the step for a class. src/views/App.tsx lets go once it has read the address.
 */
const HOLD_BACK =
  "if(/[?&](embed=1|view=(projector|presenter))(&|$)/.test(location.hash))document.documentElement.dataset.opening='';";

/**
 * Takes back the opening of a first visit, which stands in the page, where the address says a step or the visitor has
 * been here: before anything is drawn.
 */
const BEGUN =
  "try{if(/[^\\w#-]/.test(location.hash)||Object.keys(localStorage).some((k)=>/^backstep:/.test(k)))document.documentElement.dataset.begun=''}catch{}";

/**
 * Keeps what is typed and pressed until the page answers, and answers a first press for the next step: src/early.ts and
 * src/earlyStep.ts, which are no modules there.
 */
async function keepEarly() {
  const codes = await Promise.all(
    ['src/early.ts', 'src/earlyStep.ts'].map(async (name) => {
      const file = join(root, name);
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
        sourcemap: false,
      });
      return code.replaceAll(/^export /gm, '');
    }),
  );
  const plain = `{${codes.join('')};keepEarly(window,READY,()=>showNextStep(window))}`;
  const { code: small, errors } = minifySync('early.js', plain, { module: false });
  if (errors.length > 0) throw new Error(`src/early.ts cannot be made small: ${errors[0].message}`);
  return small.trim();
}

export const EARLY_SCRIPT = `${TELL_OLD}${HOLD_BACK}${BEGUN};${await keepEarly()}`;

/** The page with the script in its head, and what that may show. */
export const withEarlyScript = (html) =>
  put(
    put(html, '<div id="root">', `${OLD_NOTE}\n    <div id="root">`),
    '</head>',
    `  <script>${EARLY_SCRIPT}</script>\n  </head>`,
  );
