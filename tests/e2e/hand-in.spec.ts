import type { Page } from '@playwright/test';
import { expect, FULL, test } from './fixtures';

/** The link to the work on the page, as the student Ada copies it. */
async function handIn(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ada');
  await page.getByRole('button', { name: 'Copy link to my work' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('work that a student hands in by link is marked for the teacher who opens it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/practice?example=classic&part=forward');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('the net input of h1').fill('0.3775');
  // The bias left out, and the output that follows from it.
  await field('the net input of h2').fill('0.0425');
  await field('the output of h2').fill('0.5106');
  const link = await handIn(page);
  const teacher = await context.newPage();
  await teacher.goto(link);
  await expect(teacher.getByRole('heading', { name: /Ada/ })).toBeVisible();
  const row = (figure: string) => teacher.getByRole('row').filter({ hasText: figure });
  await expect(row('0.3775').first()).toContainText('Right');
  await expect(row('0.0425').first()).toContainText('The bias left out');
  await expect(row('0.5106').first()).toContainText('Follows');
});

/** The classic's net inputs of its outputs, as its article has them; and a softmax of these two. */
const NETS = [1.105905967, 1.2249214] as const;
const shareOf = (net: number): number => Math.exp(net) / (Math.exp(NETS[0]) + Math.exp(NETS[1]));
const sigmoid = (net: number): number => 1 / (1 + Math.exp(-net));

test(
  'a sheet of softmax outputs with cross-entropy is marked as such, and the class table says so',
  FULL,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const network = 'output=softmax&loss=crossentropy';
    await page.goto(`./#/practice?example=classic&${network}&part=all`);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    // A sigmoid where there is a softmax; what is worked from it follows.
    const slip = sigmoid(NETS[0]);
    const figures = [
      ['the net input of y1', NETS[0], 'Right'],
      ['the output of y1', slip, 'Wrong'],
      ['the output of y2', shareOf(NETS[1]), 'Right'],
      ['the error of y1', -0.01 * Math.log(slip), 'Follows'],
      ['the error of y2', -0.99 * Math.log(shareOf(NETS[1])), 'Right'],
      [
        'the derivative of the total error with respect to the net input of y1',
        slip - 0.01,
        'Follows',
      ],
      [
        'the derivative of the total error with respect to the net input of y2',
        shareOf(NETS[1]) - 0.99,
        'Right',
      ],
    ] as const;
    for (const [name, value] of figures) await field(name).fill(value.toFixed(6));
    const link = await handIn(page);
    const teacher = await context.newPage();
    await teacher.goto(link);
    await expect(teacher.getByText('2-2-2 · Sigmoid, Softmax · Cross-entropy')).toBeVisible();
    for (const [, value, verdict] of figures) {
      const row = teacher.getByRole('row').filter({ hasText: value.toFixed(6) });
      await expect(row.first()).toContainText(verdict);
    }

    await teacher.goto('./#/marking');
    await teacher.getByRole('textbox').first().fill(link);
    await teacher.getByRole('button', { name: 'Mark these' }).click();
    await expect(teacher.getByRole('row', { name: /^1 Ada/ })).toContainText(
      '2-2-2 · Sigmoid, Softmax · Cross-entropy',
    );
  },
);
