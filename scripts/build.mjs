// npm run build: the static site in dist/, its first step already in the page.
//   1. the client, built by Vite
//   2. src/prerender.tsx, built for Node into a folder of its own, run once, and removed
//   3. what it draws goes into dist/index.html, with the style sheet and font preloads
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './run.mjs';
import { checkSize } from './size.mjs';

const dist = join(root, 'dist');
const workshop = join(root, '.cache/prerender');

/**
 * The fonts that are fetched at once, to be there when the page is first laid out: laying it out anew when one
 * comes takes long on a slow machine. The serif, the largest, may come too late for a first visit.
 */
const FIRST_PAINT_FONTS = [
  /KaTeX_Main-Regular/,
  /KaTeX_Math-Italic/,
  /source-sans-3-latin-wght-normal/,
];

async function prerender() {
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
function put(html, mark, text) {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark} to replace.`);
  return html.replace(mark, () => text);
}

/** The page's style sheets as a style element: the first paint waits for no second answer. */
function inlineStyles(html) {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+)"[^>]*>/g, (_, file) => {
    const css = readFileSync(join(dist, file), 'utf8');
    if (css.includes('</')) throw new Error(`${file} cannot stand in a style element.`);
    // Addresses in a style sheet are relative to its file; here they are relative to the page.
    return `<style>${css.replaceAll('url(./', 'url(./assets/').trim()}</style>`;
  });
}

/**
 * Puts what the page reads without at its end, so that it comes before them over a slow network: the fonts that
 * are fetched at once, and the scripts. What the entry imports becomes scripts before it: each is then evaluated
 * in a task of its own, and the page answers in between. By the entry alone it would be one long task.
 */
function lateParts(html, fileNames) {
  const scripts = [];
  const rest = html
    .replace(/\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g, (_, file) => {
      scripts.push(`<script type="module" crossorigin fetchpriority="low" src="${file}"></script>`);
      return '';
    })
    .replace(/\s*<script type="module" crossorigin (src="[^"]+"><\/script>)/, (_, entry) => {
      scripts.push(`<script type="module" crossorigin fetchpriority="low" ${entry}`);
      return '';
    });
  return put(rest, '</body>', [...fontPreloads(fileNames), ...scripts, '</body>'].join('\n    '));
}

function fontPreloads(fileNames) {
  return fileNames
    .filter((file) => FIRST_PAINT_FONTS.some((font) => font.test(file)))
    .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`);
}

// What an earlier build left must not pass for this one's, should this one fail.
rmSync(dist, { recursive: true, force: true });
const { output } = await build({ root });
const page = join(dist, 'index.html');
let html = readFileSync(page, 'utf8');
html = put(html, '<!--app-->', await prerender());
html = inlineStyles(html);
html = lateParts(
  html,
  output.map(({ fileName }) => fileName),
);
// Written last: `npm start` takes its date for that of the whole build.
writeFileSync(page, html);

if (!checkSize(output)) process.exitCode = 1;
