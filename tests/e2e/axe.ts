import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const CONTRAST = 'color-contrast';

interface Look {
  /** Rules that are not asked here. */
  readonly without?: readonly string[];
  /** The one rule that is asked here. */
  readonly only?: string;
  /** The part of the page that is looked at, as a selector. */
  readonly within?: string;
  /**
   * Whether the drawn letters of formulas are looked at, each an element: half of the time goes to them, and nobody
   * but the eye meets them (a screen reader has the MathML). Their colours are seen to in the step view.
   */
  readonly letters?: boolean;
}

/**
 * Does something while the drawn letters of formulas are out of the page, which leave their room: axe goes over each
 * element a hundred times, hidden or not, and half of a page's are letters.
 */
async function withoutLetters<T>(page: Page, act: () => Promise<T>): Promise<T> {
  const taken = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('.katex-html .katex-base')]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .map(({ part, box }) => {
        const letters = document.createDocumentFragment();
        letters.append(...part.childNodes);
        const style = part.getAttribute('style');
        Object.assign(part.style, {
          width: `${box.width}px`,
          height: `${box.height}px`,
          verticalAlign: 'top',
        });
        return { part, letters, style };
      }),
  );
  const done = await act();
  await taken.evaluate((all) => {
    for (const { part, letters, style } of all) {
      part.append(letters);
      if (style === null) part.removeAttribute('style');
      else part.setAttribute('style', style);
    }
  });
  return done;
}

/** What axe finds on the page as it stands: the rule, and where it is broken. */
export async function findings(
  page: Page,
  { without = [], only, within, letters = false }: Look = {},
): Promise<string[]> {
  // In the page itself: to put frames together axe opens a page for each look. What breaks no rule is only counted,
  // as to name each element takes longer than to look at it.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] });
  const asked =
    only === undefined ? axe.withTags(TAGS).disableRules([...without]) : axe.withRules(only);
  if (within !== undefined) asked.include(within);
  const look = () => asked.analyze();
  const { violations } = await (letters ? look() : withoutLetters(page, look));
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
  );
}

/** What of the page is looked at, and in which colours; by itself all of it, in light ones. */
interface Place extends Look {
  readonly colours?: 'light' | 'dark';
}

/**
 * That axe finds nothing on the page as it stands, in light colours or in dark ones. A look takes as long as opening
 * the page does, so it is in one of the two: they differ in the colours alone, of which
 * tests/unit/styles/palette.test.ts holds that every text is read on every ground in either. A view that is looked at
 * more than once is looked at in both.
 */
export async function expectNoFindings(
  page: Page,
  { colours = 'light', ...look }: Place = {},
): Promise<void> {
  await page.emulateMedia({ colorScheme: colours });
  const found = await findings(page, look);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(found, `in ${colours} colours`).toEqual([]);
}

/** That the letters of a part's formulas are read on what is behind them. */
export const expectLettersRead = (
  page: Page,
  within: string,
  colours: 'light' | 'dark',
): Promise<void> => expectNoFindings(page, { within, colours, only: CONTRAST, letters: true });
