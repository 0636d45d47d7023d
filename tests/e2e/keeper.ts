import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a context is made with; where two tests want the same, they may have the same page. */
export interface Wanted {
  readonly baseURL: string | undefined;
  readonly viewport: { width: number; height: number } | null;
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null;
  readonly forcedColors: 'active' | 'none' | null;
  readonly reducedMotion: 'reduce' | 'no-preference' | null;
  readonly permissions: string[] | undefined;
  /** All else that is asked for. */
  readonly others: unknown;
}

/**
 * What outlives a document that is left: whoever calls one of these has had the page for the last time, and one of the
 * context's or the clock's the context too.
 */
const LASTING = {
  page: ['addInitScript', 'route', 'exposeFunction', 'exposeBinding', 'on'],
  context: [
    'addInitScript',
    'route',
    'exposeFunction',
    'exposeBinding',
    'addCookies',
    'setOffline',
    'setGeolocation',
    'setExtraHTTPHeaders',
    'newCDPSession',
  ],
  clock: ['install', 'setFixedTime', 'setSystemTime'],
} as const;

/**
 * Keeps a page from test to test: loading it again, where the browser has the scripts compiled, takes less than half
 * of what loading it in a fresh context takes. A test has it as if it were fresh; what cannot be put back, or is not
 * known to be, has its context closed, and the next test a fresh one.
 */
export class Keeper {
  private kept:
    | { readonly page: Page; readonly session: CDPSession | undefined; readonly key: string }
    | undefined;
  /** What the next test of the same options has of the one before it. */
  keeps: 'page' | 'context' | 'nothing' = 'nothing';
  /** How many tests have had the context that is kept now. */
  uses = 0;

  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** A context with one page, as fresh, of the options that the test has. */
  async take(wanted: Wanted): Promise<BrowserContext> {
    const { kept } = this;
    const key = JSON.stringify([wanted.baseURL, wanted.others]);
    if (kept !== undefined && kept.key === key && this.keeps !== 'nothing') {
      const { page, session } =
        this.keeps === 'page' ? kept : await this.replace(kept.page, key, wanted);
      await putBack(page, session, wanted);
      this.uses++;
      return page.context();
    }
    await this.close();
    // With the options of the test, as Playwright's own fixture makes it.
    const context = await this.browser.newContext();
    await this.keep(await context.newPage(), key);
    this.uses = 1;
    this.watchContext(context, wanted.baseURL);
    return context;
  }

  /** Sees to it that the context has no next test. */
  spoil(): void {
    this.keeps = 'nothing';
  }

  async close(): Promise<void> {
    const context = this.kept?.page.context();
    this.kept = undefined;
    await context?.close();
  }

  private async keep(page: Page, key: string) {
    const isChromium = this.browser.browserType().name() === 'chromium';
    const session = isChromium ? await page.context().newCDPSession(page) : undefined;
    const kept = { page, session, key };
    this.kept = kept;
    this.keeps = 'page';
    const isKept = (): boolean => this.kept?.page === page;
    page.on('close', () => isKept() && this.spoil());
    page.on('crash', () => this.spoil());
    before(page, LASTING.page, () => {
      if (isKept() && this.keeps === 'page') this.keeps = 'context';
    });
    before(page.clock, LASTING.clock, () => this.spoil());
    return kept;
  }

  /** Another page in the place of one whose document alone cannot be put back: the context has the scripts compiled. */
  private async replace(page: Page, key: string, { baseURL }: Wanted) {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A page of the application might save something while it closes.
    await page.goto(new URL('robots.txt', baseURL).href);
    this.kept = undefined;
    const kept = await this.keep(await page.context().newPage(), key);
    await page.close();
    return kept;
  }

  private watchContext(context: BrowserContext, baseURL: string | undefined): void {
    // Another window may still save what it holds while it closes; another site keeps what it was told.
    context.on('page', () => this.kept !== undefined && this.spoil());
    const { origin } = new URL(baseURL ?? '');
    context.on('request', (request) => {
      if (/^(data|blob|about):/.test(request.url())) return;
      if (!request.url().startsWith(`${origin}/`)) this.spoil();
    });
    before(context, LASTING.context, () => this.kept !== undefined && this.spoil());
  }
}

/** Has something done before each call of these. */
function before(object: object, names: readonly string[], act: () => void): void {
  for (const name of names) {
    const original: unknown = Reflect.get(object, name);
    if (typeof original !== 'function') throw new Error(`Playwright has no ${name}`);
    Reflect.set(object, name, (...given: unknown[]): unknown => {
      act();
      return Reflect.apply(original, object, given);
    });
  }
}

/** Puts a page back to as it was before anything was opened in it, but that it is at a text of the site. */
async function putBack(page: Page, session: CDPSession | undefined, wanted: Wanted): Promise<void> {
  const { baseURL, viewport, permissions = [], colorScheme, forcedColors, reducedMotion } = wanted;
  const context = page.context();
  // What the page saves as it is left is saved now. A page of the site without a script, to clear the site's storage.
  await page.goto(new URL('robots.txt', baseURL).href);
  await page.evaluate(() => {
    window.sessionStorage.clear();
    window.name = '';
  });
  if (session === undefined) await clearStorage(page);
  else {
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'all',
    });
  }
  await context.clearPermissions();
  if (permissions.length > 0) await context.grantPermissions(permissions);
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
  if (viewport !== null) await page.setViewportSize(viewport);
  // Nothing lies under the pointer of a fresh page; WebDriver lets it go no farther than the corner.
  const corner = session === undefined ? 0 : -1;
  await page.mouse.move(corner, corner);
  await session?.send('Page.resetNavigationHistory');
}

/** What the site keeps, emptied by a page of it, where the browser cannot be asked to. */
async function clearStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.localStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) indexedDB.deleteDatabase(name);
    }
  });
}
