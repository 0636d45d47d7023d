import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ALL } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { overflowX } from './tutor';

const RIGHT = 'classic~net.h1:0.3775~out.h1:0.5933~net.h2:0.3925~out.h2:0.5969';
const SLIP =
  'classic~d(error.total)/d(out.o1):-0.7414~d(out.o1)/d(net.o1):0.1868~d(error.total)/d(net.o1):-0.1385';
const hash = (work: string, more = ''): string => `#/marking?example=classic${more}&work=${work}`;
const link = (work: string): string => `https://school.example/backstep/${hash(work)}`;

const LIST = [
  'Name;Link',
  `Ada Lovelace;${link(RIGHT)}`,
  `Ben;${link(SLIP)}`,
  `"=HYPERLINK(""http://evil.example"")";${link(SLIP)}`,
  `<img src=x onerror=alert(1)>;${link('classic~net.h1:=1%2B1')}`,
  'Nobody;',
  `Long;${link(`classic~net.h1:${'1'.repeat(1_000_000)}`)}`,
].join('\n');

async function openClass(page: Page): Promise<void> {
  await page.goto('./#/marking?example=classic');
  await expect(page.getByRole('heading', { level: 2, name: 'Marking' })).toBeVisible();
}
const choose = async (page: Page, name: string, text: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Drop the list here/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
};
const row = (page: Page, name: string | RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('a student’s link opens the marks, and they lead to the step with the student’s numbers', async ({
  page,
}) => {
  await page.goto(`./${hash(`classic~eta:0.75~${SLIP.slice(8)}`, '&name=Ben')}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Work of Ben' })).toBeVisible();
  await expect(row(page, /output of y1$/).first()).toContainText('Wrong');
  await expect(row(page, /total error with respect to the net input of y1/)).toContainText(
    'Follows',
  );
  await page.getByRole('link', { name: /total error with respect to the output of y1$/ }).click();
  await expect(page).toHaveURL(/#\/step\?.*eta=0\.75/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Work of Ben' })).toBeVisible();

  await test.step('a mark that the teacher overrules stays so when the page is loaded again', async () => {
    const slip = row(page, /output of y1$/).first();
    await slip.getByText('Look closer').click();
    await slip.getByRole('combobox').selectOption('Right');
    await slip.getByRole('textbox').fill('As in our book.');
    await slip.getByRole('button', { name: 'Overrule' }).click();
    await expect(slip).toContainText('by you; ours: Wrong');
    await page.reload();
    await expect(slip).toContainText('by you; ours: Wrong');
    await expect(slip).toContainText('As in our book.');
  });
});

test('a class’s file is marked in one go, looked through, and handed over safely', async ({
  page,
}) => {
  await openClass(page);
  await choose(page, 'class.csv', LIST);
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText(
    'The work of 4 students is marked. 2 rows',
  );
  await expect(row(page, 'Nobody')).toContainText('There is no link to work here.');
  await expect(row(page, 'Long')).toContainText('no link from this page is longer than 200,000');
  await expect(row(page, /<img/)).toContainText('1');

  await page.getByRole('button', { name: 'Wrong' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('Ben');
  await page.getByRole('link', { name: 'Ben' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Work of Ben' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('rowheader').first()).toHaveText('Ben');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take the marks along' }).click();
  await page.getByRole('button', { name: 'Your list' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('marks.csv');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.startsWith('\ufeff"Name";"Link";"Row";"Points"')).toBe(true);
  expect(file).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect(file.split('\r\n')).toHaveLength(8);
});

test(
  'ten thousand rows are bounded, marked without freezing, and can be stopped',
  FULL,
  async ({ page }) => {
    await openClass(page);
    const many = Array.from({ length: 10_000 }, (_, i) => `S${i},${link(RIGHT)}`).join('\n');
    // By the page itself, as soon as it can be: a fast machine is done before a click from outside gets there.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const stop = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Stop',
        );
        if (stop === undefined) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await choose(page, 'many.csv', many);
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText(
      '8,000 rows beyond the 2,000',
    );
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText(
      'The work of 2,000 students is marked.',
    );
  },
);

test('by keyboard alone, a pasted list is marked and a student opened', async ({ page }) => {
  await openClass(page);
  await page.getByRole('button', { name: /^Drop the list here/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(link(SLIP));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const student = page.getByRole('link', { name: 'Row 1' });
  await expect(student).toBeVisible();
  await student.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'A student’s work' })).toBeFocused();
  await page.goBack();
  await expect(student).toBeFocused();
});

test('a link of someone hostile runs nothing', async ({ page }) => {
  await page.goto(
    `./#/marking?example=classic&name=${encodeURIComponent('<script>alert(1)</script>')}&work=classic~net.h1:${encodeURIComponent('<img src=x onerror=alert(1)>')}~__proto__:1`,
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Work of <script>alert(1)</script>',
  );
  await expect(page.getByText('for “__proto__”')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

/** At a zoom of 200 %, on a phone, and on a screen, where axe looks too; under `npm run test:all` it looks at each. */
async function expectNothingAtAnySize(page: Page, colours: 'light' | 'dark'): Promise<void> {
  for (const [width, height] of [
    [720, 450],
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await overflowX(page), `${width} wide`).toBe(0);
    if (ALL && width < 1440) await expectNoFindings(page);
  }
  await expectNoFindings(page, { colours });
}

test('axe finds nothing, and nothing is to be scrolled sideways', async ({ page }) => {
  await openClass(page);
  await choose(page, 'class.csv', LIST);
  await expect(page.getByRole('link', { name: 'Ben' })).toBeVisible();
  await expectNothingAtAnySize(page, 'light');
  await test.step('printed, the marks stand alone, and no column is cut off', async () => {
    await page.emulateMedia({ media: 'print' });
    // A4 on its side, without its margins.
    await page.setViewportSize({ width: 1030, height: 700 });
    for (const left of ['.list-input', '.class-head', 'header']) {
      await expect(page.locator(left).first()).toBeHidden();
    }
    expect(await overflowX(page)).toBe(0);
    expect(
      await page.locator('.class-table').evaluate((table) => table.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(1030);
    await page.emulateMedia({ media: null });
  });
  await test.step('nor in results, points, files and pages of feedback', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const looks = [
      ['By mistake', 'Points', 'dark'],
      ['By quantity', 'Take the marks along', 'light'],
      ['Feedback pages', 'Take the marks along', 'dark'],
    ] as const;
    for (const [view, tool, colours] of looks) {
      await page.getByRole('button', { name: view }).click();
      await page.getByRole('button', { name: tool, exact: true }).click();
      await expectNoFindings(page, { within: '.class-results', colours });
    }
    await page.getByRole('button', { name: 'Students', exact: true }).click();
  });
  await page.getByRole('link', { name: 'Ben' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectNothingAtAnySize(page, 'dark');
});
