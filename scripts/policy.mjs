// The Content-Security-Policy of the hosted site: as the page says it itself, and as a server may say it.
import { createHash } from 'node:crypto';

/** Nothing from another host, and no script but our files: none in the page, none made from text. */
const DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self'",
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
 * For a page with style elements, each named by its hash. Attributes cannot be: KaTeX sets its formulas by
 * them. They hold no more than the look of one element.
 */
export function metaPolicy(html) {
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return written({
    ...DIRECTIVES,
    'style-src': ["'self'", ...hashes].join(' '),
    'style-src-attr': "'unsafe-inline'",
  });
}
