import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { at, button, field, open, output, typeInto } from './tutor';

/** All of a page by which a test could be told that it is not the first. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    saved: [Object.keys(window.localStorage), Object.keys(window.sessionStorage)],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName }))
      .state,
    name: window.name,
    entries: window.history.length,
    room: [window.innerWidth, window.innerHeight, window.scrollX, window.scrollY],
    media: ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)'].map(
      (query) => window.matchMedia(query).matches,
    ),
    hovered: document.querySelectorAll('h1:hover, button:hover, input:hover').length,
    focused: document.activeElement?.tagName,
  }));

/** A page that no test has had, and what it has by itself. */
let fresh: Awaited<ReturnType<typeof traces>> | undefined;
let isSpoilt = false;

test.describe('a page that is kept', () => {
  // One after the other, in one worker: the second has the page that the first had.
  test.describe.configure({ mode: 'serial' });

  test('is first used by one that leaves as much as it can', async ({ page, keeper, browser }) => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto('./robots.txt');
    fresh = await traces(other);
    await context.close();

    await open(page, at('out.h1', '&w5=0.9&digits=6'));
    await typeInto(page, 'w6', '0.7');
    await expect(page).toHaveURL(/w6=0.7/);
    await button(page, 'Settings').click();
    await page.context().grantPermissions(['clipboard-read']);
    await page.evaluate(async () => {
      window.name = 'left';
      window.localStorage.setItem('left', 'here');
      window.sessionStorage.setItem('left', 'here');
      // biome-ignore lint/suspicious/noDocumentCookie: as old scripts do.
      document.cookie = 'left=here';
      indexedDB.open('left');
      await caches.open('left');
    });
    await page.setViewportSize({ width: 400, height: 300 });
    await page.emulateMedia({
      media: 'print',
      colorScheme: 'dark',
      reducedMotion: 'no-preference',
    });
    await page.mouse.move(100, 100);
    expect(keeper.keeps).toBe('page');
  });

  test('is as fresh for the next', async ({ page, keeper }) => {
    // By itself, without the test before it, this one has a page that is fresh.
    if (fresh !== undefined) expect(keeper.uses).toBeGreaterThan(1);
    // There is nothing before it to go back to, where a fresh one has its empty page.
    if (fresh !== undefined) expect(await traces(page)).toEqual({ ...fresh, entries: 1 });
    await open(page);
    await expect(field(page, 'w6')).toHaveValue('0.45');
    await expect(output(page, 'Error before the update')).toHaveText('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('is not kept after what stays with it', async ({ page, keeper }) => {
    await page.addInitScript(() => {
      document.title = 'left';
      window.localStorage.setItem('left', 'here');
    });
    await open(page);
    expect(keeper.keeps).toBe('context');
    isSpoilt = true;
  });

  test('and the next has another, of the same context', async ({ page, keeper }) => {
    if (isSpoilt) expect(keeper.uses).toBeGreaterThan(1);
    if (fresh !== undefined) expect(await traces(page)).toEqual({ ...fresh, entries: 1 });
    expect(page.context().pages()).toHaveLength(1);
    await open(page);
    await expect(page).toHaveTitle(/^Backstep/);
  });

  test('nor is the context after what stays with that', async ({ page, keeper }) => {
    await page.context().addInitScript(() => {
      document.title = 'left';
    });
    expect(keeper.keeps).toBe('nothing');
    isSpoilt = true;
    await open(page);
  });

  test('and the next has a fresh one', async ({ page, keeper }) => {
    if (isSpoilt) expect(keeper.uses).toBe(1);
    await open(page);
    await expect(page).toHaveTitle(/^Backstep/);
  });
});
