// A page in a new Chromium, and what slows it down.
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from '../chromium.mjs';
import { PHONE } from '../slow-line.mjs';
import { collect } from './pageTiming.mjs';

const CPU_SLOWDOWN = 4;

/** What a page asks of other hosts, such as fonts, fails at once: no measure waits for another's server. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** What pages have failed with, each told once. */
const faults = new Set();

/** Opens a page in a new browser, with an empty cache; hands it to `use`, and closes the browser. */
export async function withPage(use) {
  const executablePath = await ensureChromium();
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS, ALONE] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', ({ message }) => {
      if (!faults.has(message))
        console.error(`${page.url().replace(/#.*/, '')} failed: ${message}`);
      faults.add(message);
    });
    const devtools = await page.context().newCDPSession(page);
    await page.addInitScript(collect);
    return await use(page, devtools);
  } finally {
    await browser.close();
  }
}

export const slowCpu = (devtools) =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

export async function slowNetwork(devtools) {
  const bytesPerSecond = (PHONE.kbitPerSecond * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
}
