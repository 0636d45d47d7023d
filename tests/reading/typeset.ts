import { createRequire } from 'node:module';
import katex, { type KatexOptions } from 'katex';
import { expect } from 'vitest';
import { KATEX_OPTIONS } from '../../src/notation';
import { ALL } from '../crossing';

/** All of KaTeX, of which the page has what it needs (scripts/katexParts.mjs). */
const whole: typeof katex = createRequire(import.meta.url)('katex');

/** What has been typeset as KaTeX does. KaTeX sets all digits alike: `npm test` takes a formula for its first ones. */
const compared = new Set<string>();

const keyOf = (tex: string, options: KatexOptions): string => {
  const shape = ALL ? tex : tex.replaceAll(/\d/g, '0');
  return options === KATEX_OPTIONS ? shape : JSON.stringify([shape, options]);
};

/** TeX as the page typesets it, which must be as KaTeX does. */
export function typeset(tex: string, options: KatexOptions = KATEX_OPTIONS): string {
  const html = katex.renderToString(tex, options);
  const key = keyOf(tex, options);
  if (compared.has(key)) {
    expect(html).not.toBe('');
    return html;
  }
  expect(html).toBe(whole.renderToString(tex, options));
  compared.add(key);
  return html;
}

/** That the page can typeset it; what has the shape of something that it has typeset is not typeset again. */
export function expectTypeset(tex: string): void {
  expect(tex).not.toMatch(/undefined|NaN/);
  if (compared.has(keyOf(tex, KATEX_OPTIONS))) return;
  const html = typeset(tex);
  expect(html, tex).toContain('<math');
  expect(html, tex).not.toMatch(/katex-error|undefined|NaN/);
}
