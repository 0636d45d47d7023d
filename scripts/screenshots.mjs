// npm run screenshots: the pictures of README and docs, taken of the built site; `-- marking export`: these alone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, LAUNCH_ARGS } from './chromium.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const DESK = {
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'en-GB',
  serviceWorkers: 'block',
};
const DARK = { ...DESK, colorScheme: 'dark' };
const PHONE = { ...DESK, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** A sheet with one slip, a figure that follows from it, and one that is right. */
async function practise(page) {
  const fill = (name, figure) => page.getByRole('textbox', { name, exact: true }).fill(figure);
  await fill('the net input of h1', '0.3775');
  await fill('the net input of h2', '0.0425');
  await fill('the output of h2', '0.5106');
  await page.getByRole('button', { name: 'Mark my work' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** The steps of the classic example that lead back from the errors to the first weight, of the hidden layer's too. */
const WAY_BACK = { from: 12, to: 29, columns: 3 };

/** The network at each step of the way back, side by side, in place of the page. */
async function walkBack(page) {
  const figure = page.locator('.network-figure');
  const pictures = [];
  for (let step = 1; step <= WAY_BACK.to; step++) {
    if (step >= WAY_BACK.from) {
      await page.locator('.way-back').waitFor({ state: 'attached' });
      const picture = (await figure.screenshot()).toString('base64');
      pictures.push(`<figure><img src="data:image/png;base64,${picture}">${step}</figure>`);
    }
    await page.keyboard.press('ArrowRight');
    await page
      .getByText(new RegExp(`step ${step + 1} of`))
      .first()
      .waitFor();
  }
  const rows = Math.ceil(pictures.length / WAY_BACK.columns);
  await page.setViewportSize({ width: 1440, height: 252 * rows });
  const body = `<style>
      body { display: grid; grid-template-columns: repeat(${WAY_BACK.columns}, 1fr); gap: 4px; margin: 8px; font: 13px sans-serif }
      figure { margin: 0 } img { width: 100%; border: 1px solid #ccc }
    </style>${pictures.join('')}`;
  await page.goto('about:blank');
  await page.setContent(body);
}

/** A picture of the Explore view is loaded after the view. */
const drawn = (page) => page.locator('.chart').first().waitFor();

/** A course page with a step in a frame, as docs/embedding.md has it. */
async function asInACourse(page) {
  const src = `${page.url()}&embed=1&hide=numbers,error`;
  const body = `<!doctype html><html lang="en"><title>Week 3</title>
    <style>
      body { max-width: 66rem; margin: 2rem auto; font: 1.1rem/1.5 Georgia, serif }
      iframe { width: 100%; height: 46rem; border: 1px solid #bbb }
    </style>
    <h1>Week 3: how a network learns</h1>
    <p>Before the error can be made smaller, the network has to say something. Here a hidden neuron does.</p>
    <iframe src="${src}" title="Backstep"></iframe>`;
  await page.route('**/course', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(new URL('/course', src).href);
  await page.frameLocator('iframe').locator('.derivation .katex').first().waitFor();
}

/** Until all of the page is there. */
async function settled(page) {
  // Until the script answers, the page is the one that stands in the file: the first step of the classic example.
  await page.waitForFunction(() => !('early' in document.documentElement.dataset));
  // What is loaded when it is wanted: the view, words, the way back in the picture.
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[data-loading], .view-loading'));
  await page.evaluate(() => document.fonts.ready);
  await page.locator('main').waitFor();
}

const HOST = 'https://backstep.example/';

/** From a web server that others reach: what is printed and shared says where that is. */
async function fromAHost(page) {
  const local = page.url().replace(/#.*/s, '');
  await page.route(`${HOST}**`, async (route) => {
    const url = route.request().url().replace(HOST, local);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(page.url().replace(local, HOST));
  await settled(page);
}

const SCREEN = { ...DESK, viewport: { width: 1280, height: 720 } };
const STUDENT = 'classic~net.h1:0.3775~out.h1:0.5933~net.h2:0.0425~out.h2:0.5106';

/** Each picture: its file name, the address that it shows, the page that shows it, and what is done there first. */
const PICTURES = [
  ['tutor', '#/step?example=classic&at=d(error.total)/d(out.h1)', DESK],
  ['forward', '#/step?example=classic&at=net.o1', DESK],
  ['error', '#/step?example=classic&at=error.total', DESK],
  ['backward-output', '#/step?example=classic&at=d(error.total)/d(w5)', DESK],
  ['backward-hidden', '#/step?example=classic&at=d(error.total)/d(w1)', DESK],
  ['way-back', '#/step?example=classic&steps=all', DESK, walkBack],
  ['ideas', '#/step?example=classic&at=d(error.total)/d(b1)&fold=shut', DESK],
  ['update', '#/step?example=classic&at=new(w5)', DESK],
  ['check', '#/step?example=classic&at=new(error.total)', DESK],
  ['dark', '#/step?example=matrix&at=d(error.total)/d(w1)&form=matrix', DARK],
  ['phone', '#/step?example=classic&at=d(error.total)/d(w5)', PHONE],
  ['explore', '#/explore?example=classic&plot=parameter&of=b2&from=-4&to=4', DESK, drawn],
  [
    'map',
    '#/explore?example=classic&plot=map&of=b2&and=w8&ahead=1000&updatebiases=yes',
    DESK,
    drawn,
  ],
  [
    'updates',
    '#/explore?example=classic&plot=updates&runs=0.01~0.5~5~50&count=10000',
    DESK,
    (page) => page.locator('.outcomes li').nth(3).waitFor(),
  ],
  ['methods', '#/explore?example=classic&plot=methods&eta=0.1', DESK, drawn],
  ['trial', '#/explore?example=classic&plot=trial', DESK, drawn],
  ['projector', '#/step?example=classic&at=d(error.total)/d(w5)&view=projector', SCREEN],
  ['presenter', '#/step?example=classic&at=out.h1&show=numbers&view=presenter', DESK],
  ['practice', '#/practice?example=classic&part=forward', DESK, practise],
  ['audit', '#/audit?example=crossed', DESK],
  [
    'setup',
    '#/step?example=classic&layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy&T1=0&T2=1&at=d(error.total)/d(net.o1)',
    DESK,
    async (page) => {
      await page.locator('.setup-open').click();
      await page.locator('.setup-way').nth(1).click();
      await page.locator('.weights-table').first().waitFor();
    },
  ],
  ['export', '#/export?example=classic&format=numpy', DESK],
  ['worksheet', '#/worksheet?example=classic&paper=a4', DESK, fromAHost],
  ['marking', `#/marking?example=classic&name=Ada&work=${STUDENT}`, DESK],
  ['teachers', '#/teachers?example=classic', DESK],
  [
    'batch',
    '#/step?example=classic&updatebiases=yes&set=xor&order=batch&at=d(error.total)/d(w5)',
    DESK,
  ],
  ['arabic', '#/step?example=classic&lang=ar&at=d(error.total)/d(w5)', DESK],
  [
    'share',
    '#/step?example=classic&at=d(error.total)/d(w5)',
    DESK,
    async (page) => {
      await fromAHost(page);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('img', { name: 'QR code' }).waitFor();
    },
  ],
  ['embed', '#/step?example=classic&at=out.h1', DESK, asInACourse],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PICTURES.some(([own]) => own === name));
if (unknown.length > 0) {
  const known = PICTURES.map(([name]) => name).join(', ');
  console.error(`There is no picture ${unknown.join(', ')}. There are ${known}.`);
  process.exit(2);
}
const pictures = PICTURES.filter(([name]) => asked.length === 0 || asked.includes(name));

const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: LAUNCH_ARGS,
});
try {
  for (const [name, address, options, prepare] of pictures) {
    // A new page has a storage of its own: what one picture saved is not in the next.
    const page = await browser.newPage(options);
    await page.goto(url + address);
    await settled(page);
    await prepare?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  close();
}
