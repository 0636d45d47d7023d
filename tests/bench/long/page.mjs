// What a page holds, and when it has come to rest.

/** How often a worker that was ended is looked for again before it counts as one that stays. */
const LOOKS = 100;

/** Until what was changed is drawn, what it needs is loaded, and there is nothing left to do at once. */
export const rested = async (page) => {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForFunction(
    () =>
      !('early' in document.documentElement.dataset) &&
      document.querySelector('[data-loading], .view-loading') === null,
  );
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
};

/** The workers of the page; one that has just been ended is given a moment. */
async function workersOf(page) {
  for (let look = 0; look < LOOKS && page.workers().length > 0; look++) await rested(page);
  return page.workers().length;
}

/** What is alive in the page once all that nothing holds has been collected. */
export async function countAlive(page, devtools) {
  const workers = await workersOf(page);
  // The second takes what the first let go of.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    heapMB: of.JSHeapUsedSize / 1e6,
    nodes: of.Nodes,
    listeners: of.JSEventListeners,
    workers,
  };
}
