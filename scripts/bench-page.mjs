// npm run bench:page: how fast the built page loads and answers, in a slowed Chromium.
//
// Loading: a new browser with an empty cache each time, 4 times slower CPU, 1600 kbit/s, 150 ms.
// Interaction: the page is loaded at full speed, then the CPU is slowed and 50 real inputs are
// sent, each after the one before has been painted: arrow keys in a field, then a drag.
// Many updates: 100,000 of the classic in the worker, timed at full speed, and with every frame of the
// page watched while the CPU is slowed.
// Each run first waits until the machine has little else to do, and says how idle it was: a figure
// from a busy machine tells nothing. `--runs 9` steadies the medians; `-- load` measures that alone.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from './chromium.mjs';
import { collect } from './page-timing.mjs';
import { serve } from './serve.mjs';

const CPU_SLOWDOWN = 4;
const NETWORK = { kbitPerSecond: 1600, latencyMs: 150 };
const INPUTS = 50;
/** Inputs after which the page counts as warm. */
const WARM_AFTER = 5;
/** The page counts as settled when network and main thread have rested this long. */
const QUIET_MS = 1500;
const GAP_MS = 120;

const ADDRESS = '#/step?example=classic';
const FIELD = 'w5';
const UPDATES_ADDRESS = '#/explore?example=classic&plot=updates&count=100';
const DRAGGED = '[data-drag="w.o1.h1"]';
/** The map of 80 × 80 points, which each move of its point works out and draws anew. */
const MAP = '#/explore?example=classic&plot=map';
const MAP_POINT = '.map-plot .chart-handle';

/** What must be kept: a figure of the results, its limit, and what it is. */
const BUDGETS = [
  ['load', 'fcp', 1200, 'first content, ms'],
  ['load', 'tbt', 300, 'blocking time, ms'],
  ['load', 'cls', 0.001, 'layout shift'],
  ['load', 'scriptKB', 230, 'script fetched, kB'],
  ['keys', 'paintMedian', 40, 'arrow key to paint, median, ms'],
  ['keys', 'paintMax', 100, 'arrow key to paint, slowest, ms'],
  ['keys', 'slowFrames', 0, 'frames over 50 ms, once warm'],
  ['drag', 'paintMedian', 40, 'drag to paint, median, ms'],
  ['drag', 'paintMax', 100, 'drag to paint, slowest, ms'],
  ['drag', 'slowFrames', 0, 'frames over 50 ms, once warm'],
  ['map', 'workMedian', 16, 'map of 80 × 80 points anew, median, ms'],
  ['updates', 'fullSpeedMs', 1000, '100,000 updates, ms'],
  ['updates', 'slowFrames', 0, 'frames over 50 ms while they run, slowed'],
];

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(options.runs);

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const show = (x) => x.toFixed(Math.abs(x) < 1 ? 3 : 1);
const sum = (numbers) => numbers.reduce((total, x) => total + x, 0);

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median of each figure over the runs. */
const medians = (results) =>
  Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]),
  );

/** The share of the machine that is idle, over one second. */
async function idleShare() {
  const read = () => {
    const times = cpus().map((core) => core.times);
    return [sum(times.map(({ idle }) => idle)), sum(times.flatMap((t) => Object.values(t)))];
  };
  const [idleBefore, allBefore] = read();
  await sleep(1000);
  const [idle, all] = read();
  return (idle - idleBefore) / (all - allBefore);
}

/** Waits, at most 20 s, for a machine that is mostly idle; resolves to how idle it is. */
async function quietMachine() {
  for (let tries = 0; ; tries++) {
    const idle = await idleShare();
    if (idle >= 0.75 || tries === 20) return idle;
  }
}

/** Opens a page in a new browser, hands it to `use`, and closes the browser. */
async function withPage(use) {
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(`The page failed: ${error.message}`));
    const devtools = await page.context().newCDPSession(page);
    await page.addInitScript(collect);
    return await use(page, devtools);
  } finally {
    await browser.close();
  }
}

const slowCpu = (devtools) =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

async function slowNetwork(devtools) {
  const bytesPerSecond = (NETWORK.kbitPerSecond * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}

/** Counts the bytes over the wire by kind, and knows when the network last moved. */
function watchNetwork(devtools) {
  const kinds = new Map();
  const traffic = { bytes: {}, open: 0, lastMoved: Date.now() };
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) traffic.open++;
    traffic.lastMoved = Date.now();
  });
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    traffic.bytes[kind] = (traffic.bytes[kind] ?? 0) + encodedDataLength;
    traffic.open--;
    traffic.lastMoved = Date.now();
  });
  devtools.on('Network.loadingFailed', () => traffic.open--);
  return traffic;
}

const load = () =>
  withPage(async (page, devtools) => {
    const traffic = watchNetwork(devtools);
    await slowNetwork(devtools);
    await slowCpu(devtools);
    await page.goto(url, { waitUntil: 'load' });
    const restedMs = () =>
      page.evaluate(() => performance.now() - (globalThis.timing.longTasks.at(-1)?.end ?? 0));
    do await sleep(250);
    while (
      traffic.open > 0 ||
      Date.now() - traffic.lastMoved < QUIET_MS ||
      (await restedMs()) < QUIET_MS
    );
    const seen = await page.evaluate(() => globalThis.timing.loaded());
    const { bytes } = traffic;
    const kB = (kind) => (bytes[kind] ?? 0) / 1000;
    return {
      ...seen,
      totalKB: sum(Object.values(bytes)) / 1000,
      pageKB: kB('Document'),
      scriptKB: kB('Script'),
      styleKB: kB('Stylesheet'),
      fontKB: kB('Font'),
    };
  });

/** Sends the inputs of one kind and times each to its paint. */
const interact = (eventType, prepare, { address = ADDRESS, isSlowed = true } = {}) =>
  withPage(async (page, devtools) => {
    await page.goto(url + address, { waitUntil: 'load' });
    await sleep(1000);
    const send = await prepare(page);
    if (isSlowed) await slowCpu(devtools);
    await page.evaluate((type) => globalThis.timing.start(type), eventType);
    const paints = () => page.evaluate(() => globalThis.timing.paints.length);
    for (let i = 0; i < INPUTS; i++) {
      if (i === WARM_AFTER) await page.evaluate(() => globalThis.timing.warm());
      await send(i);
      const sent = Date.now();
      while ((await paints()) <= i) {
        if (Date.now() - sent > 5000) throw new Error(`Input ${i + 1} was never painted.`);
        await sleep(5);
      }
      await sleep(GAP_MS);
    }
    const { paints: times, works, frames } = await page.evaluate(() => globalThis.timing.stop());
    return {
      paintMedian: median(times),
      paintMax: Math.max(...times),
      workMedian: median(works),
      slowFrames: frames.filter((frame) => frame > 50).length,
      longestFrame: Math.max(...frames),
    };
  });

const pressKeys = () =>
  interact('keydown', async (page) => {
    const name = { name: FIELD, exact: true };
    await page.getByRole('textbox', name).or(page.getByRole('spinbutton', name)).first().focus();
    return () => page.keyboard.press('ArrowUp');
  });

const dragOf = (selector) => async (page) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return (i) => page.mouse.move(x + 60 * Math.sin(((i + 1) * Math.PI) / 12), y);
};

const drag = () => interact('pointermove', dragOf(DRAGGED));

/** Without slowing down: a frame is to be enough for the whole map. */
const dragMap = () => interact('pointermove', dragOf(MAP_POINT), { address: MAP, isSlowed: false });

/** 100,000 updates by the Run button: how long they take, and what the page's frames are like meanwhile. */
const manyUpdates = () =>
  withPage(async (page, devtools) => {
    await page.goto(url + UPDATES_ADDRESS, { waitUntil: 'load' });
    await page.getByText(/^Done: 100 updates/).waitFor();
    await page.getByRole('button', { name: '100,000', exact: true }).click();
    await sleep(1000);
    const run = () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const button = document.querySelector('.runs-go button');
            const status = document.querySelector('.runs-progress [role="status"]');
            let began = 0;
            const observer = new MutationObserver(() => {
              if (!status.textContent.startsWith('Done')) return;
              observer.disconnect();
              const took = performance.now() - began;
              const { frames } = globalThis.timing.stop();
              const running = frames.length;
              globalThis.timing.start('keydown');
              // The frames in which the result is drawn come after.
              setTimeout(() => {
                globalThis.timing.stop();
                resolve({
                  took,
                  running: frames.slice(0, running),
                  drawing: frames.slice(running),
                });
              }, 1000);
            });
            observer.observe(status, { childList: true, characterData: true, subtree: true });
            globalThis.timing.warm();
            globalThis.timing.start('keydown');
            began = performance.now();
            button.click();
          }),
      );
    const { took: fullSpeedMs } = await run();
    await sleep(1000);
    await slowCpu(devtools);
    await sleep(500);
    const { took: slowedMs, running, drawing } = await run();
    return {
      fullSpeedMs,
      slowedMs,
      slowFrames: running.filter((frame) => frame > 50).length,
      longestFrame: Math.max(0, ...running),
      longestDrawing: Math.max(0, ...drawing),
    };
  });

/** Runs a measurement so many times; prints and returns the medians. */
async function measure(name, once) {
  const results = [];
  for (let i = 0; i < runs; i++) {
    const idle = await quietMachine();
    results.push({ ...(await once()), idle });
  }
  const figures = medians(results);
  console.log(`\n${name}, median of ${runs}`);
  for (const [key, value] of Object.entries(figures)) {
    const range = results.map((result) => result[key]);
    const [low, high] = [Math.min(...range), Math.max(...range)].map(show);
    console.log(`  ${key.padEnd(13)} ${show(value).padStart(8)}  [${low} … ${high}]`);
  }
  return figures;
}

const PARTS = {
  load: () => measure('load', load),
  keys: () => measure(`arrow keys in ${FIELD}`, pressKeys),
  drag: () => measure(`drag of ${DRAGGED}`, drag),
  map: () => measure('drag of the point of a map, at full speed', dragMap),
  updates: () => measure('100,000 updates in the worker', manyUpdates),
};

const executablePath = await ensureChromium();
const { url, close } = await serve();
try {
  const results = {};
  for (const [part, run] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(part)) results[part] = await run();
  }
  console.log('\nbudgets');
  for (const [part, key, limit, what] of BUDGETS.filter(([name]) => name in results)) {
    const value = results[part][key];
    const verdict = value <= limit ? 'kept' : 'OVER';
    if (verdict === 'OVER') process.exitCode = 1;
    console.log(`  ${verdict}  ${part}: ${what}: ${show(value)} of ${limit}`);
  }
} finally {
  close();
}
