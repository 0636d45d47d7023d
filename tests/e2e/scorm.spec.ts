import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { ScormEdition } from '../../src/state/scorm/editions';
import { expect, test } from './fixtures';
import { type LearningSystem, serveSystem } from './learningSystem';
import { button, open } from './tutor';

// A package that the page made, in a learning system of which scorm-again is the run-time.
test.use({ expectedErrors: [/^request to another host: http:\/\/localhost:\d+\//] });

let system: LearningSystem | undefined;
test.afterEach(async () => {
  await system?.close();
  system = undefined;
});

async function made(page: Page, edition: ScormEdition): Promise<LearningSystem> {
  await open(page, `#/export?example=classic&format=${edition}`);
  const download = page.waitForEvent('download');
  await button(page, 'Download').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`backstep-classic-${edition}.zip`);
  system = await serveSystem(await readFile(await file.path()), edition);
  return system;
}

const launched = (page: Page) => page.frameLocator('iframe');
const tutor = (page: Page) => launched(page).frameLocator('iframe');
const field = (page: Page, name: string) => tutor(page).getByRole('textbox', { name, exact: true });
const told = (page: Page) => launched(page).getByRole('status');
/** What the system has kept. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('system') ?? '{}'));
/** Where the course is left for: another page of the system. */
const AWAY = 'away';

/** Mazur's article: the first steps of its forward pass, as it prints them. */
const FIGURES = [
  ['the net input of h1', '0.3775'],
  ['the output of h1', '0.593269992'],
  ['the net input of h2', '0.3925'],
] as const;
const CALCULATION = '1/(1+exp(-0.3925))';

/** Of the 56 figures of the update four are right: of a hundred, to a tenth, and as they are. */
const EXPECTED = {
  scorm12: {
    first: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
    time: ['cmi.core.session_time', /^\d{4}:\d\d:\d\d\.\d\d$/],
    second: { 'cmi.core.score.raw': '7.1', 'cmi.core.score.max': '100' },
  },
  scorm2004: {
    first: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
    time: ['cmi.session_time', /^PT\d+H\d+M\d+\.\d\dS$/],
    second: { 'cmi.score.raw': '4', 'cmi.score.max': '56', 'cmi.score.scaled': '0.071' },
  },
} as const;

for (const edition of ['scorm12', 'scorm2004'] as const) {
  const { first, time, second } = EXPECTED[edition];

  test(`${edition}: opens in a course, is gone on with after an interruption, and reports the work`, async ({
    page,
  }) => {
    const { url } = await made(page, edition);

    await test.step('a first session is left without a word, and is kept', async () => {
      await page.goto(url);
      for (const [name, figure] of FIGURES) await field(page, name).fill(figure);
      await page.goto(url + AWAY);
      const data = await kept(page);
      expect(data).toMatchObject(first);
      expect(data[time[0]]).toMatch(time[1]);
      expect(data['cmi.suspend_data']).toContain('net.h1:0.3775');
      expect(await page.evaluate(() => localStorage.getItem('ends'))).toBe('1');
      // What the system has, the browser need not keep.
      const others = await page.evaluate(() => Object.keys(localStorage).sort());
      expect(others).toEqual(['commits', 'ends', 'system']);
    });

    await test.step('the next goes on where it was, and the points come with it', async () => {
      await page.goto(url);
      for (const [name, figure] of FIGURES) await expect(field(page, name)).toHaveValue(figure);
      await field(page, 'the output of h2').fill(CALCULATION);
      await page.goto(url + AWAY);
      expect(await kept(page)).toMatchObject(second);
      await page.goto(url);
      await expect(field(page, 'the output of h2')).toHaveValue(CALCULATION);
    });

    await test.step('every value that it set was one that the edition allows', async () => {
      const refused = await page.evaluate(() =>
        (window as unknown as { calls: string[][] }).calls.filter(([, , said]) => said !== 'true'),
      );
      expect(refused).toEqual([]);
    });

    if (edition === 'scorm2004') return;
    await test.step('where the system keeps nothing any more, that is said, and the browser does', async () => {
      await page.goto(`${url}?refuse`);
      await field(page, 'the net input of y1').fill('1.105905967');
      await expect(told(page)).toContainText('The learning system did not keep your work');
      await expect(told(page)).toContainText('Your work is kept in this browser');
      await page.goto(`${url}?refuse`);
      await expect(field(page, 'the net input of y1')).toHaveValue('1.105905967');
    });

    await test.step('without a system too', async () => {
      await page.goto(`${url}?none`);
      await expect(told(page)).toContainText('No learning system answers here.');
      await field(page, 'the net input of h1').fill('0.4');
      await expect(told(page)).toContainText('Your work is kept in this browser');
      await page.goto(`${url}?none`);
      await expect(field(page, 'the net input of h1')).toHaveValue('0.4');
    });
  });
}
