import type { Page } from '@playwright/test';
import type { ViewId } from '../../src/state/viewList';
import { LANGUAGES } from '../../src/text/languages';
import { ALL, crossed, eachOnce } from '../crossing';
import { findings } from './axe';
import { expect, test } from './fixtures';
import { open, overflowX } from './tutor';

/** An address, and what is on the page once it is drawn. */
type Place = readonly [address: string, drawn: string];

const plot = (id: string): Place => [
  `#/explore?example=classic&plot=${id}`,
  `.explore:has(.plot-tabs [aria-current][href*="plot=${id}"]) .chart-svg`,
];

const STEP = '#/step?example=classic&at=d(error.total)/d(w5)';
const WORK = 'classic~net.h1:0.3775~out.h1:0.59~net.h2:0.39';

/** Every view, and in Explore every plot. */
const VIEWS: Readonly<Record<ViewId, readonly Place[]>> = {
  step: [[STEP, '.page #derivation .katex']],
  explore: ['parameter', 'all', 'map', 'updates', 'methods', 'trial'].map((id) => plot(id)),
  practice: [['#/practice?example=classic', '.practice-view .practice-sheet']],
  notebook: [['#/notebook?example=classic', '.notebook .katex']],
  audit: [['#/audit?example=classic', '.audit table']],
  problems: [['#/problems?example=classic', '.problems h3']],
  export: [['#/export?example=classic', '.export-preview']],
  worksheet: [['#/worksheet?example=classic', '.worksheet .paper']],
  marking: [
    ['#/marking?example=classic', '.marking-view textarea'],
    [`#/marking?example=classic&name=Ada&work=${WORK}`, '.marking-view table'],
  ],
  teachers: [['#/teachers?example=classic', '.teachers h3']],
};

const LAYOUTS: readonly Place[] = [
  [`${STEP}&embed=1`, '.embedded .katex'],
  [`${STEP}&view=projector`, '.projector .katex'],
  [`${STEP}&view=presenter`, '.presenter .katex'],
];

const PLACES = [...Object.values(VIEWS).flat(), ...LAYOUTS];

async function go(page: Page, address: string, drawn: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.locator(drawn).first()).toBeVisible();
  // What fits is known once the letters are there and have been laid out.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Colours are the same in every language, and are looked at in English by the tests of each view. */
const WITHOUT_COLOURS = { without: ['color-contrast'] };

/** Where room is short, as words are longer in some languages than in others. */
const PHONE = 390;
const WIDTHS = [1440, PHONE];
/** Of each width its own, so that a place comes in two languages. */
const SEEDS = [0.42, 0.24];

/**
 * Every place on a phone in some language, and every fourth in a window in another; under `npm run test:all` every
 * language in every place, at both widths.
 */
const SEEN = ALL
  ? crossed({ language: LANGUAGES, width: WIDTHS, place: PLACES })
  : WIDTHS.flatMap((width, i) =>
      eachOnce({ language: LANGUAGES, place: PLACES }, SEEDS[i])
        .filter((_, k) => width === PHONE || k % 4 === 0)
        .map((one) => ({ ...one, width })),
    );

/**
 * Where axe looks, which takes it long: in every third language in some place, under `npm run test:all` in every place;
 * the tests of each view look in English.
 */
const LOOKED_AT = ALL
  ? eachOnce({ language: LANGUAGES, place: PLACES })
  : SEEN.slice(0, LANGUAGES.length).filter((_, i) => i % 3 === 0);

for (const language of LANGUAGES) {
  test(`${language}: nothing overflows in any view, and axe finds nothing`, async ({ page }) => {
    await open(page, `${STEP}&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const { place } of SEEN.filter(
        (seen) => seen.language === language && seen.width === width,
      )) {
        const [address, drawn] = place;
        await go(page, `${address}&lang=${language}`, drawn);
        expect.soft(await overflowX(page), `${address}, ${width} wide`).toBe(0);
        if (!LOOKED_AT.some((one) => one.language === language && one.place === place)) continue;
        expect.soft(await findings(page, WITHOUT_COLOURS), address).toEqual([]);
      }
    }
  });
}
