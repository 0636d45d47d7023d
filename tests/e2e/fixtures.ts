import { test as base, type ConsoleMessage, type Request, type WebError } from '@playwright/test';
import { differenceOf } from './everywhere';
import { Keeper } from './keeper';

export { expect } from '@playwright/test';

interface Options {
  /** Console messages of level error that this test brings about on purpose. */
  expectedErrors: RegExp[];
}

interface Watch {
  /** Passes over a test of something that the engine is known not to do. */
  difference: undefined;
  /** Fails the test on a console error, an uncaught error, or a request to another host. */
  complaints: string[];
}

/** From the site's own server or, where the page is opened as a file, from that one file. */
const isLocal = (request: Request, { origin, href }: URL): boolean =>
  request.url().startsWith(origin === 'null' ? href : `${origin}/`) ||
  /^(data|blob|about):/.test(request.url());

/** Playwright's `test`, on a page that may not complain: every page of the context is watched. */
export const test = base.extend<Options & Watch, { keeper: Keeper }>({
  expectedErrors: [[], { option: true }],
  keeper: [
    async ({ browser }, use) => {
      const keeper = new Keeper(browser);
      await use(keeper);
      await keeper.close();
    },
    { scope: 'worker' },
  ],
  difference: [
    async ({ browserName }, use, testInfo) => {
      const reason = differenceOf(browserName, testInfo.file, testInfo.title);
      testInfo.skip(reason !== undefined, reason);
      await use(undefined);
    },
    { auto: true },
  ],
  // Every option that tests set is named here: by these it is told which tests may have the same page.
  context: async (
    {
      browser,
      keeper,
      baseURL,
      colorScheme,
      deviceScaleFactor,
      forcedColors,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      reducedMotion,
      serviceWorkers,
      viewport,
    },
    use,
    testInfo,
  ) => {
    const isUsualSite = baseURL === testInfo.project.use.baseURL && serviceWorkers === 'block';
    if (!isUsualSite || !javaScriptEnabled) {
      const context = await browser.newContext();
      await use(context);
      await context.close();
      return;
    }
    const others = { deviceScaleFactor, hasTouch, isMobile, locale };
    const media = { colorScheme, forcedColors, reducedMotion };
    const context = await keeper.take({ baseURL, viewport, permissions, ...media, others });
    await use(context);
    if (testInfo.status !== testInfo.expectedStatus) keeper.spoil();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  complaints: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints: string[] = [];
      const site = new URL(baseURL ?? '');
      const complain = (text: string): void => {
        if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(text);
      };
      const watches = {
        console: (message: ConsoleMessage) => {
          if (message.type() === 'error') complain(`console: ${message.text()}`);
        },
        weberror: (error: WebError) => complain(`uncaught: ${error.error().message}`),
        request: (request: Request) => {
          if (!isLocal(request, site)) complain(`request to another host: ${request.url()}`);
        },
      };
      context.on('console', watches.console);
      context.on('weberror', watches.weberror);
      context.on('request', watches.request);
      await use(complaints);
      context.off('console', watches.console);
      context.off('weberror', watches.weberror);
      context.off('request', watches.request);
      base.expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** With all that moves, as most people have it: for `test.use`. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/**
 * For a look that others of its kind stand for in `npm test`: the same rules, width or keys at another place.
 * `npm run test:all` has it.
 */
export const FULL = { tag: '@full' } as const;
