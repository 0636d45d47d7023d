import { ALL, eachOnce } from '../crossing';
import { expect, test } from './fixtures';
import { throughSteps } from './steps';
import { textOverText } from './textOverText';
import { at, derivation, follow, open } from './tutor';

/** In px; 720 is a window of 1440 at 200 %. */
const WIDTHS = [320, 360, 390, 720, 768, 1024, 1101, 1152, 1200, 1280, 1440, 1920];

const NETWORKS = [
  'example=classic',
  'example=matrix&digits=6',
  'example=classic-io&digits=12',
  'example=classic&digits=6&output=softmax&loss=crossentropy',
  'example=classic&digits=6&set=xor&order=batch',
  'example=classic&digits=6&layers=2-3-2&hidden=tanh&method=adam',
  'example=classic&digits=6&layers=3-4-4-2&biases=separate&updatebiases=yes',
  'example=classic&digits=6&layers=2-3-1&hidden=relu&loss=squared',
  'example=classic&digits=12&form=delta',
  'example=classic&digits=6&form=matrix',
  'example=classic&lang=de&layers=2-1',
  'example=classic&layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy&form=matrix',
];

/**
 * Formulas wider than the box that they stand in; in the page itself. Where a page is narrower than a laptop's they may
 * be, if the box shows that they go on.
 */
const cutOff = (): string => {
  const found: string[] = [];
  const boxes = new Map<Element | null, Element | null>([[null, null]]);
  const boxOf = (inside: Element | null): Element | null => {
    let box = boxes.get(inside);
    if (box === undefined && inside !== null) {
      const cuts = /auto|scroll|hidden/.test(getComputedStyle(inside).overflowX);
      box = cuts ? inside : boxOf(inside.parentElement);
      boxes.set(inside, box);
    }
    return box ?? null;
  };
  for (const formula of document.querySelectorAll(
    ':is(#derivation, .presenter, .projected) .katex-html',
  )) {
    if (formula.closest('details:not([open])')) continue;
    const box = boxOf(formula.parentElement);
    if (box === null) continue;
    const ends = [...formula.querySelectorAll('.katex-base')].map(
      (base) => base.getBoundingClientRect().right,
    );
    const over = Math.round(Math.max(...ends) - box.getBoundingClientRect().right);
    const isSaid = window.innerWidth < 1024 && box.hasAttribute('data-more');
    if (over > 1 && !isSaid) found.push(`${box.className} by ${over}: ${formula.textContent}`);
  }
  return found.join('; ');
};

/** Numbers of the picture that are wider than the box that is drawn around them; in the page itself. */
const outOfBox = (): string => {
  const found: string[] = [];
  for (const number of document.querySelectorAll('.network svg .quantity > .quantity-number')) {
    const box = number.parentElement?.querySelector(':scope > rect');
    if (!box || !number.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    const { stroke } = getComputedStyle(box);
    const isDrawn = box.closest('.mark') || (stroke !== 'none' && !stroke.endsWith(', 0)'));
    const [inner, outer] = [number.getBoundingClientRect(), box.getBoundingClientRect()];
    const over = Math.max(outer.left - inner.left, inner.right - outer.right);
    if (isDrawn && over > 2) found.push(`“${number.textContent}” by ${Math.round(over)}`);
  }
  return found.join('; ');
};

/** A page that is wider than its window, and what is no number; in the page itself. */
const unfit = (): string => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return `${scrollWidth} in ${clientWidth}`;
  const said = document.querySelector('main')?.textContent ?? '';
  return /NaN|undefined|Infinity/.exec(said)?.[0] ?? '';
};

const LOOKS = [cutOff, outOfBox, unfit, textOverText];

/** In the page, in a frame of another, before a class, and in its teacher's window; none projects on a phone. */
const WHERE = ['', '&embed=1', '&view=projector', '&view=presenter'];
const isUsual = ({ width, where }: { width: number; where: string }): boolean =>
  where !== '&view=projector' || width >= 1024;

/** Every network at some width, and every width for some, everywhere; under `npm run test:all` every one at each. */
const CROSSED = eachOnce({ network: NETWORKS, width: WIDTHS, where: WHERE }).filter(isUsual);
const PLACES = WHERE.flatMap((place) => CROSSED.find(({ where }) => where === place) ?? []);
/** What is looked at in one page. */
const WALKS = ALL
  ? NETWORKS.map((one) => [one, CROSSED.filter(({ network }) => network === one)] as const)
  : ([['in each place', PLACES]] as const);

// What is looked at is laid out, but not painted, and no frame waits for a screen: a third less of a walk's time.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    }),
});
const unpainted = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { clip-path: inset(50%) }');
  document.adoptedStyleSheets.push(sheet);
};

for (const [walk, places] of WALKS) {
  test(`no formula of any step is cut off, and no text is over another: ${walk}`, async ({
    page,
  }) => {
    if (ALL) test.setTimeout(7_200_000);
    await open(page);
    await page.evaluate(unpainted);
    for (const { network, width, where } of places) {
      await test.step(`${network}${where}, ${width} wide`, async () => {
        const height = Math.min(800, Math.max(720, (width * 9) / 16));
        await page.setViewportSize({ width, height });
        const isSmall = network.endsWith('layers=2-1');
        const ways = ALL ? (['ideas', 'all'] as const) : (['ideas'] as const);
        let known: string[] = [];
        for (const way of ways) {
          await follow(page, `#/step?${network}${where}&at=net.${isSmall ? 'o1' : 'h1'}`);
          // What stands alone either way is as it was.
          const seen = await throughSteps(page, LOOKS, way, known);
          known = seen.map(({ step }) => step);
          expect.soft(seen.length).toBeGreaterThan(way === 'all' ? 3 : 10);
          const wrong = seen.filter((one) => one.wrong !== '');
          expect.soft(wrong, `${network}${where}, ${width} wide, ${way}`).toEqual([]);
        }
      });
    }
  });
}

test('nor a line of a slope that is found rule by rule', async ({ page }) => {
  await open(page);
  for (const [more, width] of [
    ['', 1101],
    ['&hidden=tanh&digits=6', 1280],
    ['&output=softmax&loss=crossentropy&digits=6', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const of = more.includes('softmax') ? 'o1' : 'h1';
    await follow(page, at(`d(out.${of})/d(net.${of})`, more));
    const rules = derivation(page).getByText(/Found rule by rule/);
    if (!(await derivation(page).locator('.rules[open]').count())) await rules.click();
    await expect(derivation(page).locator('.rule').first()).toBeVisible();
    await expect.poll(() => page.evaluate(cutOff), more).toBe('');
  }
});
