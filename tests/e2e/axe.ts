import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { ALL } from '../crossing';

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
   * What stays of formulas, of whose elements most of a page consists. By itself one text, which names what a formula
   * names; 'said' leaves their MathML, which a screen reader has; 'whole' the drawn letters too, which nobody but the
   * eye meets. `npm run test:all` leaves all of them everywhere.
   */
  readonly formulas?: 'text' | 'said' | 'whole';
}

/**
 * Does something while less of formulas is in the page, which leaves its room: axe goes over each element a hundred
 * times, hidden or not.
 */
async function withLess<T>(page: Page, isSaid: boolean, act: () => Promise<T>): Promise<T> {
  const taken = await page.evaluateHandle((keepsMathml) => {
    const outOf = (part: Element) => {
      const content = document.createDocumentFragment();
      content.append(...part.childNodes);
      return { part, content, style: part.getAttribute('style') };
    };
    const letters = [...document.querySelectorAll<HTMLElement>('.katex-html .katex-base')]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .map(({ part, box }) => {
        const out = outOf(part);
        Object.assign(part.style, {
          width: `${box.width}px`,
          height: `${box.height}px`,
          verticalAlign: 'top',
        });
        return out;
      });
    if (keepsMathml) return letters;
    const said = [...document.querySelectorAll('.katex-mathml')].map((part) => {
      const text = part.textContent ?? '';
      const out = outOf(part);
      part.textContent = text;
      return out;
    });
    return [...letters, ...said];
  }, isSaid);
  const done = await act();
  await taken.evaluate((all) => {
    for (const { part, content, style } of all) {
      part.replaceChildren(content);
      if (style === null) part.removeAttribute('style');
      else part.setAttribute('style', style);
    }
  });
  return done;
}

/** What axe finds on the page as it stands: the rule, and where it is broken. */
export async function findings(
  page: Page,
  { without = [], only, within, formulas = 'text' }: Look = {},
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('axe is put into the page alone, not into frames');
  // Once for all looks at a page: to take in half a megabyte takes a tenth of a look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: only === undefined ? TAGS : { type: 'rule', values: [only] },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // What breaks no rule is only counted: to name each element takes longer than to look at it.
    resultTypes: ['violations'],
  };
  const look = () =>
    page.evaluate(
      async ({ part, asked }) => {
        const { violations } = await window.axe.run(part, asked);
        return violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
        );
      },
      // Of the whole, rules of the page are asked too.
      { part: within === undefined || ALL ? 'html' : within, asked: options },
    );
  return ALL || formulas === 'whole' ? look() : withLess(page, formulas === 'said', look);
}

declare global {
  interface Window {
    axe: { readonly run: (part: string, asked: RunOptions) => Promise<AxeResults> };
  }
}

/** What of the page is looked at, and in which colours; by itself all of it, in light ones. */
interface Place extends Look {
  readonly colours?: 'light' | 'dark';
}

/**
 * That axe finds nothing on the page as it stands, in light colours or in dark ones; under `npm run test:all` in
 * both, on the whole page. A look takes as long as opening the page does, so it is in one of the two: they differ in
 * the colours alone, of which tests/unit/styles/palette.test.ts holds that every text is read on every ground in
 * either. A view that is looked at more than once is looked at in both.
 */
export async function expectNoFindings(
  page: Page,
  { colours = 'light', ...look }: Place = {},
): Promise<void> {
  for (const scheme of ALL ? (['dark', 'light'] as const) : [colours]) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await findings(page, look), `in ${scheme} colours`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** That the letters of a part's formulas are read on what is behind them. */
export const expectLettersRead = (
  page: Page,
  within: string,
  colours: 'light' | 'dark',
): Promise<void> => expectNoFindings(page, { within, colours, only: CONTRAST, formulas: 'whole' });
