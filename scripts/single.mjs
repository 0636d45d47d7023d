// The whole site as one HTML file: npm run build puts it beside the site, npm run build:single makes it alone.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { withEarlyScript } from './early.mjs';
import { collectPackages, LICENCES, licencesText } from './licences.mjs';
import { singlePolicy, withPolicy } from './policy.mjs';
import { prerender, put } from './prerender.mjs';
import { root } from './run.mjs';

/** Its name, in the site and alone; src/components/scorm/singleFile.ts asks for it by that. */
export const SINGLE = 'backstep.html';

/** Tags of the page that lead to other files, or are of no use in one that is not served. */
const LINKS = /\s*<link rel="(?:icon|manifest|apple-touch-icon|modulepreload)"[^>]*>/g;

function favicon() {
  const svg = readFileSync(join(root, 'public/favicon.svg'));
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${svg.toString('base64')}" />`;
}

/** The page, and the one script that it has. */
function withoutScript(html) {
  const start = html.indexOf('<script');
  const end = html.indexOf('</script>', start) + '</script>'.length;
  if (start < 0 || html.includes('<script', end)) throw new Error('The page has not one script.');
  return [html.slice(0, start) + html.slice(end), html.slice(start, end)];
}

/** Fails where the page would ask for another file. */
function checkAlone(html) {
  const outside = [
    ...html.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="(?!data:|#)([^"]*)"/g),
    ...html.matchAll(/\burl\((?!["']?(?:data:|#))([^)]*)\)/g),
  ].map(([, address]) => address);
  if (outside.length > 0) throw new Error(`The one file asks for others: ${outside.join(', ')}`);
}

/** The licences as an element that shows nothing: the page's settings lead to them. */
function licences(packages) {
  const text = licencesText(packages).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<template id="${LICENCES}">${text}</template>`;
}

/** The file, with the first step drawn into it: `drawn`, where that is at hand. */
export async function singleFile(drawn) {
  const workshop = join(root, `.cache/single-${process.pid}`);
  try {
    const { packages, options } = collectPackages();
    await build({
      root,
      logLevel: 'warn',
      ...options,
      plugins: [...options.plugins, viteSingleFile()],
      build: { outDir: workshop, emptyOutDir: true, copyPublicDir: false },
    });
    let html = readFileSync(join(workshop, 'index.html'), 'utf8').replace(LINKS, '');
    html = put(html, '</title>', `</title>\n    ${favicon()}`);
    const [head, script] = withoutScript(html);
    checkAlone(head);
    // Its fonts come with it: there is nothing to be spared by doing without one that is a moment late.
    const page = head.replaceAll('font-display:swap', 'font-display:block');
    // At the end, so that the page reads before it is gone through.
    html = put(page, '</body>', `  ${licences(packages)}\n    ${script}\n  </body>`);
    html = withEarlyScript(put(html, '<!--app-->', drawn ?? (await prerender())[0]));
    return withPolicy(html, singlePolicy(html));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
