import type { Locator, Page } from '@playwright/test';
import { problemOf, type ReferenceId, reference } from '../fixtures/reference';
import { forwardPass } from '../oracle/network';

/** Opens the tutor at an address, such as '#/step?example=classic', and waits until it has read it. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await ready(page);
}

/**
 * Until the page has taken up what was saved and what the address says, and all of it is there: what comes later
 * moves what stands below it, and a button that moves between the two halves of a press is not pressed.
 */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      // What the history remembers survives a reload, this does not.
      !('early' in document.documentElement.dataset) &&
      window.history.state !== null &&
      document.querySelector('[data-loading], .view-loading') === null &&
      document.fonts.status === 'loaded',
  );
};

/** Until what has changed is drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Goes to an address in the page that is open: a page is loaded only where loading it is the matter. */
export async function follow(page: Page, address: string): Promise<void> {
  await open(page, address);
  await drawn(page);
}

export const at = (step: string, more = '', example = 'classic'): string =>
  `#/step?example=${example}${more}&at=${step}`;

export const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
export const output = (page: Page, name: string): Locator =>
  page.getByRole('status', { name, exact: true });
export const errorBefore = (page: Page): Locator => output(page, 'Error before the update');
export const errorAfter = (page: Page): Locator => output(page, 'Error after the update');
export const derivation = (page: Page): Locator => page.getByRole('region', { name: 'Derivation' });
export const network = (page: Page): Locator => page.getByRole('region', { name: 'Network' });
export const heading = (page: Page): Locator => derivation(page).getByRole('heading', { level: 2 });

/** The value of the step at hand; its parts' values stand in a list below it. */
export const result = (page: Page): Locator =>
  derivation(page).locator('[data-quantity]:not(li *)');

/** What shows a quantity's value. */
export const shows = (where: Page | Locator, id: string): Locator =>
  where.locator(`[data-quantity="${id}"]`);

/** The value in full that an element says it shows. */
export async function shownValue(element: Locator): Promise<number> {
  const value = await element.first().getAttribute('data-value');
  if (value === null) throw new Error('no value is shown here');
  return Number(value);
}

/** Types over what is in a field. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
}

/** The message beside a field, where it has one. */
export async function fieldError(page: Page, name: string): Promise<string> {
  const input = field(page, name);
  if ((await input.getAttribute('aria-invalid')) !== 'true') return '';
  const id = await input.getAttribute('aria-describedby');
  return (await page.locator(`[id="${id}"]`).textContent()) ?? '';
}

/** What the page tells, outside the fields. */
export const notices = (page: Page): Locator =>
  page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Dismiss' }) });

/** Every exact figure of an example's update, with the biases as the example holds them. */
export function figures(example: ReferenceId = 'classic'): ReadonlyMap<string, number> {
  const entry = reference(example);
  return new Map([...entry.given, ...entry.biasesHeld]);
}

export function figure(id: string, example: ReferenceId = 'classic'): number {
  const value = figures(example).get(id);
  if (value === undefined) throw new Error(`no reference figure for ${id}`);
  return value;
}

/** The classic's error with some of its numbers replaced, by another implementation than the page's. */
export function classicError(changed: Readonly<Record<string, number>>): number {
  const error = forwardPass(problemOf(reference('classic'), false), changed)['error.total'];
  if (error === undefined) throw new Error('the forward pass ends with the total error');
  return error;
}

/** How far the page is wider than the window, less the room that is kept for a scroll bar. */
export const overflowX = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { documentElement } = document;
    // Scroll bars are hidden here, and `clientWidth` leaves their room out of account.
    const room = Math.min(
      documentElement.clientWidth,
      documentElement.getBoundingClientRect().width,
    );
    return Math.max(0, documentElement.scrollWidth - room);
  });
