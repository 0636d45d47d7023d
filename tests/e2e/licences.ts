import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { button } from './tutor';

/** That the settings lead to the licence texts of what the page holds, fonts and these packages among it. */
export async function expectLicences(page: Page, packages: readonly string[]): Promise<void> {
  await button(page, 'Settings').click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Licences of everything in this page' }).click();
  const licences = await opened;
  await expect(licences.getByText('Permission is hereby granted').first()).toBeVisible();
  const text = await licences.locator('body').innerText();
  for (const part of ['Backstep', ...packages.map((name) => `${name} `), 'SIL OPEN FONT LICENSE'])
    expect(text).toContain(part);
}
