import { test as base, type Request } from '@playwright/test';

export { expect } from '@playwright/test';

interface Options {
  /** Console messages of level error that this test brings about on purpose. */
  expectedErrors: RegExp[];
}

interface Watch {
  /** Fails the test on a console error, an uncaught error, or a request to another host. */
  complaints: string[];
}

/** From the site's own server or, where the page is opened as a file, from that one file. */
const isLocal = (request: Request, { origin, href }: URL): boolean =>
  request.url().startsWith(origin === 'null' ? href : `${origin}/`) ||
  /^(data|blob|about):/.test(request.url());

/** Playwright's `test`, on a page that may not complain: every page of the context is watched. */
export const test = base.extend<Options & Watch>({
  expectedErrors: [[], { option: true }],
  complaints: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints: string[] = [];
      const site = new URL(baseURL ?? '');
      const complain = (text: string): void => {
        if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(text);
      };
      context.on('console', (message) => {
        if (message.type() === 'error') complain(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complain(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        if (!isLocal(request, site)) complain(`request to another host: ${request.url()}`);
      });
      await use(complaints);
      base.expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** With all that moves, as most people have it: for `test.use`. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;
