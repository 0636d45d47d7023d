import { expect, FULL, test, WITH_MOTION } from './fixtures';
import { throughSteps, USUAL_WAY } from './steps';
import {
  at,
  button,
  derivation,
  errorBefore,
  field,
  follow,
  heading,
  network,
  open,
  overflowX,
  ready,
} from './tutor';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first step reads: its formula, its numbers, its value, and the network', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(heading(page)).toHaveText('the net input of h1');
    // What has not been worked out yet is said nowhere.
    await expect(errorBefore(page)).toHaveText('?');
    await expect(page.locator('body')).not.toContainText(/0\.29[18]/);
    await expect(derivation(page).locator('.katex').first()).toBeVisible();
    await expect(derivation(page)).toContainText('0.3775');
    await expect(network(page)).toContainText('0.15');
    await expect(field(page, 'w5')).toHaveValue('0.4');
  });
});

for (const address of ['', at('d(error.total)/d(w1)', '&w5=0.9&form=matrix')]) {
  test(`the script takes over the page that is there: ${address || 'no address'}`, async ({
    page,
  }) => {
    // Held back, so that what stood there before can be marked.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./${address}`, { waitUntil: 'commit' });
    await derivation(page).waitFor();
    const marked = await page.evaluate(() => {
      for (const element of document.querySelectorAll('h1, main, section')) {
        Object.assign(element, { fromServer: true });
      }
      return document.querySelectorAll('h1, main, section').length;
    });
    expect(marked).toBeGreaterThan(5);
    release();
    await ready(page);
    const kept = await page.evaluate(
      () =>
        [...document.querySelectorAll('h1, main')].filter((element) => 'fromServer' in element)
          .length,
    );
    expect(kept).toBe(2);
    await button(page, 'Next step').click();
    await expect(button(page, 'Previous step')).toBeEnabled();
  });
}

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
  });

  test('long numbers and names fit as well', FULL, async ({ page }) => {
    for (const example of ['classic-io', 'matrix']) {
      await follow(page, `#/step?example=${example}&digits=12&biases=separate&at=error.total`);
      expect(await overflowX(page), example).toBe(0);
      await button(page, 'Next step').click();
      await page.keyboard.press('End');
      expect(await overflowX(page), example).toBe(0);
    }
  });
});

test.describe('at 200 % on a laptop', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('nothing is cut off, and nothing lies under something else', async ({ page }) => {
    await open(page, at('d(error.total)/d(w1)'));
    expect(await overflowX(page)).toBe(0);
    const unreachable = await page
      .locator('button:enabled, select, input, a[href]')
      .evaluateAll((elements) =>
        elements
          .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches('.skip'))
          .filter((it) => {
            it.scrollIntoView({ block: 'center', inline: 'center' });
            const { x, y, width, height } = it.getBoundingClientRect();
            const hit = document.elementFromPoint(x + width / 2, y + height / 2);
            return !(hit && (it.contains(hit) || hit.closest('label')?.contains(it)));
          })
          .map((it) => it.textContent || it.getAttribute('aria-label') || it.id),
      );
    expect(unreachable).toEqual([]);
  });

  test('what has the focus is never under what stays in view', async ({ page }) => {
    await open(page);
    for (let i = 0; i < 70; i++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const it = document.activeElement;
        if (it === null || it === document.body) return '';
        const { x, y, width, height } = it.getBoundingClientRect();
        const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
        const spots = [0.1, 0.5, 0.9].map((share) =>
          document.elementFromPoint(
            inside(x + width / 2, window.innerWidth),
            inside(y + height * share, window.innerHeight),
          ),
        );
        const free = spots.some((hit) => hit && (it.contains(hit) || hit.contains(it)));
        return free ? '' : `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent}`;
      });
      expect(covered, `after ${i + 1} tabs`).toBe('');
    }
  });
});

/** Where the three forms stand, from the top of the derivation; in the page itself. */
const placesOfForms = (): string => {
  const section = document.querySelector('#derivation');
  const top = section?.getBoundingClientRect().top ?? Number.NaN;
  const tops = ['.form--formula', '.form--numbers', '.form--value'].map((form) =>
    Math.round((section?.querySelector(form)?.getBoundingClientRect().top ?? 0) - top),
  );
  // On a projector, where the whole step is to be seen at once.
  const over =
    window.innerHeight < 1080 ? 0 : document.documentElement.scrollHeight - window.innerHeight;
  return [Math.round(top), ...tops, ...(over > 0 ? [`${over} px too high`] : [])].join();
};

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('every step fits without scrolling, and the forms do not move from step to step', async ({
    page,
  }) => {
    await open(page, at('net.h1'));
    const first = await page.evaluate(placesOfForms);
    const seen = await throughSteps(page, placesOfForms, USUAL_WAY);
    expect(seen.length).toBeGreaterThan(USUAL_WAY === 'all' ? 55 : 15);
    // Where the page is higher than the window, its height stands there too.
    expect(first).toMatch(/^\d+(,\d+){3}$/);
    expect(
      // What the last one leads to, the close, stands below it.
      seen.filter(({ wrong: now }, i) => {
        // What is the same again has its lines in place of the forms.
        if (now.includes('-')) return now.includes('too high');
        return i === seen.length - 1 ? !now.startsWith(first) : now !== first;
      }),
      `all as at first: ${first}`,
    ).toEqual([]);
    expect(await overflowX(page)).toBe(0);
  });
});

test('the forms do not move with an edit, a reveal or a bad entry', async ({ page }) => {
  await open(page, at('d(error.total)/d(w5)', '&pace=reveal'));
  const first = await page.evaluate(placesOfForms);
  for (const text of ['0.4567891234', '-123456.789', '1e-12', 'abc']) {
    await field(page, 'w5').fill(text);
    expect(await page.evaluate(placesOfForms), text).toBe(first);
  }
  for (const name of ['Formula', 'Numbers in place', 'Value']) {
    await button(page, name).click();
    expect(await page.evaluate(placesOfForms), name).toBe(first);
  }
});

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await open(page);
    for (const step of ['out.h1', 'd(error.total)/d(w5)', 'new(net.h1)']) {
      await page.goto(`./${at(step)}`);
      await expect(heading(page)).toBeVisible();
      const running = await page.evaluate(() =>
        document
          .getAnimations()
          .filter((it) => it.playState === 'running')
          .map((it) => String((it.effect as KeyframeEffect).target?.getAttribute('class'))),
      );
      expect(running).toEqual([]);
    }
  });
});

test.describe('where motion is fine', () => {
  test.use(WITH_MOTION);

  test('something flows forward; then numbers travel back', async ({ page }) => {
    const flows = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter((it) => 'animationName' in it)
          .map((it) => it.effect?.getComputedTiming().direction),
      );
    /** How far to the right each number goes. */
    const travels = () =>
      page.evaluate(() =>
        document.getAnimations().flatMap((it) => {
          const effect = it.effect as KeyframeEffect;
          if (!effect.target?.classList.contains('way-back-traveller')) return [];
          const places = effect.getKeyframes().map(({ transform }) => String(transform));
          const x = (place = '') => new DOMMatrix(place).e;
          return [x(places.at(-1)) - x(places[0])];
        }),
      );
    await open(page, at('net.h1'));
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(async () => new Set(await flows())).toEqual(new Set(['normal']));
    expect(await travels()).toEqual([]);
    await button(page, 'Backward: hidden layer').click();
    let seen: number[] = [];
    await expect
      .poll(async () => {
        seen = await travels();
        return seen.length;
      })
      .toBeGreaterThan(0);
    for (const distance of seen) expect(distance).toBeLessThan(-50);
  });

  test('an edit stops what flows, and the next step starts it again', async ({ page }) => {
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter((it) => 'animationName' in it).length);
    await open(page, at('out.h1', '&steps=all'));
    await button(page, 'Next step').click();
    await expect.poll(moving).toBeGreaterThan(0);
    await field(page, 'w5').press('ArrowUp');
    expect(await moving()).toBe(0);
    await button(page, 'Next step').click();
    await button(page, 'Next step').click();
    await expect.poll(moving).toBeGreaterThan(0);
  });
});
