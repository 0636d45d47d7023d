// What is done for long, by the inputs of a person. A block ends where it began, and says how many it did.
import { rested } from './page.mjs';

export const START = '#/step?example=classic';
/** A step whose formulas most of the numbers are in. */
const EDITED = '#/step?example=classic&at=d(error.total)/d(w.h1.x1)';
/** Four runs that take a second or so. */
const RUNS = '#/explore?example=classic&plot=updates&count=100000&runs=0.1~0.2~0.3~0.4';

const FIELDS = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'];
const EDITS = 50;
const RUNS_IN_BLOCK = 5;
const MOST_TRIES = 50;

/**
 * The others are made by the arrow key. What is typed into a field that is then written anew, the browser keeps a
 * node of, for its own undo, in any page: 1,000 of them at most.
 */
const TYPED_EVERY = 25;

/** Each edit has a number that was not there before. */
async function edit(page, before) {
  for (let i = 0; i < EDITS; i++) {
    const field = page.getByRole('textbox', { name: FIELDS[i % FIELDS.length], exact: true });
    if (i % TYPED_EVERY === 0) await field.fill((0.1 + (before + i) / 10_000).toFixed(4));
    else await field.press('ArrowUp');
    await rested(page);
  }
  return EDITS;
}

/** All steps of the update, and back to the first. */
async function step(page) {
  const next = page.getByRole('button', { name: 'Next step', exact: true });
  let steps = 0;
  for (; await next.isEnabled(); steps++) {
    await next.click();
    await rested(page);
  }
  await page.locator('body').press('Home');
  return steps + 1;
}

/** Every view that the header offers. */
async function changeViews(page) {
  const addresses = await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { includeHidden: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const address of [...addresses.slice(1), addresses[0]]) {
    await page.evaluate((to) => location.assign(to), address);
    await rested(page);
  }
  return addresses.length;
}

/**
 * Runs that are cancelled after a frame, or after some, when pieces of them have come. In the page itself, as they
 * take less than a message to it and back may; one that was done by then does not count.
 */
async function cancelRuns(page) {
  // The view makes the runs of its address when it is opened.
  const status = page.locator('.runs-progress [role="status"]');
  await status.filter({ hasText: /^(Done|Cancelled)/ }).waitFor();
  let cancelled = 0;
  for (let tries = 0; cancelled < RUNS_IN_BLOCK; tries++) {
    if (tries === MOST_TRIES) throw new Error('The runs are done before they can be cancelled.');
    const isCancelled = await page.evaluate(
      async (frames) => {
        const [run, cancel] = document.querySelectorAll('.runs-go button');
        run.click();
        for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
        cancel.click();
        await new Promise(requestAnimationFrame);
        const said = document.querySelector('.runs-progress [role="status"]').textContent;
        return said.startsWith('Cancelled');
      },
      1 + (tries % 5),
    );
    if (isCancelled) cancelled++;
    else await status.filter({ hasText: /^Done/ }).waitFor();
  }
  return RUNS_IN_BLOCK;
}

/** `warmUp`: the blocks in which the undo history (200 edits) and caches fill, and what a view needs is loaded. */
export const PARTS = [
  { id: 'edits', name: 'edits', count: 2000, start: EDITED, warmUp: 4, block: edit },
  { id: 'steps', name: 'steps', count: 900, start: START, warmUp: 1, block: step },
  { id: 'views', name: 'changes of view', count: 200, start: START, warmUp: 6, block: changeViews },
  { id: 'runs', name: 'runs cancelled', count: 100, start: RUNS, warmUp: 2, block: cancelRuns },
];
