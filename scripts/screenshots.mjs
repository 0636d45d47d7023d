// npm run screenshots: the pictures of README and docs, taken of the built site.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from './chromium.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

/** Each picture: its file name, and the step of the classic example that it shows. */
const PICTURES = [
  ['forward', 'net.h1'],
  ['error', 'error.total'],
  ['backward-output', 'd(error.total)/d(w.o1.h1)'],
  ['backward-hidden', 'd(error.total)/d(w.h1.x1)'],
  ['update', 'new(w.o1.h1)'],
  ['check', 'new(error.total)'],
];
const PAGE = {
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
};

const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: LAUNCH_ARGS,
});
try {
  for (const [name, at] of PICTURES) {
    // A new page has a storage of its own: what one picture saved is not in the next.
    const page = await browser.newPage(PAGE);
    await page.goto(`${url}#/step?example=classic&at=${encodeURIComponent(at)}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  close();
}
