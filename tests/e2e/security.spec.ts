import type { Page } from '@playwright/test';
import { someOf } from '../crossing';
import { expect, FULL, test } from './fixtures';
import { at, button, errorBefore, field, open, ready, shownValue } from './tutor';

// A markup that would run wherever it came to be HTML, and would be seen as an element if it did not run.
const HOSTILE = '<img src=x class=hostile onerror="window.ran=1"><script>window.ran=1</script>';
const CODED = encodeURIComponent(HOSTILE);

declare global {
  interface Window {
    ran?: number;
    violations?: string[];
  }
}

/** From the first line of the page on, all that its policy had to stop. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      window.violations?.push(`${violatedDirective} ${sourceFile}`);
    });
  }),
);

async function expectUnharmed(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Loading…')).toHaveCount(0);
  const { ran, violations, elements } = await page.evaluate(() => ({
    ran: window.ran,
    violations: window.violations,
    elements: document.querySelectorAll('.hostile, #root script').length,
  }));
  expect({ ran, violations, elements }).toEqual({ ran: undefined, violations: [], elements: 0 });
}

const ADDRESSES = {
  'every parameter of the step': `#/step?example=classic&at=${CODED}&show=${CODED}&form=${CODED}&digits=${CODED}&lang=${CODED}&view=${CODED}&hide=${CODED}&embed=${CODED}&w5=${CODED}&${CODED}=1`,
  'the view': `#/${CODED}?example=classic`,
  'the example': `#/step?example=${CODED}`,
  practice: `#/practice?example=classic&part=${CODED}&seed=${CODED}`,
  explore: `#/explore?example=classic&plot=${CODED}&of=${CODED}&and=${CODED}&from=${CODED}&runs=${CODED}&count=${CODED}&data=${CODED}`,
  audit: `#/audit?example=classic&source=${CODED}&figures=${CODED}`,
  worksheet: `#/worksheet?example=classic&seed=${CODED}&variants=${CODED}&paper=${CODED}&phases=${CODED}&help=${CODED}&key=${CODED}`,
  marking: `#/marking?example=classic&name=${CODED}&work=classic~net.h1:${CODED}`,
  'a script for an address': `#/step?example=javascript:window.ran=1//&at=javascript:window.ran=1`,
  'names of JavaScript itself': '#/step?example=__proto__&constructor=1&__proto__=2&toString=3',
} as const;

test('an address with markup in it stays an address', async ({ page }) => {
  // Each view reads its parameters the same way.
  for (const [i, [what, address]] of someOf(Object.entries(ADDRESSES), 4).entries()) {
    await test.step(what, async () => {
      // Each is loaded afresh, as a link from outside is: what comes before the # is another each time.
      await open(page, `?course=${i}${address}`);
      await expectUnharmed(page);
    });
  }
});

test('what is wrong in an address is told as the text that it is; a class list with markup stays text', async ({
  page,
}) => {
  await open(page, at('out.h1', `&w5=${encodeURIComponent('<b>5</b>')}`));
  await expect(page.getByRole('alert').first()).toContainText('<b>5</b>');
  await expectUnharmed(page);
  await test.step('a class list', async () => {
    await open(page, '#/marking?example=classic');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Drop the list here/ }).click();
    const list = `Name;Link\n${HOSTILE.replaceAll(';', ',')};https://a.example/#/marking?example=classic&work=classic~net.h1:0.3775\n`;
    await (await chooser).setFiles({
      name: 'class.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
    await expect(page.getByRole('rowheader', { name: /<img src=x/ })).toBeVisible();
    await expectUnharmed(page);
  });
});

test('saved work that was tampered with runs nothing', async ({ page }) => {
  await open(page, at('out.h1', '&w5=0.45'));
  await expect(page).toHaveURL(/w5=0\.45/);
  await page.evaluate((hostile) => {
    // As the page goes, after it has written its own.
    window.addEventListener('pagehide', () => {
      for (const key of Object.keys(localStorage)) {
        const entry = JSON.parse(localStorage.getItem(key) ?? '{}');
        const saved = JSON.parse(entry.text);
        saved.place = { at: hostile, reveal: hostile, via: [hostile] };
        saved.settings = { theme: hostile, form: hostile, digits: hostile, language: hostile };
        saved.query = { seed: hostile, part: hostile, name: hostile };
        saved.view = 'practice';
        saved.practice = { sheets: [{ seed: hostile, figures: [[hostile, hostile]] }] };
        localStorage.setItem(key, JSON.stringify({ ...entry, text: JSON.stringify(saved) }));
      }
    });
  }, HOSTILE);
  await page.goto('about:blank');
  await open(page);
  await expectUnharmed(page);
  await page.goto('./#/step?example=classic');
  await expect(field(page, 'w5')).toBeVisible();
  await expectUnharmed(page);
});

const MESSAGES: readonly unknown[] = [
  null,
  HOSTILE,
  { type: 'state', kind: 'state', state: { notices: [{ kind: HOSTILE }], exampleId: HOSTILE } },
  { type: 'backstep:height', height: HOSTILE },
  { type: HOSTILE, kind: HOSTILE, text: HOSTILE, place: { at: HOSTILE }, work: { classic: 1 } },
];

/** Right in all but what is in it. */
const forged = (pair: string): unknown => ({
  backstep: 4,
  pair,
  from: 'fedcba9876543210',
  kind: 'state',
  clock: { count: 1_000_000, by: 'fedcba9876543210' },
  after: { count: 0, by: 'fedcba9876543210' },
  gesture: 1,
  saved: HOSTILE,
  lecture: { isBlank: false, timer: { elapsed: 0 }, asked: { settled: {} } },
});

test('messages from other windows change nothing', async ({ page }) => {
  await open(page, '#/step?example=classic');
  const before = await page.locator('main').innerText();
  await page.evaluate((messages) => {
    for (const message of messages) window.postMessage(message, '*');
    return new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => data === 'last' && resolve(data));
      window.postMessage('last', '*');
    });
  }, MESSAGES);
  expect(await page.locator('main').innerText()).toBe(before);
  await expectUnharmed(page);
});

test(
  'a window of a pair takes no message that it does not know',
  FULL,
  async ({ page, context }) => {
    // The name by which the browser knows the window that a presenter's window was opened from.
    const pair = '0123456789abcdef';
    await page.addInitScript((name) => {
      window.name = name;
    }, `backstep-main-${pair}`);
    await open(page, '#/step?example=classic&errors=shown');
    const error = await shownValue(errorBefore(page));
    const other = await context.newPage();
    await open(other, '#/practice?example=classic');
    await other.evaluate(
      ([channel, messages]) => {
        const line = new BroadcastChannel(channel);
        for (const message of messages) line.postMessage(message);
      },
      [`backstep:${pair}`, [...MESSAGES, forged(pair)]] as const,
    );
    await button(page, 'Next step').click();
    expect(await shownValue(errorBefore(page))).toBe(error);
    await expectUnharmed(page);
  },
);

test.describe('where the server sends no policy', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('the policy of the page itself forbids a script in it, whatever the server says', async ({
    page,
    context,
  }) => {
    await context.route('**/backstep/', async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers() };
      delete headers['content-security-policy'];
      const body = (await answer.text()).replace(
        '</body>',
        '<script>window.ran = 1</script></body>',
      );
      await route.fulfill({ response: answer, headers, body });
    });
    await open(page);
    const { ran, violations } = await page.evaluate(() => ({
      ran: window.ran,
      violations: window.violations?.map((one) => one.split(' ')[0]),
    }));
    expect(ran).toBeUndefined();
    expect(violations).toEqual(['script-src-elem']);
    await ready(page);
    await expect(field(page, 'w5')).toHaveValue('0.4');
  });
});
