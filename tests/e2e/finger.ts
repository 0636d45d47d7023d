import type { Locator, Page } from '@playwright/test';
import { findFirefox, firefoxOptions } from '../../scripts/firefox.mjs';
import { test as base } from './fixtures';

/** A finger on the screen. */
export interface Finger {
  readonly tap: (target: Locator) => Promise<void>;
  /** Is put on the middle of what it means, and swiped up over so many pixels. */
  readonly swipeUp: (target: Locator, distance: number) => Promise<void>;
}

async function middleOf(target: Locator): Promise<readonly [x: number, y: number]> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not seen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** By Chromium's developer tools, which know of a finger, and what a page lets it do: scroll. */
function ofChromium(page: Page): Finger {
  return {
    tap: (target) => target.tap(),
    swipeUp: async (target, distance) => {
      const [x, y] = await middleOf(target);
      const screen = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0): Promise<unknown> =>
        screen.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
        });
      await touch('touchStart');
      for (const part of [1 / 3, 2 / 3, 1]) await touch('touchMove', distance * part);
      await touch('touchEnd');
    },
  };
}

/** What the mouse does is done with a finger there (scripts/firefox-bridge.mjs). */
function ofFirefox(page: Page): Finger {
  return {
    tap: async (target) => {
      await target.scrollIntoViewIfNeeded();
      const [x, y] = await middleOf(target);
      await page.mouse.click(x, y);
    },
    swipeUp: async (target, distance) => {
      const [x, y] = await middleOf(target);
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const part of [1 / 3, 2 / 3, 1]) await page.mouse.move(x, y - distance * part);
      await page.mouse.up();
    },
  };
}

/** Tests of a phone, in a browser that has a touch screen and no mouse. */
export const test = base.extend<{ finger: Finger }>({
  launchOptions: [
    async ({ browserName, launchOptions }, use) => {
      const firefox = browserName === 'firefox' ? await findFirefox() : undefined;
      await use(
        firefox ? { ...firefoxOptions(firefox, { isTouched: true }).launchOptions } : launchOptions,
      );
    },
    { scope: 'worker' },
  ],
  finger: async ({ page, browserName }, use) =>
    use(browserName === 'firefox' ? ofFirefox(page) : ofChromium(page)),
});

/** Its options, for `test.use`. */
export const PHONE_SCREEN = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} as const;
