// A nudge, where only a browser knows: what a real keyboard does, what can be read at the back of a room, and what fits.
import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe';
import { expect, test } from './fixtures';
import { at, drawn, follow, open } from './tutor';

const slider = (page: Page) => page.getByRole('slider');

/** What of the changes in the picture is too small to be read, or stands on another one; in the page itself. */
const unread = (least: number): string => {
  const boxes = [...document.querySelectorAll<SVGGElement>('.nudged-change')].map((change) => ({
    id: change.dataset.change ?? '',
    box: change.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect(),
    text: [...change.querySelectorAll('text')].at(-1)?.getBoundingClientRect() ?? new DOMRect(),
  }));
  if (boxes.length === 0) return 'no changes';
  for (const { id, box, text } of boxes) {
    if (text.width > box.width + 1) return `${id} is wider than its box`;
    if (text.height < least) return `${id} is ${text.height} px high`;
    for (const other of boxes) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (other.id !== id && across > 1 && down > 1) return `${id} on ${other.id}`;
    }
  }
  const panel = document.querySelector('.projected-nudge');
  if (panel && panel.scrollHeight > panel.clientHeight + 1) return 'the chain is cut off';
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? 'the page is too wide' : '';
};

test('a nudge is read at the back of a room, on a page and on a phone, and worked by keys', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, at('d(error.total)/d(w1)', '&view=projector'));
  await expect(page.getByRole('region', { name: 'Formula' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(slider(page)).toBeVisible();
  await expect(page.locator('[data-change="error.total"]')).toHaveCount(2);
  expect(await page.evaluate(unread, 720 / 45)).toBe('');
  await page.keyboard.press('+');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /0\.02/);

  await page.setViewportSize({ width: 1440, height: 900 });
  await follow(page, at('d(error.total)/d(w1)', '&view=page&nudge=0.01'));
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /0\.02/);
  await expect(slider(page)).toBeFocused();
  expect(await page.evaluate(unread, 0)).toBe('');
  await expectNoFindings(page, { within: '.nudge-panel' });

  await page.setViewportSize({ width: 390, height: 844 });
  await drawn(page);
  expect(await page.evaluate(unread, 0)).toBe('');
});
