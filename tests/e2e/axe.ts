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

/** Leaves what a selector names its room, and nothing to be seen; or nothing so, where it is undefined. */
const hide = (page: Page, selector: string | undefined): Promise<void> =>
  page.evaluate((hidden) => {
    const sheets = document.adoptedStyleSheets.filter((sheet) => !('isForAxe' in sheet));
    if (hidden !== undefined) {
      const sheet = Object.assign(new CSSStyleSheet(), { isForAxe: true });
      sheet.replaceSync(`${hidden} { visibility: hidden !important }`);
      sheets.push(sheet);
    }
    document.adoptedStyleSheets = sheets;
  }, selector);

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
  // Hidden, not excluded: axe compares each element of the page with each that is excluded.
  if (!letters) await hide(page, '.katex-html');
  const { violations } = await asked.analyze();
  if (!letters) await hide(page, undefined);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
  );
}

/** That axe finds nothing on the page as it stands. */
export async function expectNoFindings(page: Page, without: readonly string[] = []): Promise<void> {
  expect(await findings(page, { without })).toEqual([]);
}

/** That axe finds nothing in light colours nor in dark ones, which differ in nothing else. */
export const expectNoFindingsInEitherColours = (
  page: Page,
  part: Pick<Look, 'within'> = {},
): Promise<void> => inEitherColours(page, part, { ...part, only: CONTRAST });

/** That the letters of a part's formulas are read on what is behind them, in light colours and in dark ones. */
export function expectLettersInEitherColours(page: Page, within: string): Promise<void> {
  const look: Look = { within, only: CONTRAST, letters: true };
  return inEitherColours(page, look, look);
}

async function inEitherColours(page: Page, inLight: Look, inDark: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page, inLight);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, inDark);
  await page.emulateMedia({ colorScheme: null });
  expect({ light, dark }).toEqual({ light: [], dark: [] });
}
