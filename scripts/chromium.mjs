// Finds a Chromium for the tests, or installs one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './packages.mjs';
import { run } from './run.mjs';

/** What a headless Chromium is started with: it may run as root, and asks nobody for anything. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The shell first: it draws the same, without the window around it, and takes a third of the time.
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** The path of a Chromium, or undefined: CHROMIUM_PATH, the system's, or Playwright's own. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  return [...usualPlaces(), await playwrightsOwn()].find((path) => existsSync(path));
}

/** Installs a Chromium: from Debian's packages where we may, otherwise Playwright's own. */
async function installChromium() {
  if (canInstallPackages()) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      console.log(`No Chromium found: installing it (apt-get install ${name}) …`);
      if ((await installPackages([name])) && (await findChromium())) return;
    }
  }
  console.log('No Chromium found: installing Playwright’s own (npx playwright install chromium) …');
  await run('npx', ['playwright', 'install', 'chromium']);
}

/** The path of a Chromium, installed if need be; throws where that fails. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  await installChromium();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error('No Chromium could be installed. Install one, or name one in CHROMIUM_PATH.');
}
