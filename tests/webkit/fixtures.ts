import { test as base } from '@playwright/test';
import { findWebKit, startWebKit } from '../../scripts/webkit.mjs';
import { Tab } from './tab';

export { expect } from '@playwright/test';

interface Worker {
  /** Whether what a test does waits for a page that is being loaded. */
  pageLoadStrategy: 'normal' | 'none';
  /** A browser that its tests have one after the other. */
  webkit: Awaited<ReturnType<typeof startWebKit>>;
}

/** Playwright's runner, with a window of WebKit as if it were fresh, that may not complain. */
export const test = base.extend<{ tab: Tab }, Worker>({
  pageLoadStrategy: ['normal', { option: true, scope: 'worker' }],
  webkit: [
    async ({ pageLoadStrategy }, use) => {
      const found = await findWebKit();
      if (found === undefined) throw new Error('There is no WebKit.');
      const webkit = await startWebKit(found, pageLoadStrategy);
      await use(webkit);
      await webkit.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  tab: async ({ webkit, baseURL }, use) => {
    const tab = new Tab(webkit.browser, baseURL ?? '');
    await tab.fresh();
    await use(tab);
    base.expect(await tab.complaints(), 'what the page complained of').toEqual([]);
  },
});
