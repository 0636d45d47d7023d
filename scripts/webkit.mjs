// Finds a WebKit for the browser tests: Playwright's own build, or Debian's, driven by plain WebDriver on a screen of
// its own (WebKitWebDriver and MiniBrowser of webkit2gtk-driver, and Xvfb).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, onPath } from './run.mjs';
import { Browser, send } from './webdriver.mjs';

const STARTS = 3;
/** On a busy machine a start takes many times as long as the 2 s of a quiet one, in milliseconds. */
const PATIENCE = 60_000;
const SCREEN = '2000x1300x24';

async function playwrightsOwn() {
  // No package may be installed yet.
  const { webkit } = await import('@playwright/test').catch(() => ({}));
  return webkit?.executablePath();
}

/** @returns {Promise<{ path: string, screen?: string } | undefined>} with a screen where it is driven by WebDriver */
export async function findWebKit() {
  const own = await playwrightsOwn();
  if (own && existsSync(own)) return { path: own };
  const [path, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) => onPath([name]));
  return path && screen ? { path, screen } : undefined;
}

/** Starts a screen that nobody sees; resolves to its name, such as ':1'. */
function startScreen(program, signal, children) {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  return new Promise((resolve, reject) => {
    let said = '';
    screen.stdio[3].on('data', (text) => {
      said += text;
      if (said.includes('\n')) resolve(`:${said.trim()}`);
    });
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb has ended')));
    signal.addEventListener('abort', () => reject(new Error('Xvfb takes too long')));
  });
}

/** One try: a screen, a driver on it, and a browser. */
async function start({ path, screen }, pageLoadStrategy, children) {
  const signal = AbortSignal.timeout(PATIENCE);
  const display = await startScreen(screen, signal, children);
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], {
    // Drawn by the processor: there is no other, and looking for one takes longer than drawing.
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
    stdio: 'ignore',
  });
  children.push(driver);
  driver.on('error', () => undefined);
  const address = `http://127.0.0.1:${port}`;
  const isReady = () =>
    send(address, 'GET', '/status').then(
      ({ ready }) => ready,
      () => false,
    );
  while (!(await isReady())) {
    if (signal.aborted || driver.exitCode !== null)
      throw new Error('WebKitWebDriver does not answer');
    await pause(100);
  }
  const { sessionId } = await send(
    address,
    'POST',
    '/session',
    {
      capabilities: {
        alwaysMatch: { pageLoadStrategy, timeouts: { script: 300_000, pageLoad: 300_000 } },
      },
    },
    PATIENCE,
  );
  return new Browser(`${address}/session/${sessionId}`);
}

/**
 * A browser, started anew where a start fails, and what ends it and all that was started for it.
 * @param {'normal' | 'none'} pageLoadStrategy whether commands wait for a page that is being loaded
 */
export async function startWebKit(found, pageLoadStrategy = 'normal') {
  for (let i = 1; ; i++) {
    const children = [];
    const kill = () => {
      for (const child of children.toReversed()) child.kill();
    };
    try {
      const browser = await start(found, pageLoadStrategy, children);
      return {
        browser,
        end: () =>
          browser
            .end()
            .catch(() => undefined)
            .finally(kill),
      };
    } catch (error) {
      kill();
      if (i === STARTS) throw error;
      console.error(`WebKit did not start (try ${i} of ${STARTS}): ${error.message}`);
    }
  }
}

/** Starts and ends it; throws where that fails, as it would in every test. */
export async function tryWebKit(found) {
  if (found.screen === undefined) {
    const { webkit } = await import('@playwright/test');
    await (await webkit.launch()).close();
    return;
  }
  const { end } = await startWebKit(found);
  await end();
}
