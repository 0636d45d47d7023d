import type { Page } from '@playwright/test';
import { ALL } from '../crossing';
import { expect, FULL, test } from './fixtures';
import {
  at,
  button,
  classicError,
  errorBefore,
  field,
  heading,
  open,
  ready,
  shownValue,
  typeInto,
} from './tutor';

declare global {
  interface Window {
    /** What the page would do next, while its tasks are held back. */
    heldTasks?: (() => void)[];
    release?: () => void;
  }
}

/** Opens the page, whose scripts do not come until they are let through. */
async function openWithoutScript(page: Page, address = ''): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(`./${address}`, { waitUntil: 'commit' });
  await expect(button(page, 'Next step')).toBeVisible();
  return async () => {
    release();
    await ready(page);
  };
}

/** Opens the page as far as its script, and holds back the task in which the address is read. */
async function openWithoutAddress(page: Page, address = ''): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    const held: (() => void)[] = [];
    const isHydrated = (): boolean => {
      const first = document.getElementById('root')?.firstElementChild ?? {};
      return Object.keys(first).some((key) => key.startsWith('__reactFiber'));
    };
    const later = (act: () => void, delay?: number): number =>
      delay === undefined && window.heldTasks && isHydrated()
        ? held.push(act)
        : setTimeout(act, delay);
    Object.assign(window, { setTimeout: later, heldTasks: held });
    window.release = () => {
      delete window.heldTasks;
      for (const act of held) setTimeout(act);
    };
  });
  await page.goto(`./${address}`);
  await page.waitForFunction(() => (window.heldTasks?.length ?? 0) > 0);
  return async () => {
    await page.evaluate(() => window.release?.());
    await ready(page);
  };
}

const WAYS = {
  'before the script has come': openWithoutScript,
  'before the address has been read': openWithoutAddress,
} as const;

/** Where the third press leads: net h1, out h1, the same for h2, y1 and y2, the error of y1. */
const FOURTH = 'the error of y1';

for (const [when, openHeld] of Object.entries(WAYS)) {
  test.describe(when, () => {
    test('what is typed is kept, and counts', async ({ page }) => {
      const release = await openHeld(page);
      await typeInto(page, 'w5', '0.9');
      await expect(field(page, 'w5')).toBeFocused();
      await release();
      await expect(errorBefore(page)).toHaveText(/\d/);
      expect(await shownValue(errorBefore(page))).toBeCloseTo(classicError({ 'w.o1.h1': 0.9 }), 12);
      await expect(field(page, 'w5')).toHaveValue('0.9');
      await expect(field(page, 'w5')).toBeFocused();
      await expect(button(page, 'Undo')).toBeEnabled();
    });

    // The same function keeps what comes at either time: what it then leads to is tried for one of them.
    if (!ALL && openHeld !== openWithoutScript) return;

    test('presses are done in their order: buttons, keys, lists, and what opens', async ({
      page,
    }) => {
      const release = await openHeld(page);
      await button(page, 'Error').first().click();
      await button(page, 'Forward').click();
      await button(page, 'Next step').click();
      await button(page, 'Next step').click();
      await page.locator('h1').click();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('radio', { name: 'Reveal' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.error-more > summary').click();
      await button(page, 'Settings').click();
      await release();
      await expect(heading(page)).toHaveText(FOURTH);
      await expect(page.locator('.error-more')).toHaveAttribute('open');

      await expect(page.getByRole('combobox', { name: 'Colours' })).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Ask' })).toBeChecked();
      await expect(page.locator('[data-kept]')).toHaveCount(0);
    });

    test('and from the step that the address says', async ({ page }) => {
      const release = await openHeld(page, at('out.h1', '&w6=0.7'));
      await typeInto(page, 'w5', '0.9');
      await button(page, 'Next step').click();
      await expect(button(page, 'Next step')).toHaveAttribute('data-kept');
      await button(page, 'Next step').click();
      await release();
      await expect(heading(page)).toHaveText(FOURTH);
      await expect(field(page, 'w5')).toHaveValue('0.9');
      await expect(field(page, 'w6')).toHaveValue('0.7');
      expect(await shownValue(errorBefore(page))).toBeCloseTo(
        classicError({ 'w.o1.h1': 0.9, 'w.o1.h2': 0.7 }),
        12,
      );
    });

    test('and on saved work', async ({ page, context }) => {
      const before = await context.newPage();
      await open(before, at('out.o2', '&w6=0.7'));
      await before.close({ runBeforeUnload: true });
      const release = await openHeld(page);
      await button(page, 'Next step').click();
      // It is that of the saved work.
      await expect(heading(page)).toHaveText('the net input of h1');
      await typeInto(page, 'w5', '0.9');
      await release();
      await expect(heading(page)).toHaveText(FOURTH);
      await expect(field(page, 'w6')).toHaveValue('0.7');
      await expect(field(page, 'w5')).toHaveValue('0.9');
    });

    test('a view that is gone to is gone to last, with the work', FULL, async ({ page }) => {
      const release = await openHeld(page);
      await typeInto(page, 'w5', '0.9');
      await page.getByRole('link', { name: 'Practice' }).click();
      await release();
      await expect(page.getByRole('heading', { level: 2, name: 'Practice' })).toBeVisible();
      await page.getByRole('link', { name: 'Step by step', exact: true }).click();
      await expect(field(page, 'w5')).toHaveValue('0.9');
    });
  });
}

test('the next step is there before the script, and is gone on from: by button or by key', async ({
  page,
}) => {
  const release = await openWithoutScript(page, '#/step?example=classic');
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText('the output of h1');
  await expect(page.locator('#derivation math').first()).toContainText('out');
  await expect(page.locator('[data-kept]')).toHaveCount(0);
  // The second press is kept.
  await button(page, 'Next step').click();
  await expect(button(page, 'Next step')).toHaveAttribute('data-kept');
  await typeInto(page, 'w5', '0.9');
  await expect(heading(page)).toHaveText('the output of h1');
  await release();
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText(FOURTH);
  await expect(field(page, 'w5')).toHaveValue('0.9');
  expect(await shownValue(errorBefore(page))).toBeCloseTo(classicError({ 'w.o1.h1': 0.9 }), 12);
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('the output of h1');
  await page.goBack();
  await expect(heading(page)).toHaveText('the net input of h1');
});

test('a key answers the same way, on a first visit, and what is shown does not change with the script', async ({
  page,
}) => {
  const release = await openWithoutScript(page);
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('the output of h1');
  await expect(page.locator('.opening')).toHaveCount(0);
  const figure = (): Promise<string> => page.locator('.network-figure').innerHTML();
  const derivation = (): Promise<string> => page.locator('#derivation').innerHTML();
  const early = [await figure(), await derivation()];
  await page.evaluate(() => {
    const root = document.getElementById('root');
    if (!root) return;
    const seen = new Set<string>();
    const look = (): void => {
      seen.add(root.querySelector('.title-of-words')?.textContent ?? '');
      root.dataset.seen = [...seen].join();
    };
    new MutationObserver(look).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // What is too wide for its line is reached by keys, which a script alone can tell.
  const drawn = (html: string): string => html.replaceAll(' tabindex="0"', '');
  await release();
  expect([await figure(), await derivation()].map(drawn)).toEqual(early.map(drawn));
  expect(await page.locator('#root').getAttribute('data-seen')).toMatch(/^(the output of h1)?$/);
  await expect(page.locator('[aria-live]').filter({ hasText: 'Step 2' })).toBeAttached();
});

test('the page answers before it can typeset, and shows no other step’s formula meanwhile', async ({
  page,
}) => {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/katex-*.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const formulas = page.locator('#derivation .formula');
  await expect(formulas.first().locator('math')).toBeAttached();
  await button(page, 'Next step').click();
  await expect(heading(page)).toHaveText('the output of h1');
  await expect(page.locator('#derivation math')).toHaveCount(0);
  release();
  await ready(page);
  await expect(formulas.first().locator('math')).toContainText('out');
});

test.describe('where a script of the page does not come', () => {
  // Firefox says no more in its console than that it was an error.
  test.use({
    expectedErrors: [/Failed to load resource|dynamically imported module|^console: Error$/],
  });

  test('nothing is held back', async ({ page }) => {
    await page.route('**/assets/first-*.js', (route) => route.abort());
    await page.goto('./');
    await button(page, 'Next step').click();
    await expect(page.locator('[data-kept]')).toHaveCount(0);
  });

  test('the page answers, and says that it keeps nothing', async ({ page }) => {
    await page.route('**/assets/followSettings-*.js', (route) => route.abort());
    await page.goto('./');
    await typeInto(page, 'w5', '0.45');
    await button(page, 'Next step').click();
    await expect(heading(page)).toHaveText('the output of h1');
    await expect(field(page, 'w5')).toHaveValue('0.45');
    await expect(page.getByText('it keeps nothing')).toBeVisible();
  });

  test('formulas are told not to have come, and come when they are asked for again', async ({
    page,
  }) => {
    await page.route('**/assets/katex-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('#derivation math').first()).toBeAttached();
    await button(page, 'Next step').click();
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
    await page.unroute('**/assets/katex-*.js');
    await button(page, 'Try again').click();
    await expect(page.locator('#derivation math').first()).toBeAttached();
    await expect(heading(page)).toHaveText('the output of h1');
  });
});
