// What both builds do to the page: its first step drawn into it, and its style sheets.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './run.mjs';

/** The HTML of the first step and of the second: src/prerender.tsx, built for Node into a folder of its own, run and removed. */
export async function prerender() {
  const workshop = join(root, '.cache', `prerender-${process.pid}`);
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender.tsx',
      outDir: workshop,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  try {
    const { render } = await import(pathToFileURL(join(workshop, 'prerender.mjs')).href);
    return await render();
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Puts `text` in the place of `mark`, which must be there. ($ has no meaning in `text`.) */
export function put(html, mark, text) {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark} to replace.`);
  return html.replace(mark, () => text);
}
