import type { Page } from '@playwright/test';
import { eachOnce, someOf } from '../crossing';
import { expect, FULL, test } from './fixtures';
import { throughSteps, USUAL_WAY } from './steps';
import { derivation, follow, notices, open } from './tutor';
import { expectWhole, unfit } from './whole';

/**
 * Settings at which numbers leave the range of a double, vanish, or have no value. Each is visited in the Step view
 * and in the pictures of the Explore view: the page stays whole and shows what it is. That nothing is written to
 * the console is seen to by the fixtures.
 */
interface Extreme {
  readonly name: string;
  readonly address: string;
  /** The step at which the Step view says it, and what it says there. */
  readonly at: string;
  readonly said: RegExp;
  /** What became of many updates. */
  readonly outcome: RegExp;
}

const LOG = /the logarithm of 0, because an output is too near to 0 or 1/;
const HERE = /Too large: this is beyond the largest number a computer holds/;
const FROM = (origin: string): RegExp => new RegExp(`Too large: ${origin} is beyond`);
const AT_ONCE = /Diverged.*Even the first update would make a number too large/;

const EXTREMES: readonly Extreme[] = [
  {
    name: 'ln 0: cross-entropy with an output that is exactly 1',
    address: '&loss=crossentropy&w5=10000',
    at: 'error.o1',
    said: LOG,
    outcome: AT_ONCE,
  },
  {
    name: 'ln 0: cross-entropy with an output that is exactly 0',
    address: '&loss=crossentropy&w5=-10000',
    at: 'error.total',
    said: LOG,
    outcome: AT_ONCE,
  },
  {
    name: '0·ln 0: the output is exactly on its target of 1, and no error is left',
    address: '&loss=crossentropy&T1=1&T2=1&w5=10000&w7=10000',
    at: 'error.o1',
    said: /[=≈]\s*0/,
    outcome: /Converged.*from 0 to 0/,
  },
  {
    name: 'ln 0: a softmax with a share of exactly 0',
    address: '&output=softmax&loss=crossentropy&w5=10000',
    at: 'error.o2',
    said: LOG,
    outcome: AT_ONCE,
  },
  {
    name: '0·ln 0: a softmax whose share of 0 is wanted',
    address: '&output=softmax&loss=crossentropy&T1=1&T2=0&w5=10000',
    at: 'error.o2',
    said: /[=≈]\s*0/,
    outcome: /Converged.*from 0 to 0/,
  },
  {
    name: 'ln 0 in one example of a batch',
    address: '&set=xor&order=batch&loss=crossentropy&w5=10000',
    at: 'error.total',
    said: LOG,
    outcome: AT_ONCE,
  },
  {
    name: 'a softmax of net inputs that are too large',
    address: '&output=softmax&loss=crossentropy&w5=1e308&w6=1e308&b2=1e308',
    at: 'error.total',
    said: FROM('the net input of y1'),
    outcome: AT_ONCE,
  },
  {
    name: 'weights of 1e308: a net input is too large, and its neuron saturated',
    address: '&w1=1e308&w2=1e308&w5=1e308&w6=1e308&x1=10&x2=10',
    at: 'net.h1',
    said: HERE,
    outcome: /Saturated/,
  },
  {
    name: 'infinity less infinity',
    address: '&hidden=identity&output=identity&x1=1e300&x2=1e300&w1=1e300&w2=-1e300',
    at: 'net.h1',
    said: HERE,
    outcome: AT_ONCE,
  },
  {
    name: 'an error that is too large',
    address: '&T1=1e200',
    at: 'error.total',
    said: FROM('the error of y1'),
    outcome: AT_ONCE,
  },
  {
    name: 'a learning rate of 1e308',
    address: '&eta=1e308',
    at: 'new(error.total)',
    said: /[=≈]/,
    outcome: /Saturated/,
  },
  {
    name: 'steps far too long for a network without a bend',
    address: '&hidden=identity&output=identity&eta=1000',
    at: 'new(error.total)',
    said: /[=≈]/,
    outcome: /Diverged.*After \d+ updates, the next would make a number too large/,
  },
  {
    name: 'a ReLU at exactly 0, where its slope is taken as 0',
    address: '&hidden=relu&x1=0&x2=0&b1=0',
    at: 'd(out.h1)/d(net.h1)',
    said: /=\s*0/,
    outcome: /Saturated.*h1 and h2 have hardly any slope/,
  },
  {
    name: 'ReLUs that are all dead',
    address: '&hidden=relu&b1=-5',
    at: 'd(error.total)/d(w1)',
    said: /=\s*(−|-)?0/,
    outcome: /Saturated.*h1 and h2 have hardly any slope/,
  },
  {
    name: 'ReLUs whose outputs are too large',
    address: '&hidden=relu&output=relu&w1=1e200&w5=1e200',
    at: 'net.o1',
    said: HERE,
    outcome: AT_ONCE,
  },
  {
    name: 'RMSprop where a gradient is 0: no step',
    address: '&method=rmsprop&x1=0&x2=0',
    at: 'new(w1)',
    said: /=\s*0\.15/,
    outcome: /Converged/,
  },
  {
    name: 'Adam with a gradient whose square is too large',
    address: '&method=adam&hidden=identity&output=identity&T1=1e160',
    at: 'corrected(s(w5))',
    said: /Too large/,
    outcome: AT_ONCE,
  },
  {
    name: 'a velocity near the largest number',
    address: '&method=momentum&mu=0.99&v(w5)=1e308',
    at: 'new(w5)',
    said: /9\.9 ?[×·] ?10/,
    outcome: /Diverged.*the next would make a number too large/,
  },
  {
    name: 'cross-entropy for targets that no output can have: the error falls without end',
    address: '&loss=crossentropy&T1=-5&T2=7',
    at: 'error.total',
    said: /[=≈]/,
    outcome: /Diverged.*the next would make a number too large/,
  },
  {
    name: 'the smallest numbers that there are',
    address: '&w1=5e-324&x1=5e-324&eta=5e-324',
    at: 'net.h1',
    said: /[=≈]/,
    outcome: /Settled/,
  },
];

/** What the engine makes of all of them stands in tests/unit/engine/extremes.test.ts. */
const SEEN = someOf(EXTREMES, 5);

const PLOTS = ['updates', 'parameter', 'all', 'map', 'methods'];
/**
 * Each of them in some picture, and so every picture with some of them; under `npm run test:all` every extreme in
 * every picture.
 */
const PICTURES = eachOnce({ extreme: SEEN, plot: PLOTS });

async function expectShownAsWhatItIs(page: Page, extreme: Extreme): Promise<void> {
  const { address, at, said, outcome } = extreme;
  await follow(page, `#/step?example=classic${address}&at=${at}`);
  await expect(derivation(page)).toContainText(said);
  await expectWhole(page);
  for (const { plot } of PICTURES.filter((picture) => picture.extreme === extreme)) {
    // Loaded afresh: a run that is there stays until another is asked for.
    if (plot === 'updates') await page.goto('about:blank');
    await follow(page, `#/explore?example=classic${address}&plot=${plot}&count=500`);
    if (plot === 'updates') {
      await expect(page.getByRole('region', { name: 'What happened' })).toContainText(outcome);
      await expect(page.getByRole('slider', { name: 'Update' })).toBeVisible();
    } else {
      await expect(page.locator('.chart, .explore-nothing').first()).toBeVisible();
    }
    await expectWhole(page);
  }
}

/** Two, that either core has some. */
const HALVES = [0, 1].map((half) => SEEN.filter((_, i) => i % 2 === half));

for (const [i, some] of HALVES.entries()) {
  test(`each is shown as what it is, ${i + 1}`, async ({ page }) => {
    for (const extreme of some) {
      await test.step(extreme.name, () => expectShownAsWhatItIs(page, extreme));
    }
  });
}

test(
  'the Step view walks through an update that is too large, step by step',
  FULL,
  async ({ page }) => {
    await open(page, '#/step?example=classic&loss=crossentropy&w5=10000&at=net.h1');
    const seen = await throughSteps(page, unfit, USUAL_WAY);
    expect(seen.length).toBeGreaterThan(USUAL_WAY === 'all' ? 40 : 15);
    expect(seen.filter(({ wrong }) => wrong !== '')).toEqual([]);
  },
);

const NOT_TAKEN = [
  [
    'Adam with an ε of 0',
    '&method=adam&epsilon=0',
    /epsilon = “0”\. Possible values of epsilon: > 0/,
  ],
  ['a momentum of 1', '&method=momentum&mu=1', /mu = “1”\. Possible values of mu: 0 ≤ … < 1/],
  ['a batch of no examples', '&rows=&order=batch', /rows.* = “”/],
  ['a number beyond a double', '&w5=1e400', /“1e400” is larger than a computer can hold/],
] as const;

test('what is none is not taken: it is told, and the rest opens', FULL, async ({ page }) => {
  for (const [name, address, told] of NOT_TAKEN) {
    await test.step(name, async () => {
      for (const view of ['#/step?', '#/explore?plot=parameter&', '#/explore?plot=updates&']) {
        await follow(page, `${view}example=classic${address}`);
        await expect(notices(page).filter({ hasText: told })).toBeVisible();
        await expectWhole(page);
      }
    });
  }
});
