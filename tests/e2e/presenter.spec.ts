import type { BrowserContext, Page } from '@playwright/test';
import { expectNoFindings } from './axe';
import { expect, FULL, test } from './fixtures';
import { button, errorBefore, field, open, ready, shows } from './tutor';

const START = '#/step?example=classic&at=net.h1&show=formula&errors=shown&view=projector';

const projected = (page: Page) => page.getByRole('region', { name: 'Formula', exact: true });
const now = (page: Page) => page.getByRole('region', { name: 'Now' });
const sentence = 'In step with the window that the class sees';

/** Opens the presenter's window by its key. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('w'),
  ]);
  await ready(presenter);
  await expect(presenter.getByText(sentence)).toBeVisible();
  return presenter;
}

async function openPair(context: BrowserContext, address = START) {
  const main = await context.newPage();
  await open(main, address);
  await expect(projected(main)).toBeVisible();
  return { main, presenter: await openPresenter(main) };
}

const place = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();

test('a pair of windows stays in step, in numbers and in place, and is not disturbed', async ({
  context,
}) => {
  const { main, presenter } = await openPair(context);
  await test.step('a number edited in either window is the other’s, and either undoes it; its work is kept once', async () => {
    await field(presenter, 'w5').fill('0.9');
    await expect(errorBefore(main)).not.toHaveText('0.2984');
    const edited = (await errorBefore(main).textContent()) ?? '';
    await expect(errorBefore(presenter)).toHaveText(edited);
    // While the class's window is there, the presenter's keeps no work of its own.
    await expect.poll(() => main.evaluate(() => window.location.hash)).toContain('w5=0.9');
    await expect.poll(() => presenter.evaluate(() => window.location.hash)).toContain('w5=0.9');
    const kept = await main.evaluate(
      () => Object.keys(localStorage).filter((key) => key.startsWith('backstep:tab:')).length,
    );
    expect(kept).toBe(1);
    await main.keyboard.press('Control+z');
    await expect(errorBefore(main)).toHaveText('0.2984');
    await expect(errorBefore(presenter)).toHaveText('0.2984');
    await button(presenter, 'Redo').click();
    await expect(errorBefore(main)).toHaveText(edited);
    await button(presenter, 'Undo').click();
    await expect(errorBefore(main)).toHaveText('0.2984');
    // Nothing was left over in either's history.
    await expect(button(presenter, 'Undo')).toBeDisabled();
  });
  await test.step('both stay in step, whichever is used, and the presenter sees the value before the class does', async () => {
    await expect(shows(now(presenter), 'net.h1')).toContainText('0.3775');
    await expect(now(presenter)).toContainText('The net input of h1 is');
    await expect(presenter.getByRole('region', { name: 'Next' })).toContainText('output of h1');
    await expect(shows(projected(main), 'net.h1')).toHaveCount(0);
    // A remote's start button does not load the presenter's window again.
    await presenter.evaluate(() => Object.assign(window, { isSamePage: true }));
    await presenter.keyboard.press('F5');
    await button(presenter, 'Onward').click();
    expect(await presenter.evaluate(() => 'isSamePage' in window)).toBe(true);
    await expect(projected(main).locator('[data-reveal="numbers"]')).toBeVisible();
    await main.keyboard.press('PageDown');
    await main.keyboard.press('PageDown');
    await expect(now(presenter)).toContainText('Forward, step 2 of 56');
    await presenter.locator('h1').click();
    await presenter.keyboard.press('PageUp');
    await place(main, 'Forward, step 1 of 56');
    await expect(shows(projected(main), 'net.h1')).toBeVisible();
  });
  await test.step('the presenter blanks the class’s screen; what a foreign script says on the channel is not heard', async () => {
    await main.evaluate(() => {
      const [, , pair] = window.name.split('-');
      const channel = new BroadcastChannel(`backstep:${pair}`);
      const from = 'a'.repeat(16);
      const common = { backstep: 1, pair, from };
      for (const message of [
        'hello',
        null,
        { ...common, kind: 'state' },
        { ...common, kind: 'state', clock: 99, gesture: 0, saved: '{}', lecture: {} },
        {
          ...common,
          pair: 'b'.repeat(16),
          kind: 'state',
          clock: 99,
          gesture: 0,
          saved: '{"version":1}',
          lecture: { isBlank: true, timer: { elapsed: 0 } },
        },
      ]) {
        channel.postMessage(message);
      }
    });
    await button(presenter, 'Next step').click();
    await place(main, 'Forward, step 2 of 56');
    await expect(button(main, 'Show the picture again')).toHaveCount(0);
    // The presenter's own window blanks it, and is told of what becomes of it.
    await button(presenter, 'Black screen').click();
    await expect(button(main, 'Show the picture again')).toBeVisible();
    await expect(presenter.getByText('The class sees a black screen.')).toBeVisible();
    await main.keyboard.press('PageDown');
    await expect(presenter.getByText('The class sees a black screen.')).toBeHidden();
    await presenter.locator('h1').click();
    await presenter.keyboard.press('.');
    await expect(button(main, 'Show the picture again')).toBeVisible();
  });
});

test('the presenter goes back over what was done before the window was opened, and chooses the example', async ({
  context,
}) => {
  const main = await context.newPage();
  await open(main, '#/step?example=classic&at=net.h1&errors=shown');
  await field(main, 'w5').fill('0.9');
  await expect(errorBefore(main)).not.toHaveText('0.2984');
  await main.locator('h1').click();
  const presenter = await openPresenter(main);
  await button(presenter, 'Undo').click();
  await expect(errorBefore(main)).toHaveText('0.2984');
  await expect(button(presenter, 'Undo')).toBeDisabled();
  await presenter.getByRole('combobox', { name: 'Example' }).selectOption('crossed');
  await expect(main.getByRole('combobox', { name: 'Example' })).toHaveValue('crossed');
  await button(presenter, 'Undo').click();
  await expect(main.getByRole('combobox', { name: 'Example' })).toHaveValue('classic');
});

test('two pairs do not disturb each other', FULL, async ({ context }) => {
  const one = await openPair(context);
  const other = await openPair(context);
  await button(one.presenter, 'Next step').click();
  await place(one.main, 'Forward, step 2 of 56');
  await expect(now(other.presenter)).toContainText('Forward, step 1 of 56');
  await place(other.main, 'Forward, step 1 of 56');
});

test('either window is loaded again and is in step; closing the presenter’s loses nothing, and its timer goes on in the next', async ({
  context,
}) => {
  const { main, presenter } = await openPair(context);
  await test.step('loaded again', async () => {
    await field(presenter, 'w5').fill('0.9');
    await button(presenter, 'Next step').click();
    await place(main, 'Forward, step 2 of 56');
    const edited = (await errorBefore(main).textContent()) ?? '';
    await main.reload();
    await place(main, 'Forward, step 2 of 56');
    await expect(errorBefore(main)).toHaveText(edited);
    await button(presenter, 'Next step').click();
    await place(main, 'Forward, steps 3 to 8 of 56');
    await presenter.reload();
    await expect(presenter.getByText(sentence)).toBeVisible();
    await expect(now(presenter)).toContainText('Forward, steps 3 to 8 of 56');
    await expect(now(presenter)).toContainText('The same for h2, y1, y2');
    await expect(errorBefore(presenter)).toHaveText(edited);
  });
  await test.step('closed', async () => {
    await field(presenter, 'w5').fill('0.8');
    await button(presenter, 'Start').click();
    await expect(presenter.getByRole('timer')).toHaveText(/0:0[1-9]/);
    const edited = (await errorBefore(presenter).textContent()) ?? '';
    await expect(errorBefore(main)).toHaveText(edited);
    // Until the browser has let go of it, its name would still lead to the window that is closing.
    const name = await presenter.evaluate(() => window.name);
    const held = await main.evaluateHandle((of) => window.open('', of), name);
    await presenter.close({ runBeforeUnload: false });
    await expect.poll(() => held.evaluate((it) => it?.closed)).toBe(true);
    await main.bringToFront();
    const next = await openPresenter(main);
    await expect(errorBefore(next)).toHaveText(edited);
    await expect(button(next, 'Pause')).toBeVisible();
    await expect(next.getByRole('timer')).not.toHaveText('0:00');
  });
});

test('closing the class’s window loses nothing: the presenter keeps it, and opens it again', async ({
  context,
}) => {
  const { main, presenter } = await openPair(context);
  await main.goto('about:blank');
  await main.close();
  await expect(presenter.getByText('The window that the class sees is closed.')).toBeVisible();
  await field(presenter, 'w5').fill('0.9');
  const edited = (await errorBefore(presenter).textContent()) ?? '';
  expect(edited).not.toBe('0.2984');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    button(presenter, 'Open the projector window').click(),
  ]);
  await expect(errorBefore(again)).toHaveText(edited);
  await expect(presenter.getByText(sentence)).toBeVisible();
  await presenter.locator('h1').click();
  await presenter.keyboard.press('PageDown');
  await expect(projected(again).locator('[data-reveal="numbers"]')).toBeVisible();
});

test('the window is opened in the press itself, before anything is loaded for it', async ({
  context,
}) => {
  const main = await context.newPage();
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(main, START);
  await expect(projected(main)).toBeVisible();
  // Neither window gets what the two talk by until then.
  const isAsked = new Promise<void>((resolve) => {
    void context.route(/\/assets\/pair-[^/]*\.js$/, async (route) => {
      resolve();
      await isReleased;
      await route.continue();
    });
  });
  const opened = context.waitForEvent('page');
  await main.keyboard.press('w');
  const presenter = await opened;
  await isAsked;
  await expect(presenter).toHaveURL(/view=presenter/);
  release();
  await expect(presenter.getByText(sentence)).toBeVisible();
});

test('where windows cannot talk, and where no window can be opened, that is said', async ({
  page,
}) => {
  await open(page, START);
  await expect(projected(page)).toBeVisible();
  const channel = await page.evaluateHandle(() => {
    const { BroadcastChannel } = window;
    Reflect.deleteProperty(window, 'BroadcastChannel');
    return { BroadcastChannel };
  });
  await page.keyboard.press('w');
  await expect(page.getByText('does not let two windows of a page talk')).toBeVisible();
  await page.evaluate((back) => {
    Object.assign(window, back, { open: () => null });
  }, channel);
  await page.keyboard.press('w');
  await expect(page.getByText('Allow pop-ups for this page')).toBeVisible();
});

test('axe finds nothing in the presenter’s window', async ({ page }) => {
  await open(page, '#/step?example=classic&at=out.h1&show=numbers&view=presenter');
  await expect(now(page)).toBeVisible();
  await expect(page.getByText('The window that the class sees is closed.')).toBeVisible();
  await expectNoFindings(page, { colours: 'dark' });
});
