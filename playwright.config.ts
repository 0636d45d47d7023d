import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './scripts/chromium.mjs';

// The site is served from deep inside another, as a course's own page would be.
const port = process.env.BACKSTEP_PORT ?? '4180';
const base = '/some/course/backstep/';
const baseURL = `http://127.0.0.1:${port}${base}`;
const report = process.env.BACKSTEP_E2E_REPORT;
const executablePath = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  // A browser beside each test: as many as there are cores keep them busy (one more is no quicker: 394 s on two).
  workers: availableParallelism(),
  fullyParallel: true,
  // To end what hangs, not to measure: a busy machine may take many times as long.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // What others of its kind stand for (FULL in tests/e2e/fixtures.ts).
  ...(process.env.BACKSTEP_ALL === '1' ? {} : { grepInvert: /@full/ }),
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['./tests/e2e/assertions.ts'],
    // For scripts/test.mjs, which reads it.
    ...(report ? [['json', { outputFile: report }] as const] : []),
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // One test tries them; every other would fetch all files of the site once more.
    serviceWorkers: 'block',
    // No trace: recording one makes every test slower by half. `npx playwright test --trace on` does.
    screenshot: 'only-on-failure',
    // What moves is drawn anew in every frame, a tenth of a test's time. Tests of the main job have it all the same.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --base ${base}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
