// npm run build: the static site in dist/, its first step already in the page.
//   1. the client, built by Vite
//   2. src/prerender.tsx, built for Node into a folder of its own, run once, and removed
//   3. what it draws goes into dist/index.html, with what its next step has otherwise, the style sheet, font preloads, the early script and the page's policy
//   4. the licences of all that is in it
//   5. the site as one file, backstep.html, which SCORM packages are made of
//   6. the service worker, for all the files there are then but that one
import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withEarlyScript } from './early.mjs';
import { checkWorkbox, collectPackages, LICENCES, licencesText, WORKBOX } from './licences.mjs';
import { nextStepTemplate } from './nextStep.mjs';
import { metaPolicy, withPolicy } from './policy.mjs';
import { prerender, put } from './prerender.mjs';
import { root } from './run.mjs';
import { writeServiceWorker } from './service-worker.mjs';
import { SINGLE, singleFile } from './single.mjs';
import { checkSize } from './size.mjs';

const dist = join(root, 'dist');

/**
 * The fonts that are fetched at once, to be there when the page is first laid out: laying it out anew when one
 * comes takes long on a slow machine. The serif, the largest, may come too late for a first visit.
 */
const FIRST_PAINT_FONTS = [
  /KaTeX_Main-Regular/,
  /KaTeX_Math-Italic/,
  /source-sans-3-latin-wght-normal/,
];

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
 * are fetched at once, and the scripts. Each script is evaluated in a task of its own, and the page answers in
 * between: what is only preloaded becomes a script too.
 */
function lateParts(html, fileNames) {
  const scripts = { link: [], script: [] };
  const rest = html.replace(
    /\s*<(link rel="modulepreload"|script type="module") crossorigin (?:href|src)="([^"]+)">(?:<\/script>)?/g,
    (_, tag, file) => {
      const late = `<script type="module" crossorigin fetchpriority="low" src="${file}"></script>`;
      scripts[tag.split(' ')[0]].push(late);
      return '';
    },
  );
  const all = [...fontPreloads(fileNames), ...scripts.link, ...scripts.script];
  return put(rest, '</body>', [...all, '</body>'].join('\n    '));
}

function fontPreloads(fileNames) {
  return fileNames
    .filter((file) => FIRST_PAINT_FONTS.some((font) => font.test(file)))
    .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`);
}

// What an earlier build left must not pass for this one's, should this one fail.
rmSync(dist, { recursive: true, force: true });
const { packages, options } = collectPackages();
const { output } = await build({ root, ...options });
const page = join(dist, 'index.html');
let html = readFileSync(page, 'utf8');
const [drawn, next] = await prerender();
html = put(html, '<!--app-->', drawn);
html = put(html, '</body>', `${nextStepTemplate(drawn, next)}\n  </body>`);
html = inlineStyles(html);
html = lateParts(
  html,
  output.map(({ fileName }) => fileName),
);
html = withEarlyScript(html);
writeFileSync(page, withPolicy(html, metaPolicy(html)));
writeFileSync(join(dist, SINGLE), await singleFile(drawn));
// Before the service worker, so that they are kept for use without the network too.
writeFileSync(join(dist, `${LICENCES}.txt`), licencesText([...packages, ...WORKBOX]));
await writeServiceWorker(dist);
checkWorkbox(readFileSync(join(dist, 'sw.js'), 'utf8'));
// `npm start` takes the page's date for that of the whole build.
const now = new Date();
utimesSync(page, now, now);

if (!checkSize(output)) process.exitCode = 1;
