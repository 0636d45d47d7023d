import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * What a computer calls numbers that are none, where nobody may meet it: in what the page says, and in the attributes
 * of what it draws; with what stands before it. Looked for in the page itself, which need not be handed over for it.
 */
export function unfit(): string {
  const main = document.querySelector('main');
  const said = /.{0,40}(?:NaN|Infinity|undefined|∞)/.exec(main?.textContent ?? '');
  const drawn = /.{0,40}="[^"]*\b(?:NaN|Infinity|undefined)\b/.exec(main?.innerHTML ?? '');
  return (said ?? drawn)?.[0] ?? '';
}

/** That what the page shows is whole. */
export async function expectWhole(page: Page, where?: string): Promise<void> {
  await expect.poll(() => page.evaluate(unfit), where).toBe('');
}
