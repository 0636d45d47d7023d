import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { someOf } from '../crossing';
import { expect, test } from './fixtures';
import { expectLicences } from './licences';
import { at, button, errorBefore, field, heading, ready, typeInto } from './tutor';

// npm run build:single, opened as by a double click.
test.use({ baseURL: pathToFileURL('dist-single/backstep.html').href });

test('the one file opens from a disk with its fonts and every view, and asks for nothing else', async ({
  page,
}) => {
  await page.goto('');
  await ready(page);
  await test.step('its fonts are in it, and are used', async () => {
    const fonts = await page.evaluate(() => {
      const faces = [...document.fonts].filter(({ family }) => !family.includes('Meanwhile'));
      return Promise.all(faces.map((face) => face.load().then(({ status }) => status)));
    });
    // KaTeX's, and our own two.
    expect(fonts.length).toBeGreaterThan(8);
    expect(new Set(fonts)).toEqual(new Set(['loaded']));
    const used = await page.evaluate(() => {
      const serif = document.fonts.check("20px 'Source Serif 4 Variable'");
      return serif && document.fonts.check("16px 'Source Sans 3 Variable'");
    });
    expect(used).toBe(true);
  });
  await test.step('every view', async () => {
    await expect(page).toHaveURL(/^file:/);
    const views = await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { includeHidden: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(views.length).toBeGreaterThan(4);
    // All are in the one file: of the views some.
    for (const address of someOf(views, 3)) {
      await page.goto(address);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByText('Loading…')).toHaveCount(0);
    }
  });
  await test.step('its runs are made without a worker, which a file may not start', async () => {
    await page.goto('#/explore?example=classic&plot=updates');
    await expect(page.getByText('Done: 10,000 updates made.')).toBeVisible();
  });
});

test('it works as the site does: steps, numbers, an address, a reload; the licences of all that is in it are in it', async ({
  page,
}) => {
  await page.goto(at('out.h1'));
  await ready(page);
  await expect(heading(page)).toHaveText('the output of h1');
  await typeInto(page, 'w5', '0.45');
  await button(page, 'Next step').click();
  await expect(page).toHaveURL(/w5=0\.45/);
  await page.reload();
  await ready(page);
  await expect(field(page, 'w5')).toHaveValue('0.45');
  await page.getByText('Many updates').click();
  await button(page, 'Run 1,000 updates').click();
  await expect(errorBefore(page)).not.toHaveText(/0\.3/);
  await button(page, 'Share').click();
  await expect(page.getByRole('dialog', { name: 'Share this page' })).toContainText(
    'This page is a file on your computer',
  );
  await page.keyboard.press('Escape');
  await expectLicences(page, ['react-dom', 'katex']);
});

test.describe('another file', () => {
  test.use({ expectedErrors: [/^request to another host: file:/] });

  test('a SCORM package that it makes holds it itself, and that works', async ({
    page,
  }, testInfo) => {
    await page.goto('#/export?example=classic&format=scorm12');
    await ready(page);
    const download = page.waitForEvent('download');
    await button(page, 'Download').click();
    const files = unzipSync(await readFile(await (await download).path()));
    const again = testInfo.outputPath('backstep.html');
    await writeFile(again, files['backstep.html'] ?? '');
    await page.goto(`${pathToFileURL(again).href}${at('out.h1')}`);
    await ready(page);
    await expect(heading(page)).toHaveText('the output of h1');
    await expectLicences(page, ['fflate']);
  });
});

test.describe('under its policy', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('no script that is put into it runs', async ({ page }) => {
    await page.goto('');
    await ready(page);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return document.title;
    });
    expect(ran).not.toBe('ran');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it reads all the same', async ({ page }) => {
    await page.goto('');
    await expect(heading(page)).toBeVisible();
  });
});
