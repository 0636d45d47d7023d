import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { someOf } from '../crossing';
import { test as base, expect, FULL } from './fixtures';
import { at, button, field, heading, open, ready, typeInto } from './tutor';

interface Site {
  readonly url: string;
  readonly close: () => void;
  readonly folder: string;
}

/** Each test has a server of its own, to be changed and to be stopped. */
const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern.
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'backstep-site-'));
    await cp('dist', folder, { recursive: true });
    const { url, close } = await serve({ folder, base: '/course/' });
    await use({ url, close, folder });
    close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

/** What the page leaves till later, as the first that the learner does comes first, it does now. */
const later = (page: Page): Promise<void> => page.clock.fastForward(10_000);

/** Until the page's service worker has kept every file and answers for it. */
const kept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

async function goOffline(context: BrowserContext, site: Site): Promise<void> {
  site.close();
  await context.setOffline(true);
}

test.describe('after the first visit, with the network gone', () => {
  test('the page opens with its fonts, and every view of it, at any address', async ({
    page,
    context,
    site,
  }) => {
    await page.clock.install();
    await open(page);
    await later(page);
    await kept(page);
    await goOffline(context, site);
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await expect(heading(page)).toHaveText('the net input of h1');
    const fonts = await page.evaluate(() => {
      const faces = [...document.fonts].filter(({ family }) => !family.includes('Meanwhile'));
      return Promise.all(faces.map((face) => face.load().then(({ status }) => status)));
    });
    // KaTeX's, and our own two.
    expect(fonts.length).toBeGreaterThan(8);
    expect(new Set(fonts)).toEqual(new Set(['loaded']));

    const views = await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { includeHidden: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(views.length).toBeGreaterThan(4);
    // Every file of the site is kept, by one list: of the views some.
    for (const address of someOf(views, 3)) {
      await page.goto(`./${address}`);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByText('Loading…')).toHaveCount(0);
    }
    await button(page, 'Share').click();
    await expect(page.getByRole('dialog', { name: 'Share this page' })).toBeVisible();

    // An address with a step, and with parameters that a course page has added.
    await page.goto(`./?course=42${at('out.h1', '&w5=0.45')}`);
    await expect(heading(page)).toHaveText('the output of h1');
    await expect(field(page, 'w5')).toHaveValue('0.45');
  });
});

test('it can be installed: a manifest, with icons of the sizes that it says', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A browser of tests keeps nothing, which is the only thing that it may find against it.
  const found = installabilityErrors.map(({ errorId }) => errorId);
  expect(found.filter((errorId) => errorId !== 'in-incognito')).toEqual([]);
  const { data, errors: mistakes } = await session.send('Page.getAppManifest');
  expect(mistakes).toEqual([]);
  const { short_name, display, icons, start_url } = JSON.parse(data ?? '') as {
    short_name: string;
    display: string;
    icons: { src: string; sizes: string }[];
    start_url: string;
  };
  // What browsers ask of a page before they offer to install it, since a headless shell does not say what it misses.
  expect({ short_name, display, start_url }).toEqual({
    short_name: 'Backstep',
    display: 'standalone',
    start_url: './',
  });
  expect(icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  const sizes = await page.evaluate(
    (list) =>
      Promise.all(
        list.map(async ({ src }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    icons.filter(({ sizes: said }) => said !== 'any'),
  );
  expect(sizes).toEqual(icons.map(({ sizes: said }) => said).filter((said) => said !== 'any'));
});

const told = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'A new version of Backstep is ready' });

test.describe('a new version', () => {
  /** As if a build with another page had been put on the server. */
  async function publish({ folder }: Site, name: string): Promise<void> {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(
      join(folder, 'index.html'),
      page.replace('<html ', `<html data-build="${name}" `),
    );
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const changed = worker.replace(/(url:"index.html",revision:")\w+/, `$1${name}`);
    expect(changed).not.toBe(worker);
    await writeFile(join(folder, 'sw.js'), changed);
  }

  test('is told, can wait, and is taken without losing an edit', async ({
    page,
    context,
    site,
  }) => {
    await page.clock.install();
    await open(page);
    await later(page);
    await kept(page);
    await publish(site, 'Second');
    await page.reload();
    await ready(page);
    await later(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-build');
    await expect(told(page)).toBeVisible();
    // It can wait: put off, it is told at the next visit.
    await button(page, 'Later').click();
    await expect(told(page)).toHaveCount(0);
    await page.reload();
    await ready(page);
    await later(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-build');
    await expect(told(page)).toBeVisible();

    // Another tab has work of its own, which nobody may disturb.
    const other = await context.newPage();
    await other.clock.install();
    await open(other);
    await later(other);
    await typeInto(other, 'w6', '0.66');
    await expect(told(other)).toBeVisible();

    await typeInto(page, 'w5', '0.55');
    await button(page, 'Next step').click();
    await button(page, 'Take it now').click();
    await expect(page.locator('html')).toHaveAttribute('data-build', 'Second');
    await ready(page);
    await later(page);
    await expect(field(page, 'w5')).toHaveValue('0.55');
    await expect(heading(page)).toHaveText('the output of h1');
    await expect(told(page)).toHaveCount(0);

    await expect(field(other, 'w6')).toHaveValue('0.66');
    await button(other, 'Take it now').click();
    await expect(other.locator('html')).toHaveAttribute('data-build', 'Second');
    await expect(field(other, 'w6')).toHaveValue('0.66');
  });

  test('is taken in the middle of an assignment: code, figures, marks and hints stay', async ({
    page,
    site,
  }) => {
    await page.clock.install();
    await open(
      page,
      '#/practice?example=classic&updates=0&form=elements&assignment=Week%203&part=forward,error&numbers=code&seed=k3f2&significant=4',
    );
    await later(page);
    await kept(page);
    await publish(site, 'Second');
    await field(page, 'Your code').fill('ab7');
    await page.keyboard.press('Enter');
    const figure = (id: string) => page.locator(`input[data-quantity="${id}"]`);
    await figure('net.h1').fill('2+3');
    await figure('out.h1').fill('0.5');
    await button(page, 'Mark my work').click();
    await button(page, 'Hint: what it needs, for net h1').click();
    const handIn = page.getByRole('region', { name: 'Hand it in' });
    await expect(handIn).toContainText('Week 3, by the code ab7');
    await expect(handIn).toContainText('1 hint taken');

    // As the browser does from time to time by itself.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(told(page)).toBeVisible();
    // Nobody has left this field, and nothing of it has been saved.
    await figure('net.h2').pressSequentially('net h1 * 2');
    const verdicts = await page.locator('.verdict').allTextContents();
    expect(verdicts.length).toBeGreaterThan(1);
    // The clock that is held here hides from the page that it is loaded again, which tells it what it had not written.
    await expect(page).toHaveURL(/code=ab7/);
    await button(page, 'Take it now').click();
    await expect(page.locator('html')).toHaveAttribute('data-build', 'Second');
    await ready(page);

    await expect(page.getByText('Your code is ab7.')).toBeVisible();
    await expect(figure('net.h1')).toHaveValue('2+3');
    await expect(figure('out.h1')).toHaveValue('0.5');
    await expect(figure('net.h2')).toHaveValue('net h1 * 2');
    await expect(handIn).toContainText('1 hint taken');
    await expect(handIn).toContainText('marks looked at once');
    await button(page, 'Mark my work').click();
    await expect(page.locator('.verdict').first()).toHaveText(verdicts[0] ?? '');
    await expect(told(page)).toHaveCount(0);
  });
});

test('a registration that fails disturbs nothing', FULL, async ({ page, context }) => {
  await context.route('**/sw.js', (route) => route.abort());
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      document.title = 'refused';
      return Promise.reject(new DOMException('no', 'SecurityError'));
    };
  });
  await open(page);
  await expect(page).toHaveTitle('refused');
  await typeInto(page, 'w5', '0.45');
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText('the output of h1');
});

test('a page for the class keeps a service worker, the presenter’s window none', async ({
  page,
}) => {
  await page.clock.install();
  for (const [layout, registrations] of [
    ['presenter', 0],
    ['projector', 1],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `#/step?example=classic&view=${layout}`);
    await page.clock.runFor(60_000);
    const count = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(count, layout).toBe(registrations);
  }
});

test.describe('a view whose files cannot be had', () => {
  test.use({
    serviceWorkers: 'block',
    // The last is what Firefox makes of an error that is written to the console.
    expectedErrors: [/ERR_FAILED|dynamically imported module|preload CSS|^console: Error$/],
  });

  test('says so in its place; the rest of the page goes on, and nothing is lost', async ({
    page,
    context,
    site,
    browserName,
  }) => {
    await open(page);
    await typeInto(page, 'w5', '0.7');
    await page.route(/PracticeView/, (route) => route.abort());
    await page.getByRole('link', { name: 'Practice' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: 'Step by step', exact: true }).click();
    await expect(field(page, 'w5')).toHaveValue('0.7');

    // Coming back asks for it anew.
    await page.unroute(/PracticeView/);
    await page.getByRole('link', { name: 'Practice' }).click();
    // Firefox keeps in mind that it did not come: there the page is loaded anew, at a press.
    if (browserName === 'firefox') await button(page, 'Try again').click();
    await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible();
    expect(context.pages()).toHaveLength(1);
    expect(page.url()).toContain(site.url);
  });
});
