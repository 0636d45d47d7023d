import type { Page } from '@playwright/test';
import { eachOnce, runs } from '../crossing';
import { expectNoFindings } from './axe';
import { expect, test } from './fixtures';
import { button, errorBefore, follow, open, shows } from './tutor';

/** Of one shape, so that the smaller says nearly all: type and room go with the height. */
const SWEEPS = [
  {
    width: 1280,
    height: 720,
    examples: ['matrix', 'classic', 'classic-io', 'crossed', 'blank'],
    few: 1,
  },
  { width: 1920, height: 1080, examples: ['matrix-trained', 'classic'], few: 1 },
] as const;
const FORMS = ['elements', 'delta', 'matrix'];

const projected = (page: Page) => page.getByRole('region', { name: 'Formula' });
const place = (page: Page) => page.getByText(/step \d+ of \d+/).first();
const line = (page: Page, reveal: string) => projected(page).locator(`[data-reveal="${reveal}"]`);
const onProjector = (more = '') =>
  `#/step?example=classic&at=net.h1&show=formula&view=projector${more}`;

/** Goes through all steps, and says of each what does not fit or is not in its place; and how many steps there were. */
const sweep = (page: Page): Promise<{ steps: number; wrong: string[] }> =>
  page.evaluate(async () => {
    const least = window.innerHeight / 30 - 0.01;
    const misfit = (): string => {
      const room = document.querySelector('.projected')?.getBoundingClientRect();
      if (room === undefined) return 'no formula';
      for (const formula of document.querySelectorAll<HTMLElement>('.projected .katex')) {
        const size = Number.parseFloat(getComputedStyle(formula).fontSize);
        if (size < least) return `type of ${size}px`;
      }
      for (const base of document.querySelectorAll('.projected .katex-html .katex-base')) {
        const { left, right, top, bottom } = base.getBoundingClientRect();
        if (left < room.left - 1 || right > room.right + 1) return `too wide: ${left} to ${right}`;
        if (top < room.top - 1 || bottom > room.bottom + 1) return `too high: ${top} to ${bottom}`;
      }
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return scrollWidth > clientWidth || scrollHeight > clientHeight ? 'the page scrolls' : '';
    };
    const press = (key: string) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    const drawn = async () => {
      do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      while (document.querySelector('[data-loading]'));
    };
    const at = () => document.querySelector('.projector .derivation-place')?.textContent ?? '';
    /** What of the way back is in the picture; each of its quantities is there from its own step on, and not before. */
    const pictured = (): number =>
      new Set(
        [...document.querySelectorAll<SVGElement>('.projected-network [data-quantity]')]
          .map(({ dataset }) => dataset.quantity ?? '')
          .filter((id) => /^(?:d\(|delta\.)/.test(id)),
      ).size;
    const stepsAt = (text: string): number => {
      const [, from = 0, to = from] = /steps? (\d+)(?: to (\d+))? of/.exec(text) ?? [];
      return Number(to) - Number(from) + 1;
    };
    press('Home');
    await drawn();
    const wrong: string[] = [];
    let back = 0;
    let steps = 0;
    for (let before = ''; at() !== before && steps < 500; steps++) {
      before = at();
      const what = misfit();
      if (what !== '') wrong.push(`${before}: ${what}`);
      // What the step at hand works out is there once its value is revealed.
      const [found, most] = [
        pictured(),
        back + (before.startsWith('Backward') ? stepsAt(before) : 0),
      ];
      if (found < back || found > most) wrong.push(`${before}: ${found} of ${most} in the picture`);
      back = most;
      for (let i = 0; i < 3; i++) press('PageDown');
      await drawn();
    }
    return { steps, wrong };
  });

// Under `npm run test:all` both; the walk for cut-off formulas has the larger one too.
for (const { width, height, examples, few } of SWEEPS.slice(0, runs(1, 2))) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('every step fits and is read from the back row', async ({ page }) => {
      // Each form in some example; under `npm run test:all` every example in every form.
      for (const { example, form, way } of eachOnce({
        example: examples,
        form: FORMS,
        way: ['all', 'ideas'] as const,
      }).slice(0, runs(few, 15))) {
        await test.step(`${example}, ${form}, ${way}`, async () => {
          await follow(
            page,
            `#/step?example=${example}&digits=6&form=${form}&steps=${way}&view=projector`,
          );
          await expect(projected(page)).toBeVisible();
          // What the δ form needs comes after the page; it has fewer steps.
          const count = form === 'delta' ? /of 4\d$/ : /of 5\d$/;
          await expect(place(page)).toHaveText(count);
          await page.evaluate(() => document.fonts.ready);
          const { steps, wrong } = await sweep(page);
          expect(steps).toBeGreaterThan(way === 'all' ? 40 : 15);
          expect(wrong).toEqual([]);
        });
      }
    });
  });
}

/** Networks of every width and depth that a page allows, and what else there is to write in them. */
const PICTURED = [
  'layers=4-4-4-4-4',
  'w1=0.2',
  'layers=2-3-2&hidden=tanh&method=adam',
  'layers=1-1',
  'layers=2-4&output=softmax&loss=crossentropy',
  'set=xor&order=batch&updatebiases=yes',
  'layers=3-4-4-4-3&bias=weight',
  'layers=1-4-1&bias=threshold&biases=separate&updatebiases=yes',
  'layers=4-1-4&form=delta',
  'layers=2-2-2-2-2&digits=6',
];
const PICTURED_AT = [
  'net.o1',
  'd(error.total)/d(net.o1)',
  'd(error.o1)/d(net.o1)',
  'new(error.total)',
];

/** The smallest type of the picture, in px, and whether the step's own number is in view; in the page itself. */
const pictureOf = (page: Page): Promise<{ least: number; isInView: boolean }> =>
  page.evaluate(() => {
    const figure = document.querySelector<SVGSVGElement>('.network-figure');
    const scale = figure?.getScreenCTM()?.a ?? 0;
    const sizes = [...(figure?.querySelectorAll('text, tspan') ?? [])]
      .filter(({ textContent }) => (textContent ?? '').trim() !== '')
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    const room = figure?.parentElement?.getBoundingClientRect();
    // The total of several examples stands in the formula alone.
    const isInView = [...document.querySelectorAll('.network-figure .is-current')].every((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return (
        room !== undefined &&
        left >= room.left &&
        right <= room.right &&
        top >= room.top &&
        bottom <= room.bottom
      );
    });
    return { least: Math.min(...sizes), isInView };
  });

test('the smallest type of the picture can be read from the back row, whatever the network', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, onProjector());
  await expect(projected(page)).toBeVisible();
  for (const { network, step } of eachOnce({ network: PICTURED, step: PICTURED_AT }).slice(
    0,
    runs(3, 100),
  )) {
    await test.step(`${network}, ${step}`, async () => {
      await follow(page, `#/step?example=classic&${network}&at=${step}&view=projector`);
      await expect(projected(page).locator('.katex').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const { least, isInView } = await pictureOf(page);
      expect(least).toBeGreaterThan(720 / 45 - 0.01);
      expect(isInView).toBe(true);
    });
  }
});

test('by keys: a black screen, a remote’s way through formula, numbers and value, and the sheet of keys', async ({
  page,
}) => {
  await open(page, onProjector());
  await expect(projected(page)).toBeVisible();
  await test.step('. and b make the screen black; a key brings it back and does nothing else', async () => {
    for (const key of ['.', 'b']) {
      await page.keyboard.press(key);
      const black = button(page, 'Show the picture again');
      await expect(black).toBeVisible();
      expect(await black.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
      await page.keyboard.press('PageDown');
      await expect(black).toBeHidden();
      await expect(line(page, 'numbers')).toBeHidden();
      await page.keyboard.press(key);
      await black.click();
      await expect(black).toBeHidden();
    }
  });
  await test.step('a remote goes through formula, numbers and value, and back the same way', async () => {
    await expect(line(page, 'formula')).toBeVisible();
    await expect(line(page, 'numbers')).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(line(page, 'numbers')).toBeVisible();
    await expect(line(page, 'value')).toBeHidden();
    await expect(shows(projected(page), 'net.h1')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(shows(projected(page), 'net.h1')).toContainText('0.3775');
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText('Forward, step 2 of 56');
    await expect(line(page, 'numbers')).toBeHidden();
    await page.keyboard.press('PageUp');
    await expect(place(page)).toHaveText('Forward, step 1 of 56');
    await expect(line(page, 'value')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(line(page, 'value')).toBeHidden();
  });
  await test.step('? opens the sheet of keys, a button too, and Escape closes it alone', async () => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet.getByText('Page Down')).toBeVisible();
    await expect(sheet.getByText('Full screen: what a remote’s start button sends')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(projected(page)).toBeVisible();
    await page.mouse.move(400, 300);
    await button(page, 'Keys').click();
    await expect(sheet).toBeVisible();
  });
});

test('one key from the page and back, and a reload keeps the layout', async ({ page }) => {
  await open(page);
  await page.keyboard.press('p');
  await expect(projected(page)).toBeVisible();
  expect(page.url()).toContain('view=projector');
  await page.reload();
  await expect(projected(page)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: 'Derivation' })).toBeVisible();
  expect(page.url()).not.toContain('view=');
});

test('F5 and a button start the full screen; Escape leaves it, then the layout', async ({
  page,
}) => {
  await open(page, onProjector());
  await expect(projected(page)).toBeVisible();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.keyboard.press('F5');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('F5');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expect(projected(page)).toBeVisible();
  // The same by its button.
  await page.mouse.move(400, 300);
  await button(page, 'Full screen').click();
  await expect(button(page, 'Full screen')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Derivation' })).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('the ring follows the pointer, and what is under it is lit; the error moves as a number is dragged', async ({
  page,
}) => {
  await open(page, onProjector('&digits=4'));
  await expect(projected(page)).toBeVisible();
  await page.keyboard.press('r');
  await page.evaluate(() => document.fonts.ready);
  const term = projected(page).locator('[data-term="w.h1.x1"]').first();
  const under = await term.boundingBox();
  if (under === null) throw new Error('no w1');
  const [x, y] = [under.x + under.width / 2, under.y + under.height / 2];
  await page.mouse.move(x, y);
  const ring = await page.locator('.ring').boundingBox();
  if (ring === null) throw new Error('no ring');
  expect(ring.width).toBeGreaterThan(80);
  expect(ring.x + ring.width / 2).toBeCloseTo(x, 0);
  expect(ring.y + ring.height / 2).toBeCloseTo(y, 0);
  await expect(page.locator('.network [data-id="w.h1.x1"]')).toHaveClass(/is-pointed/);
  await page.keyboard.press('r');
  await expect(page.locator('.ring')).toHaveCount(0);
  await test.step('the error stands in the foot, and moves as a number is dragged', async () => {
    await expect(errorBefore(page)).toHaveText('?');
    const box = await page.locator('.network [data-id="w.o1.h1"]').boundingBox();
    if (box === null) throw new Error('no w5');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect(errorBefore(page)).toHaveText(/^0\.\d/);
    await expect(errorBefore(page)).not.toHaveText('0.2984');
  });
  await test.step('a pen draws over all of it, until a key or the next step wipes it', async () => {
    const drawnLines = page.locator('.pen path');
    const draw = async (): Promise<void> => {
      await page.mouse.move(300, 300);
      await page.mouse.down();
      await page.mouse.move(500, 420, { steps: 5 });
      await page.mouse.up();
    };
    await button(page, 'Pen').click();
    await page.keyboard.press('d');
    await expect(button(page, 'Pen')).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('d');
    await expect(page.locator('.pen.is-drawing')).toBeVisible();
    const before = (await errorBefore(page).textContent()) ?? '';
    await draw();
    await draw();
    await expect(drawnLines).toHaveCount(2);
    const box = await drawnLines.first().boundingBox();
    expect(box?.x).toBeLessThanOrEqual(301);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThanOrEqual(499);
    await expect(errorBefore(page)).toHaveText(before);
    // What is drawn stays where it is on the screen when the window changes.
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: size.width + 320, height: size.height + 180 });
    const after = await drawnLines.first().boundingBox();
    expect(after?.width).toBeCloseTo(((box?.width ?? 0) * (size.width + 320)) / size.width, -1);
    await page.setViewportSize(size);
    await page.keyboard.press('e');
    await expect(drawnLines).toHaveCount(0);
    await draw();
    // A letter is a key of the page as well while a number of the diagram has the focus.
    await page.locator('.network [data-id="w.o1.h1"]').focus();
    // A reveal leaves it, and so does putting the pen away; what is below it can be pressed again.
    await page.keyboard.press('e');
    await expect(drawnLines).toHaveCount(0);
    await draw();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(drawnLines).toHaveCount(1);
    await page.locator('.network [data-id="w.o1.h1"]').click({ trial: true });
    for (let i = 0; i < 2; i++) await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText(/step 2 of 56/);
    await expect(drawnLines).toHaveCount(0);
  });
  await test.step('the last value closes the update, for the class and for whoever presents', async () => {
    const close = page.getByRole('region', { name: 'What this update did' });
    const last = '#/step?example=classic&updates=0&at=new(error.total)';
    await page.setViewportSize({ width: 1280, height: 720 });
    await follow(page, `${last}&show=numbers&view=projector`);
    await expect(line(page, 'numbers')).toBeVisible();
    await expect(close).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(close).toContainText(
      /out y1: 0\.7514\d* before, 0\.7421\d* after; 0\.01 is wanted/,
    );
    await expect(close).toContainText('and the error fell');
    await expect(line(page, 'value')).toBeVisible();
    expect((await pictureOf(page)).least).toBeGreaterThan(720 / 45 - 0.01);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
    await follow(page, `${last}&show=value&view=presenter`);
    await expect(close).toContainText('out y2');
    await follow(page, `${last}&show=value&view=projector`);
    await page.mouse.move(400, 300);
    await close.getByRole('button', { name: 'Next update' }).click();
    await expect(place(page)).toHaveText(/step 1 of 56/);
    await expect(close).toHaveCount(0);
  });
});

test('characters are no keys once they are switched off; a remote still moves on', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Settings').click();
  await page.getByRole('combobox', { name: 'Single-character keys' }).selectOption('off');
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Forward, step 2 of 56')).toBeVisible();
  await expect(projected(page)).toHaveCount(0);
});

test('axe finds nothing on the projector, with its tools, with the keys, and on the black screen', async ({
  page,
}) => {
  await open(page, onProjector());
  await expect(projected(page)).toBeVisible();
  await expectNoFindings(page);
  await page.mouse.move(400, 300);
  await expect(button(page, 'Leave')).toBeVisible();
  await expectNoFindings(page, { colours: 'dark' });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNoFindings(page, { within: '.key-sheet' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('.');
  await expect(button(page, 'Show the picture again')).toBeVisible();
  await expectNoFindings(page, { colours: 'dark' });
});
