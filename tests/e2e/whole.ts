import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * What a computer calls numbers that are none, where nobody may meet it: in what the page says, and in the attributes
 * of what it draws; with what stands before it. Looked for in the page itself, which need not be handed over for it.
 */
export function unfit(): string {
  const main = document.querySelector('main');
  const withBefore = (text: string, found: RegExpExecArray | null): string =>
    found === null ? '' : text.slice(Math.max(0, found.index - 40), found.index + found[0].length);
  const said = main?.textContent ?? '';
  const inWords = withBefore(said, /NaN|Infinity|undefined|∞/.exec(said));
  if (inWords !== '') return inWords;
  const html = main?.innerHTML ?? '';
  // Whether there is one at all is soon told; that it stands in an attribute takes much longer.
  if (!/NaN|Infinity|undefined/.test(html)) return '';
  return withBefore(html, /="[^"]*\b(?:NaN|Infinity|undefined)\b/.exec(html));
}

/** That what the page shows is whole. */
export async function expectWhole(page: Page, where?: string): Promise<void> {
  await expect.poll(() => page.evaluate(unfit), where).toBe('');
}
