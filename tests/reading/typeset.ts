import { createRequire } from 'node:module';
import katex, { type KatexOptions } from 'katex';
import { expect } from 'vitest';
import { KATEX_OPTIONS } from '../../src/notation';
import { ALL } from '../crossing';

/** All of KaTeX, of which the page has what it needs (scripts/katexParts.mjs). */
const whole: typeof katex = createRequire(import.meta.url)('katex');

/** What has been typeset as KaTeX does. KaTeX sets all digits alike: `npm test` compares a formula by its first ones. */
const compared = new Set<string>();

/** TeX as the page typesets it, which must be as KaTeX does. */
export function typeset(tex: string, options: KatexOptions = KATEX_OPTIONS): string {
  const html = katex.renderToString(tex, options);
  const shape = ALL ? tex : tex.replaceAll(/\d/g, '0');
  const key = options === KATEX_OPTIONS ? shape : JSON.stringify([shape, options]);
  if (compared.has(key)) {
    expect(html).not.toBe('');
    return html;
  }
  expect(html).toBe(whole.renderToString(tex, options));
  compared.add(key);
  return html;
}
