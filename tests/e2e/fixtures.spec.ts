import { test } from './fixtures';

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
  test(`${name} fails the test that it happens in`, async ({ page }) => {
    test.fail();
    await page.goto('./');
    await page.evaluate(complain);
    await page.waitForTimeout(200);
  });
}
