// node scripts/icons.mjs: the icons of the installed app in public/icons/, painted from public/favicon.svg.
// To be run, and its files committed, when the favicon changes.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from './chromium.mjs';
import { root } from './run.mjs';

const folder = join(root, 'public/icons');
const favicon = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
const ground = /<rect[^>]*fill="([^"]+)"/.exec(favicon)?.[1];
if (!ground) throw new Error('public/favicon.svg has no rect whose colour is that of the ground.');

/** The drawing's share of the side: a system may cut all of a maskable icon but a circle of 80 %. */
const ICONS = [
  { name: 'icon-192', side: 192, share: 1 },
  { name: 'icon-512', side: 512, share: 1 },
  { name: 'maskable-512', side: 512, share: 0.72, isFull: true },
  { name: 'apple-touch-180', side: 180, share: 0.9, isFull: true },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: LAUNCH_ARGS,
});
try {
  const page = await browser.newPage();
  for (const { name, side, share, isFull = false } of ICONS) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(
      `<style>
        body { margin: 0; height: 100vh; display: grid; place-items: center; ${isFull ? `background: ${ground}` : ''} }
        svg { width: ${100 * share}%; height: ${100 * share}% }
      </style>${favicon}`,
    );
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: !isFull });
  }
} finally {
  await browser.close();
}
