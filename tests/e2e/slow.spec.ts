import { serve } from '../../scripts/serve.mjs';
import { PHONE, slowLine } from '../../scripts/slow-line.mjs';
import { test as base, expect } from './fixtures';
import { button, classicError, errorBefore, field, heading, ready, shownValue } from './tutor';

/** The site at the end of a phone's line, which nothing has been fetched over yet. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
  baseURL: async ({}, use) => {
    const { url, close } = await serve({ send: slowLine(PHONE) });
    await use(url);
    close();
  },
});

// Firefox has laid out as much of a formula as had come, and tells that it was not all.
test.use({ expectedErrors: [/^uncaught: Incorrect number of children for <m/] });

test('on a slow phone a number is typed and the next step pressed twice as soon as they are seen', async ({
  page,
  browserName,
}) => {
  // No other engine slows its processor down.
  if (browserName === 'chromium') {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto('./', { waitUntil: 'commit' });
  // By keys, between which the page may come to answer.
  await field(page, 'w5').selectText();
  await page.keyboard.type('0.9');
  // Twice, one after the other, as whoever knows the first step does.
  await button(page, 'Next step').click();
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText('The same for h2, y1, y2');
  await ready(page);
  await expect(heading(page)).toHaveText('The same for h2, y1, y2');
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  await expect(field(page, 'w5')).toHaveValue('0.9');
  await expect(errorBefore(page)).toHaveText(/\d/);
  expect(await shownValue(errorBefore(page))).toBeCloseTo(classicError({ 'w.o1.h1': 0.9 }), 12);
});
