// 100,000 updates of the classic in the worker: how long they take, and what the page is like meanwhile.
import { isLong, sleep } from './figures.mjs';
import { slowCpu, withPage } from './slowed.mjs';

/** 100,000 updates by the Run button: how long they take, and what the page's frames are like meanwhile. */
export const manyUpdates = (url) =>
  withPage(async (page, devtools) => {
    await page.goto(url, { waitUntil: 'load' });
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
      slowFrames: running.filter(isLong).length,
      longestFrame: Math.max(0, ...running),
      longestDrawing: Math.max(0, ...drawing),
    };
  });
