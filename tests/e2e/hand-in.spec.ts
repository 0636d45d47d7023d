import { expect, test } from './fixtures';

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
  await page.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ada');
  await page.getByRole('button', { name: 'Copy link to my work' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const teacher = await context.newPage();
  await teacher.goto(link);
  await expect(teacher.getByRole('heading', { name: /Ada/ })).toBeVisible();
  const row = (figure: string) => teacher.getByRole('row').filter({ hasText: figure });
  await expect(row('0.3775').first()).toContainText('Right');
  await expect(row('0.0425').first()).toContainText('The bias left out');
  await expect(row('0.5106').first()).toContainText('Follows');
});
