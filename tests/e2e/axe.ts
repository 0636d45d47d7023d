import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: the rule, and where it is broken. */
export async function findings(page: Page, without: string[] = []): Promise<string[]> {
  // In the page itself, which has no frames: to put frames together axe opens a page for each look.
  const axe = new AxeBuilder({ page }).withTags(TAGS).disableRules(without).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
  );
}

/** That axe finds nothing on the page as it stands. */
export async function expectNoFindings(page: Page, without: string[] = []): Promise<void> {
  expect(await findings(page, without)).toEqual([]);
}
