// The Content-Security-Policy: of the hosted site, as the page says it itself and as a server may say it, and of
// the site as one file.
import { createHash } from 'node:crypto';
import { EARLY_SCRIPT } from './early.mjs';

/** A source that allows this very text, as the text of a script or style element. */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The texts of the elements of a page that have one. */
const textsOf = (html, element) =>
  [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, text]) => text)
    .filter((text) => text !== '');

/** Nothing from another host, and no script but our files and the one of scripts/early.mjs: none made from text. */
const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': `'self' ${hashOf(EARLY_SCRIPT)}`,
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** For a server's header (docs/hosting.md), which cannot know the style sheets of each build. */
export const HEADER_POLICY = written({ ...DIRECTIVES, 'style-src': "'self' 'unsafe-inline'" });

/**
 * The style elements of a page, each named by its hash. Attributes cannot be: KaTeX sets its formulas by them.
 * They hold no more than the look of one element.
 */
const stylesOf = (html, ...others) => ({
  'style-src': [...others, ...textsOf(html, 'style').map(hashOf)].join(' '),
  'style-src-attr': "'unsafe-inline'",
});

/** For the page of the hosted site. */
export const metaPolicy = (html) => written({ ...DIRECTIVES, ...stylesOf(html, "'self'") });

/** For the site as one file: it asks for nothing at all, and its scripts are those that stand in it. */
export const singlePolicy = (html) =>
  written({
    'default-src': "'none'",
    'script-src': textsOf(html, 'script').map(hashOf).join(' '),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    ...stylesOf(html),
  });

/** The page with its policy, before anything that it speaks of. */
export function withPolicy(html, policy) {
  const first = '<meta charset="utf-8" />';
  if (!html.includes(first))
    throw new Error(`index.html has no ${first} to put its policy behind.`);
  return html.replace(
    first,
    () => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
