import { PHONE, slowLine } from '../../scripts/slow-line.mjs';
import { classicError } from '../e2e/tutor';
import { test as base, expect } from './fixtures';
import { serveWatched } from './watched-site.mjs';

/** The site at the end of a phone's line, which nothing has been fetched over yet. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
  baseURL: async ({}, use) => {
    const { url, close } = await serveWatched({ send: slowLine(PHONE) });
    await use(url);
    close();
  },
});

// As soon as they are seen: not when all of the page has come.
test.use({ pageLoadStrategy: 'none' });

const BEFORE = 'output[aria-labelledby="error-before"]';

test('on a slow phone a number is typed and the next step pressed twice as soon as they are seen', async ({
  tab,
  baseURL,
}) => {
  await tab.browser.open(baseURL);
  await tab.typeOver(await tab.field('w5'), '0.9');
  // Twice, one after the other, as whoever knows the first step does.
  await tab.click(await tab.find('.timeline .button--main'));
  await tab.click(await tab.find('.timeline .button--main'));
  await expect.poll(() => tab.textOf('#derivation h2')).toBe('The same for h2, y1, y2');
  await tab.ready();
  expect(await tab.textOf('#derivation h2')).toBe('The same for h2, y1, y2');
  expect(
    await tab.evaluate(`document.querySelector('input[type="text"][aria-label="w5"]').value`),
  ).toBe('0.9');
  await expect.poll(() => tab.valueOf(BEFORE)).toBeCloseTo(classicError({ 'w.o1.h1': 0.9 }), 12);
});
