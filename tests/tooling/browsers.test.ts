import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OLD_NOTE, TARGET } from '../../scripts/browsers.mjs';
import { withEarlyScript } from '../../scripts/early.mjs';

test('README, the build and what an older browser says name the same browsers', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = /runs in Chrome and Edge (\d+), Firefox (\d+), Safari (\d+)/.exec(readme) ?? [];
  const [, chrome, firefox, safari] = named;
  expect(TARGET).toEqual([
    `chrome${chrome}`,
    `edge${chrome}`,
    `firefox${firefox}`,
    `safari${safari}`,
  ]);
  expect(OLD_NOTE).toContain(`Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
});

test('the page has the note, hidden, before all else', () => {
  const page = withEarlyScript('<head></head><body><div id="root"></div></body>');
  expect(page).toMatch(/<body><p class="too-old" lang="en" hidden>[^<]+<\/p>\s*<div id="root">/);
});
