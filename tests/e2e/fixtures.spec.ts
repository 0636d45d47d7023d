import { expect, test } from './fixtures';

// Each of these must fail, or the watch over the page does not watch.
const COMPLAINTS: Record<string, () => void> = {
  'a console error': () => console.error('a slip'),
  'an uncaught error': () => {
    setTimeout(() => {
      throw new Error('a slip');
    });
  },
  'a request to another host': () => {
    new Image().src = 'http://example.invalid/pixel.png';
  },
  'an inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "injected"';
    document.body.append(script);
  },
};

for (const [name, complain] of Object.entries(COMPLAINTS)) {
  test(`${name} fails the test that it happens in`, async ({ page, complaints }) => {
    test.fail();
    await page.goto('./');
    await page.evaluate(complain);
    // Until it has come: where it never does, the test is ended by its time, which is not the failure that is expected.
    await expect.poll(() => complaints.length, { timeout: 0 }).toBeGreaterThan(0);
  });
}
