// How fast a page answers, once it is there: real inputs, timed to the paint of what they change.
import { isLong, median, sleep } from './figures.mjs';
import { slowCpu, withPage } from './slowed.mjs';

const INPUTS = 50;
/** Inputs after which the page counts as warm. */
const WARM_AFTER = 5;
const GAP_MS = 120;

/**
 * The page tells of each paint: to ask it again and again would take its time, four times slower, in the middle of
 * what is measured. Resolves to what waits for the paint of the input of an index.
 */
async function paintsOf(devtools) {
  let count = 0;
  let note = () => undefined;
  devtools.on('Runtime.bindingCalled', ({ name }) => {
    if (name !== 'tellPaint') return;
    count++;
    note();
  });
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'tellPaint' });
  return (index) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Input ${index + 1} was never painted.`)),
        5000,
      );
      note = () => {
        if (count <= index) return;
        clearTimeout(timer);
        resolve();
      };
    });
}

/**
 * Sends the inputs of one kind, each after the one before has been painted, and times each to its paint. `prepare`
 * makes the page ready for them, and hands back what sends the input of an index.
 */
export const interact = (url, eventType, prepare, { isSlowed = true } = {}) =>
  withPage(async (page, devtools) => {
    await page.goto(url, { waitUntil: 'load' });
    await sleep(1000);
    const send = await prepare(page);
    if (isSlowed) await slowCpu(devtools);
    const painted = await paintsOf(devtools);
    await page.evaluate((type) => globalThis.timing.start(type), eventType);
    for (let i = 0; i < INPUTS; i++) {
      if (i === WARM_AFTER) await page.evaluate(() => globalThis.timing.warm());
      const shown = painted(i);
      await send(i);
      await shown;
      await sleep(GAP_MS);
    }
    const { paints: times, works, frames } = await page.evaluate(() => globalThis.timing.stop());
    return {
      paintMedian: median(times),
      paintMax: Math.max(...times),
      workMedian: median(works),
      slowFrames: frames.filter(isLong).length,
      longestFrame: Math.max(...frames),
    };
  });

const middleOf = async (page, selector) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

export const arrowKeys = (url, field) =>
  interact(url, 'keydown', async (page) => {
    const name = { name: field, exact: true };
    await page.getByRole('textbox', name).or(page.getByRole('spinbutton', name)).first().focus();
    return () => page.keyboard.press('ArrowUp');
  });

export const drag = (url, selector, options) =>
  interact(
    url,
    'pointermove',
    async (page) => {
      const [x, y] = await middleOf(page, selector);
      await page.mouse.move(x, y);
      await page.mouse.down();
      return (i) => page.mouse.move(x + 60 * Math.sin(((i + 1) * Math.PI) / 12), y);
    },
    options,
  );

export const presses = (url, selector) =>
  interact(url, 'click', async (page) => {
    const place = await middleOf(page, selector);
    return () => page.mouse.click(...place);
  });
