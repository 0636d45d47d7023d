// npm run bench:long: whether a page that is used for long keeps anything. In a Chromium, with real inputs:
// 2,000 edits, 900 steps (half an hour at one in two seconds, not by the clock), 200 changes of view, 100 runs
// cancelled. After each block, back at the same place, what is alive after a forced collection is counted; the
// second half of each part is compared with the first. Ends with code 1 where it goes on growing or a worker
// stays. `npm run bench:long -- --share 0.1` does a tenth of it.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ALIVE, levelsOff } from './long/alive.mjs';
import { countAlive, rested } from './long/page.mjs';
import { PARTS, START } from './long/parts.mjs';

/** So many blocks are compared at least, so that there are halves. */
const FEWEST_BLOCKS = 6;

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    /** Prints what is alive after each block. */
    blocks: { type: 'boolean', default: false },
  },
});
const share = Number(options.share);
if (!(share > 0 && share <= 1)) {
  console.error('npm run bench:long -- [edits steps views runs] [--share 0.1] [--blocks]');
  process.exit(2);
}

const row = (name, cells) =>
  console.log(`  ${name.padEnd(26)}${cells.map((cell) => `${cell}`.padStart(20)).join('')}`);
const shown = ({ digits }, value) => value.toFixed(digits);

/** Does one part, block by block; prints what was alive in its halves and says whether that levels off. */
async function throughPart({ name, count, start, warmUp, block }, page, devtools) {
  await page.goto(page.url().replace(/#.*$/, '') + start);
  await rested(page);
  const alive = [];
  let done = 0;
  for (let blocks = 0; done < count * share || blocks < warmUp + FEWEST_BLOCKS; blocks++) {
    done += await block(page, done);
    await rested(page);
    const now = await countAlive(page, devtools);
    alive.push(now);
    if (options.blocks) {
      row(
        `    ${done}`,
        ALIVE.map((of) => shown(of, now[of.key])),
      );
    }
  }
  const verdicts = levelsOff(alive.slice(warmUp));
  row(
    `${done.toLocaleString('en')} ${name}`,
    verdicts.map(({ of, first, second, isLevel }) => {
      return `${shown(of, first)} → ${shown(of, second)}${isLevel ? '' : ' GROWS'}`;
    }),
  );
  return verdicts.every(({ isLevel }) => isLevel);
}

const executablePath = await ensureChromium();
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  let isWhole = true;
  page.on('pageerror', (error) => {
    console.error(`The page failed: ${error.message}`);
    isWhole = false;
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url + START);
  await rested(page);
  console.log('What is alive: least of the first half → least of the second, after a collection');
  row(
    '',
    ALIVE.map(({ name }) => name),
  );
  const fresh = await countAlive(page, devtools);
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.includes(part.id)) continue;
    if (!(await throughPart(part, page, devtools))) isWhole = false;
  }
  await page.goto(url + START);
  await rested(page);
  const after = await countAlive(page, devtools);
  row(
    'as opened → after all',
    ALIVE.map((of) => `${shown(of, fresh[of.key])} → ${shown(of, after[of.key])}`),
  );
  if (!isWhole) process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
