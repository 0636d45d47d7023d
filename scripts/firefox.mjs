// Finds a Firefox for the browser tests, and says how Playwright starts it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onPath } from './run.mjs';

const APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Asks nobody for anything, and moves nothing. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'services.settings.server': '',
  'ui.prefersReducedMotion': 1,
};

async function playwrightsOwn() {
  // No package may be installed yet.
  const { firefox } = await import('@playwright/test').catch(() => ({}));
  return firefox?.executablePath();
}

/** As of a phone: a finger, and nothing that points more finely. */
const TOUCH = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

/**
 * A Firefox: FIREFOX_PATH, Playwright's own build, or the system's, where a script can stand in a program's place.
 * @returns {Promise<{ path: string, isPlaywrights: boolean } | undefined>}
 */
export async function findFirefox() {
  const own = await playwrightsOwn();
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`);
  }
  const isBridged = process.platform !== 'win32';
  const system = isBridged ? [onPath(['firefox-esr', 'firefox']), APPLICATION] : [];
  const path = [named, own, ...system].find((path) => path && existsSync(path));
  return path === undefined ? undefined : { path, isPlaywrights: path === own };
}

/**
 * What Playwright is told to use of it.
 * @param {{ path: string, isPlaywrights: boolean }} found
 * @param {{ isTouched?: boolean }} [options] whether it stands for a touch screen, and its mouse for a finger
 * @returns {import("@playwright/test").PlaywrightTestOptions & import("@playwright/test").PlaywrightWorkerOptions}
 */
export function firefoxOptions({ path, isPlaywrights }, { isTouched = false } = {}) {
  const firefoxUserPrefs = { ...PREFERENCES, ...(isTouched ? TOUCH : {}) };
  const common = { firefoxUserPrefs, timeout: 240_000 };
  if (isPlaywrights) return { browserName: 'firefox', launchOptions: common };
  return {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      ...common,
      executablePath: fileURLToPath(new URL('firefox-bridge.mjs', import.meta.url)),
      env: { ...process.env, BACKSTEP_FIREFOX: path, BACKSTEP_TOUCH: isTouched ? '1' : '' },
    },
  };
}

/** Starts and ends it; throws where that fails, as it would in every test. */
export async function tryFirefox(found) {
  const { firefox } = await import('@playwright/test');
  const { browserName: _, launchOptions, ...others } = firefoxOptions(found);
  const browser = await firefox.launch({ ...others, ...launchOptions });
  await browser.close();
}
