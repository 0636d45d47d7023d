import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { ALL } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';

// A course page on another site than Backstep's, with the very lines that docs/embedding.md gives.
let server: Server;
let course = '';
let html = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  course = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));
test.use({ expectedErrors: [/^request to another host: http:\/\/localhost:\d+\//] });

interface Frame {
  readonly address: string;
  readonly attributes?: string;
}

/** The documented lines, with the address and more attributes put in. */
async function openCourse(
  page: Page,
  site: string | undefined,
  frame: Frame,
): Promise<FrameLocator> {
  const docs = await readFile('docs/embedding.md', 'utf8');
  const snippet = /```html\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
  const own = snippet
    .replace(/src="[^"]*"/, `src="${site}${frame.address}"`)
    .replace('<iframe', `<iframe ${frame.attributes ?? ''}`);
  expect(own).toContain(frame.address);
  html = `<!doctype html><html lang="en"><title>A course</title><main><h1>A course</h1>${own}</main>`;
  await page.goto(course);
  return page.frameLocator('iframe');
}

const height = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

const STEP = '#/step?example=classic&w5=0.45&at=out.h1&embed=1';

for (const [how, attributes] of [
  ['as it is', ''],
  ['in a sandbox that forbids storage', 'sandbox="allow-scripts"'],
] as const) {
  test.describe(how, () => {
    // Where less is allowed stands for both.
    if (!ALL && attributes === '') return;

    test('it shows the step without the page’s head, as high as it is', async ({
      page,
      baseURL,
    }) => {
      const frame = await openCourse(page, baseURL, { address: STEP, attributes });
      const title = frame
        .getByRole('region', { name: 'Derivation' })
        .getByRole('heading', { level: 2 });
      await expect(title).toHaveText('the output of h1');
      await expect(frame.getByRole('navigation', { name: 'Views' })).toHaveCount(0);
      await expect(frame.getByRole('button', { name: 'Settings' })).toHaveCount(0);
      await expect(frame.getByRole('textbox', { name: 'w5', exact: true })).toHaveValue('0.45');

      const content = () =>
        frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
      await expect.poll(content).toBe(0);
      expect(await height(page)).toBeGreaterThan(500);
      // Nothing grows for ever: the height that it was given does not change the height that it wants.
      const before = await height(page);
      await frame.getByRole('button', { name: 'Next step' }).click();
      await frame.getByRole('button', { name: 'Previous step' }).click();
      await expect(title).toHaveText('the output of h1');
      await expect.poll(() => height(page)).toBe(before);

      // It works, and tells of no storage that it does without.
      await frame.getByRole('textbox', { name: 'w5', exact: true }).fill('0.5');
      await expect(frame.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
      await frame.getByText('Many updates').click();
      await frame.getByRole('button', { name: 'Run 1,000 updates' }).click();
      await expect(frame.getByRole('status', { name: 'Error before the update' })).toHaveText(
        /0\.00/,
      );
    });

    test('other views work in it too', async ({ page, baseURL }) => {
      const address = '#/practice?example=classic&embed=1';
      const frame = await openCourse(page, baseURL, { address, attributes });
      await expect(frame.getByRole('main')).toBeVisible();
      await expect.poll(() => height(page)).toBeGreaterThan(900);
    });
  });
}

test.describe('before its scripts have come', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the page’s head is not seen, and a page that is not embedded reads', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    const head = page.getByRole('heading', { level: 1, name: 'Backstep' });
    for (const layout of ['embed=1', 'view=projector', 'view=presenter']) {
      await page.goto(`./#/step?example=classic&at=out.h1&${layout}`);
      await page.reload();
      await expect(head).toHaveCount(0);
    }
    await page.goto('./#/step?example=classic&at=out.h1');
    await page.reload();
    await expect(head).toBeVisible();
  });
});

test('parts are hidden by the address, and the frame is lower for it', async ({
  page,
  baseURL,
}) => {
  const frame = await openCourse(page, baseURL, {
    address: `${STEP}&hide=numbers,error,timeline,link`,
  });
  await expect(frame.getByRole('region', { name: 'Derivation' })).toBeVisible();
  await expect(frame.getByRole('textbox', { name: 'w5', exact: true })).toBeHidden();
  await expect(frame.getByRole('button', { name: 'Next step' })).toBeHidden();
  await expect(frame.getByRole('status', { name: 'Error before the update' })).toBeHidden();
  await expect(frame.getByRole('link', { name: 'Open in Backstep' })).toHaveCount(0);
});

test('a part that there is not is told, with those that there are', async ({ page, baseURL }) => {
  const frame = await openCourse(page, baseURL, { address: `${STEP}&hide=<b>all</b>` });
  const told = frame.getByRole('alert').first();
  await expect(told).toContainText('hide = “<b>all</b>”');
  await expect(told).toContainText('timeline, network, derivation');
});

test('its steps do not stand in the course page’s history; its lines take no height from anyone else', async ({
  page,
  baseURL,
}) => {
  const frame = await openCourse(page, baseURL, { address: STEP });
  const entries = () => page.evaluate(() => window.history.length);
  await expect(frame.getByRole('button', { name: 'Next step' })).toBeVisible();
  const before = await entries();
  await frame.getByRole('button', { name: 'Next step' }).click();
  await frame.getByRole('button', { name: 'Next step' }).click();
  await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText('the error of y1');
  expect(await entries()).toBe(before);
  await test.step('the lines for the course page take no height from anyone else', async () => {
    await expect.poll(() => height(page)).toBeGreaterThan(500);
    await page.evaluate(() => {
      window.postMessage({ type: 'backstep:height', height: 7 }, '*');
      const other = document.body.appendChild(document.createElement('iframe'));
      other.srcdoc = '';
      return new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => data === 'last' && resolve(true));
        window.postMessage('last', '*');
      });
    });
    // The frame itself may still tell another height, as its own grows; nobody else’s is taken.
    expect(await height(page)).toBeGreaterThan(500);
  });
});

test(
  'axe finds nothing in what the frame shows, and the frame has a title',
  FULL,
  async ({ page, baseURL }) => {
    await openCourse(page, baseURL, { address: STEP });
    await expect(page.locator('iframe')).toHaveAttribute('title', /./);
    // Apart from the course page: into a frame of another site axe sees by pages of its own, which takes it very long.
    await page.goto(`${baseURL}${STEP}`);
    await expect(page.getByRole('region', { name: 'Derivation' })).toBeVisible();
    await expectNoFindings(page);
  },
);

test.describe('the ready-made script', () => {
  // The browser itself says so of a message that it hands to nobody.
  test.use({
    expectedErrors: [
      /^request to another host: http:\/\/localhost:\d+\/|'postMessage'.*does not match the recipient window's origin/,
    ],
  });

  test('score and work arrive from the frame that they are in; where another origin is named, nothing does', async ({
    page,
    baseURL,
  }) => {
    const docs = await readFile('docs/embedding.md', 'utf8');
    const [, snippet = ''] =
      /## The ready-made script[\s\S]*?```html\n([\s\S]*?)```/.exec(docs) ?? [];
    const own = snippet.replaceAll('https://example.org/backstep/', `${baseURL}`);
    expect(own).toContain(`src="${baseURL}backstep-embed.js"`);
    const elsewhere = `${baseURL}#/practice?example=classic&embed=1&tell=http://localhost:1`;
    html = `<!doctype html><html lang="en"><title>A course</title><script>
        window.told = [];
        addEventListener('message', ({ data }) => {
          if (data.type === 'backstep:work') window.told.push(data.assignment ?? 'none');
        });
      </script>${own}<iframe data-backstep="${elsewhere}" title="Elsewhere"></iframe>`;
    await page.goto(course);
    const fill = async (title: string): Promise<void> => {
      const frame = page.frameLocator(`iframe[title^="${title}"]`);
      const field = frame.getByRole('textbox', { name: 'the net input of h1', exact: true });
      await field.fill('0.3775');
      await frame.getByRole('button', { name: 'Mark my work' }).click();
      await expect(frame.getByRole('heading', { name: 'How it went' })).toBeVisible();
    };
    await fill('Elsewhere');
    await fill('Homework 1');
    await expect(page.locator('#work')).toHaveText('Homework 1: the forward pass: 1 of 8, 1 right');
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(new Set(told)).toEqual(new Set(['Homework 1']));
    // As high as it is, without a script of the course page's own.
    await expect.poll(() => height(page)).not.toBe(768);
  });
});
