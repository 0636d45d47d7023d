import { expect, test } from './fixtures';
import { at, button, derivation, field, heading, network, open, shows } from './tutor';

/** Anything that lights a place on the diagram changes how it is drawn. */
const look = (element: Element): string =>
  `${element.getAttribute('class')} ${getComputedStyle(element.firstElementChild ?? element).stroke}`;

const term = (id: string) => `[data-term="${id}"]`;

test('pointing at a term lights its place on the diagram, and the other way round; so does the focus', async ({
  page,
}) => {
  await open(page, at('net.h1'));
  const place = shows(network(page), 'w.h1.x1');
  const idle = await place.evaluate(look);
  await derivation(page).locator(term('w.h1.x1')).first().hover();
  await expect.poll(() => place.evaluate(look)).not.toBe(idle);
  await page.mouse.move(0, 0);
  await expect.poll(() => place.evaluate(look)).toBe(idle);

  const lit = derivation(page).locator(`${term('w.h1.x1')}.is-pointed`);
  await expect(lit).toHaveCount(0);
  await place.hover();
  await expect(lit.first()).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(lit).toHaveCount(0);

  await place.focus();
  await expect(lit.first()).toBeVisible();
  await field(page, 'w8').focus();
  await expect(lit).toHaveCount(0);
  await field(page, 'w1').focus();
  await expect(lit.first()).toBeVisible();
  // An edit puts it out no more than it moves the pointer.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(lit.first()).toBeVisible();
});

test('a part of the derivation that is focused lights its place', async ({ page }) => {
  await open(page, at('out.h1'));
  const place = shows(network(page), 'net.h1');
  const idle = await place.evaluate(look);
  await button(page, 'Go to the net input of h1').focus();
  await expect.poll(() => place.evaluate(look)).not.toBe(idle);
});

test('a term that is clicked opens its derivation, and the breadcrumb leads back', async ({
  page,
}) => {
  await open(page, at('d(error.total)/d(w5)'));
  await derivation(page).locator(term('d(error.total)/d(net.o1)')).first().click();
  await expect(heading(page)).toHaveText(
    'the derivative of the total error with respect to the net input of y1',
  );
  await button(page, 'Go to the derivative of the total error with respect to w5').first().click();
  await expect(heading(page)).toHaveText('the derivative of the total error with respect to w5');
});
