// A sample of what tests/unit/engine/crossing.test.ts crosses in full, in the browser: a page for each, walked over hashes.
import { eachOnce, someOf } from '../crossing';
import { expect, test } from './fixtures';
import { notices, open } from './tutor';
import { expectWhole } from './whole';

/** Networks and updates that have broken a view, or stand for a kind that might. */
const NETWORKS = [
  'layers=2-2-1&set=xor&order=batch&hidden=relu',
  'loss=crossentropy&t1=1&w5=100',
  'layers=2-3-2&output=softmax&loss=crossentropy&t1=0&t2=1&method=adam',
  'layers=1-2-1-2-3&hidden=tanh&biases=separate&updatebiases=yes&method=nesterov&loss=meansquared',
  'layers=2-1&loss=halfmeansquared&output=bipolarsigmoid&steepness=2',
  'layers=2-2-2&set=xor&order=batch&combine=sum&output=softmax&method=rmsprop',
];

/** Every view, and what is in it once it is drawn. */
type View = readonly [view: string, more: string, drawn: string];
const VIEWS: readonly [View, ...View[]] = [
  ['step', '&at=d(error.total)/d(net.o1)&show=value', '.page #derivation .katex'],
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

/** Every view, with one of some networks; under `npm run test:all` every network in every view. */
const SOME = someOf(NETWORKS, 3);
const SEEN = eachOnce({ network: SOME, view: VIEWS });

for (const network of SOME) {
  test(`every view is whole: ${network}`, async ({ page }) => {
    const views = SEEN.filter((seen) => seen.network === network).map(({ view }) => view);
    // The first view is where the page is loaded: another has already loaded what it lacks.
    for (const [view, more, drawn] of new Set([VIEWS[0], ...views])) {
      const address = `#/${view}?example=classic&${network}${more}`;
      await open(page, address);
      await expect(page.locator(drawn).first(), address).toBeVisible();
      await expect(page.locator('.fault-report'), address).toHaveCount(0);
      // What is not understood is left out, and another network would be tried.
      await expect(notices(page), address).toHaveCount(0);
      await expectWhole(page, address);
    }
  });
}
