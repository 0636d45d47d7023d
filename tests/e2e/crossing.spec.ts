// A sample of what tests/unit/engine/crossing.test.ts crosses in full, in the browser: one page, walked over hashes.
import { expect, test } from './fixtures';
import { notices, open } from './tutor';

/** Networks and updates that have broken a view, or stand for a kind that might. */
const NETWORKS = [
  'layers=2-2-1&set=xor&order=batch&hidden=relu',
  'loss=crossentropy&t1=1&w5=100',
  'layers=2-3-2&output=softmax&loss=crossentropy&t1=0&t2=1&method=adam',
  'layers=1-2-1-2-3&hidden=tanh&biases=separate&updatebiases=yes&method=nesterov&loss=meansquared',
  'layers=2-2-2&set=xor&order=batch&combine=sum&output=softmax&method=rmsprop',
];

/** Every view, and what is in it once it is drawn. */
const VIEWS: readonly (readonly [view: string, more: string, drawn: string])[] = [
  ['step', '&at=d(error.total)/d(net.h1)&show=value', '.page #derivation .katex'],
  ...['parameter', 'all', 'map', 'updates', 'methods'].map(
    (plot) =>
      [
        'explore',
        `&plot=${plot}`,
        `.explore:has(.plot-tabs [aria-current][href*="plot=${plot}"]) .chart-svg`,
      ] as const,
  ),
  ['practice', '', '.practice-view .practice-sheet'],
  ['audit', '', '.audit table'],
  ['export', '', '.export-preview'],
  ['worksheet', '', '.worksheet .paper'],
  ['marking', '', '.marking-view textarea'],
  ['teachers', '', '.teachers h3'],
];

test('every view is whole for networks and updates of every kind', async ({ page }) => {
  await open(page);
  for (const network of NETWORKS) {
    for (const [view, more, drawn] of VIEWS) {
      const address = `#/${view}?example=classic&${network}${more}`;
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await expect(page.locator(drawn).first(), address).toBeVisible();
      // What is not understood is left out, and another network would be tried.
      await expect(notices(page), address).toHaveCount(0);
      const markup = await page.locator('.page').innerHTML();
      expect(markup.match(/.{0,60}(?:NaN|undefined).{0,20}/g), address).toBeNull();
    }
  }
});
