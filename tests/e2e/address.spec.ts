import { expect, test } from './fixtures';
import {
  button,
  errorBefore,
  field,
  heading,
  notices,
  open,
  ready,
  shownValue,
  typeInto,
} from './tutor';

const W5 = 'the derivative of the total error with respect to w5';

test('an address opens what it says, and the page writes the same one', async ({
  page,
  context,
}) => {
  const address = '#/step?example=classic&w5=0.45&at=d(error.total)/d(w5)';
  await open(page, address);
  await expect(field(page, 'w5')).toHaveValue('0.45');
  await expect(heading(page)).toHaveText(W5);
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll(/[#?().]/g, '\\$&')}$`));
  await field(page, 'b1').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/b1=0\.36/);

  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  await expect(field(other, 'b1')).toHaveValue('0.36');
  await expect(heading(other)).toHaveText(W5);
  expect(await shownValue(errorBefore(other))).toBe(await shownValue(errorBefore(page)));
});

test('an address carries the choices, the reveal and the digits; one typed over it is followed', async ({
  page,
}) => {
  await open(
    page,
    '#/step?example=crossed&biases=separate&updatebiases=yes&updates=3&at=out.h1&show=numbers&digits=8&form=matrix&errors=shown',
  );
  await expect(page).toHaveURL(
    /biases=separate&updatebiases=yes&.*updates=3&at=out\.h1&show=numbers/,
  );
  await expect(page).toHaveURL(/form=matrix&digits=8&errors=shown/);
  await expect(page.getByText('Update 4', { exact: true })).toBeVisible();
  await expect(errorBefore(page)).toHaveText(/^0\.\d{8}$/);
  // Another typed over it is followed.
  await page.evaluate(() => {
    window.location.hash = '#/step?example=crossed&w5=0.9&at=out.o1';
  });
  await expect(field(page, 'w5')).toHaveValue('0.9');
  await expect(heading(page)).toHaveText('the output of o1');
});

const BAD = [
  ['#/step?example=nowhere', 'There is no example called “nowhere”'],
  ['#/step?example=classic&at=net.h9', '“net.h9”'],
  ['#/step?example=classic&w5=abc', '“abc” is not a number'],
  ['#/step?example=classic&w5=', 'is empty'],
  ['#/step?example=classic&w5=1e400', '“1e400”'],
  ['#/step?example=classic&w99=1', '“w99”'],
  ['#/elsewhere', '“elsewhere”'],
  // Markup is shown as text.
  ['#/step?example=<img src=x onerror=alert(1)>&at=x', '<img src=x'],
  [`#/step?example=classic&w5=${'1'.repeat(10_000)}`, 'too long'],
] as const;

test('a bad address is told and the rest opens', async ({ page }) => {
  for (const [address, says] of BAD) {
    await test.step(address.slice(0, 60), async () => {
      await open(page, address);
      await expect(notices(page)).toContainText(says);
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
      await expect(errorBefore(page)).toHaveText('?');
      await button(page, 'Dismiss').click();
      await expect(notices(page)).toHaveCount(0);
      await button(page, 'Next step').click();
      // Not so far that the error is worked out.
      await page.keyboard.press('Home');
    });
  }
  await page.reload();
  await ready(page);
  await expect(notices(page)).toHaveCount(0);
});

test('nothing saved is lost by an address that is too long', async ({ page }) => {
  await open(page);
  await typeInto(page, 'w5', '0.77');
  await expect(page).toHaveURL(/w5=0\.77/);
  await page.goto('about:blank');
  await open(page, `#/step?example=classic&w5=${'1'.repeat(10_000)}`);
  await expect(notices(page)).toContainText('too long');
  await expect(field(page, 'w5')).toHaveValue('0.77');
});

test('a reload keeps numbers, place, settings, count and curve', async ({ page }) => {
  await open(page);
  await typeInto(page, 'w5', '0.123');
  await page.getByText('Many updates').click();
  await button(page, 'Run 100 updates').click();
  await button(page, 'Settings').click();
  await page.getByRole('combobox', { name: 'Digits after the point' }).selectOption('7');
  await page.keyboard.press('Escape');
  await button(page, 'Check').click();
  const [name, w5, error] = [
    await heading(page).textContent(),
    await field(page, 'w5').inputValue(),
    await shownValue(errorBefore(page)),
  ];
  // At once: what was not yet written is written as the page goes.
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText(name ?? '');
  await expect(field(page, 'w5')).toHaveValue(w5);
  expect(await shownValue(errorBefore(page))).toBe(error);
  await expect(page.getByText('Update 101', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /over 100 updates/ })).toBeVisible();
  await expect(errorBefore(page)).toHaveText(/^0\.0[1-9]\d{6}$/);
});

test('Back and Forward of the browser go through the steps, and leave the numbers alone', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Next step').click();
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText('The same for h2, y1, y2');
  await typeInto(page, 'w5', '0.9');
  await page.goBack();
  await expect(heading(page)).toHaveText('the output of h1');
  // What the list behind Back says.
  await expect(page).toHaveTitle(/^2\. out h1 · .* · Backstep$/);
  await page.goBack();
  await expect(heading(page)).toHaveText('the net input of h1');
  await expect(field(page, 'w5')).toHaveValue('0.9');
  await page.goForward();
  await page.goForward();
  await expect(heading(page)).toHaveText('The same for h2, y1, y2');
  await expect(field(page, 'w5')).toHaveValue('0.9');
  // After a reload too.
  await page.reload();
  await ready(page);
  await expect(heading(page)).toHaveText('The same for h2, y1, y2');
  await page.goBack();
  await expect(heading(page)).toHaveText('the output of h1');
});
