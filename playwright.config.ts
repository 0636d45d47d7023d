import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './scripts/chromium.mjs';
import { findFirefox, firefoxOptions } from './scripts/firefox.mjs';
import { findWebKit } from './scripts/webkit.mjs';
import { everywhere } from './tests/e2e/everywhere';

// The site is served from deep inside another, as a course's own page would be.
const port = process.env.BACKSTEP_PORT ?? '4180';
const base = '/some/course/backstep/';
const baseURL = `http://127.0.0.1:${port}${base}`;
const report = process.env.BACKSTEP_E2E_REPORT;
const isFull = process.env.BACKSTEP_ALL === '1';
/** In which browser: Chromium, unless scripts/test.mjs asks for another. */
const engine = process.env.BACKSTEP_ENGINE ?? 'chromium';
const { use, isByWebDriver = false } = await browser();
/** In Chromium all of them, elsewhere those of EVERYWHERE, but under `npm run e2e:all`. */
const isWhole = engine === 'chromium' || process.env.BACKSTEP_EVERYWHERE === '1';

async function browser() {
  if (engine === 'chromium') {
    const executablePath = await findChromium();
    const launchOptions = { args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) };
    return { use: { ...devices['Desktop Chrome'], launchOptions } };
  }
  if (engine === 'firefox') {
    const found = await findFirefox();
    if (found === undefined) throw new Error('There is no Firefox.');
    return { use: firefoxOptions(found) };
  }
  const found = await findWebKit();
  if (found === undefined) throw new Error('There is no WebKit.');
  return { use: { browserName: 'webkit' } as const, isByWebDriver: found.screen !== undefined };
}

export default defineConfig({
  testDir: isByWebDriver ? 'tests/webkit' : 'tests/e2e',
  // A browser beside each test: as many as there are cores keep them busy (one more is no quicker: 394 s on two).
  workers: availableParallelism(),
  fullyParallel: true,
  // To end what hangs, not to measure: a busy machine may take many times as long.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  ...(isWhole || isByWebDriver ? {} : { grep: everywhere }),
  // What others of its kind stand for (FULL in tests/e2e/fixtures.ts).
  ...(isFull ? {} : { grepInvert: /@full/ }),
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['./tests/e2e/assertions.ts'],
    // For scripts/test.mjs, which reads it.
    ...(report ? [['json', { outputFile: report }] as const] : []),
  ],
  use: {
    ...use,
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // One test tries them; every other would fetch all files of the site once more.
    serviceWorkers: 'block',
    // No trace: recording one makes every test slower by half. `npx playwright test --trace on` does.
    screenshot: isByWebDriver ? 'off' : 'only-on-failure',
    // What moves is drawn anew in every frame, a tenth of a test's time. Tests of the main job have it all the same.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [{ name: engine }],
  webServer: {
    command: `node ${isByWebDriver ? 'tests/webkit/watched-site.mjs' : 'scripts/serve.mjs'} --port ${port} --base ${base}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
