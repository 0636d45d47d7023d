import { createRequire } from 'node:module';
import katex, { type KatexOptions } from 'katex';
import { expect } from 'vitest';
import { KATEX_OPTIONS } from '../../src/notation';

/** All of KaTeX, of which the page has what it needs (scripts/katexParts.mjs). */
const whole: typeof katex = createRequire(import.meta.url)('katex');

/** TeX as the page typesets it, which must be as KaTeX does. */
export function typeset(tex: string, options: KatexOptions = KATEX_OPTIONS): string {
  const html = katex.renderToString(tex, options);
  expect(html).toBe(whole.renderToString(tex, options));
  return html;
}
