// How a page comes: when there is something to see, for how long it does not answer, what moves, what it fetches.
import { sleep, sum } from './figures.mjs';
import { slowCpu, slowNetwork, withPage } from './slowed.mjs';

/** The page counts as settled when network and main thread have rested this long. */
const QUIET_MS = 1500;

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

/** Opens the page at an address as on a slow phone, until it has come to rest. */
export const load = (url) =>
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
