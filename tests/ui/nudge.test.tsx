// A nudge: a number of the network moved by a little, the changes in the picture, and their ratios beside the factors.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { digitsEnough } from '../../src/components/nudge/changeText';
import { NUDGE_SIZES, positionOf, steppedBy } from '../../src/components/nudge/nudgeSizes';
import { traceUpdate } from '../../src/engine';
import { nudgedForward } from '../../src/engine/explore';
import { runs } from '../crossing';
import { problemOf, reference } from '../fixtures/reference';
import { forwardPass } from '../oracle/network';
import { at, open, region } from './open';

const W5 = 'd(error.total)/d(w5)';
const classic = problemOf(reference('classic'), false);
const before = forwardPass(classic);

/** By how much another implementation says that a quantity changes. */
const change = (id: string, by: string, to: number): number =>
  (forwardPass(classic, { [by]: to })[id] ?? Number.NaN) - (before[id] ?? Number.NaN);

/** The changes that a part of the page shows, by the ids of their quantities. */
const changesIn = (part: HTMLElement): Map<string, number> =>
  new Map(
    [...part.querySelectorAll<HTMLElement>('[data-change]')].map((shown) => {
      const value =
        shown.dataset.value ?? shown.querySelector<HTMLElement>('.nudge-change')?.dataset.value;
      return [shown.dataset.change ?? '', Number(value)];
    }),
  );
const panel = () => region('Nudge of w5');
const slider = () => within(panel()).getByRole<HTMLInputElement>('slider');
/** A number as the page writes it. */
const read = (text: string | null | undefined): number =>
  Number((text ?? '').replace('−', '-').replace(/[×+\s]/g, ''));

test('is out of sight until it is asked for', async () => {
  const { user } = await open('#/step?example=classic');
  expect(screen.queryByRole('button', { name: /^Nudge/ })).toBeNull();
  await user.keyboard('n');
  expect(screen.queryByRole('slider')).toBeNull();
});

test('by keys from a number of the network: the focus stays on it, + is the nudge’s, and what comes of it is said', async () => {
  const { user } = await open(at(W5));
  const number = () => within(region('Network')).getByRole('button', { name: /^w5,/ });
  await screen.findByRole('button', { name: 'Nudge w5' });
  // What follows the focus is loaded with what gives the page its title.
  await waitFor(() => expect(document.title).toContain('w5'));
  number().focus();
  await user.keyboard('n');
  await waitFor(panel);
  await waitFor(() => expect(number()).toHaveFocus());
  await user.keyboard('+');
  await waitFor(() => expect(window.location.hash).toContain('nudge=0.02'));
  expect(number()).toHaveAccessibleName(/0\.4$/);
  expect(number()).toHaveFocus();
  const said = (): string => within(panel()).getByRole('status').textContent;
  await waitFor(() => expect(said()).toMatch(/^w5 by 0\.02:/));
  expect(read(/changes by (\S+)/.exec(said())?.[1])).toBeCloseTo(
    change('error.total', 'w.o1.h1', 0.42),
    6,
  );
  await user.keyboard('n');
  await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
  await waitFor(() => expect(number()).toHaveFocus());
});

describe('from w5', () => {
  test('the change runs along its path: in the picture, in the panel, and to where the slider is put', async () => {
    const { user } = await open(at(W5));
    const door = await screen.findByRole('button', { name: 'Nudge w5' });
    expect(door).toHaveAttribute('aria-expanded', 'false');
    await user.click(door);
    await waitFor(panel);
    expect(door).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(changesIn(region('Network')).size).toBeGreaterThan(0));
    const path = ['w.o1.h1', 'net.o1', 'out.o1', 'error.o1', 'error.total'];
    for (const [position, size] of [
      [positionOf(0.01), 0.01],
      [positionOf(-0.5), -0.5],
    ] as const) {
      fireEvent.change(slider(), { target: { value: String(position) } });
      for (const part of [region('Network'), panel()]) {
        const shown = changesIn(part);
        expect([...shown.keys()]).toEqual(path);
        expect(shown.get('w.o1.h1')).toBeCloseTo(size, 14);
        for (const id of path.slice(1)) {
          expect(shown.get(id), id).toBeCloseTo(change(id, 'w.o1.h1', 0.4 + size), 12);
        }
      }
    }
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^w5 by negative 0\.5: the total error changes by negative/),
    );
    // The lines that go back, and what came back along them, make way.
    expect(region('Network')).not.toHaveClass('is-going-back');
    await user.click(door);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(region('Network')).toHaveClass('is-going-back');
    expect(door).toHaveFocus();
  });

  test('the changes as shown, divided by hand, are the ratios as shown, beside the factors of the formula', async () => {
    const { user } = await open(at(W5, '&nudge=0.01'));
    await waitFor(panel);
    const rows = [...panel().querySelectorAll<HTMLElement>('[data-change]')];
    const shown = rows.map((row) => read(row.querySelector('.nudge-change')?.textContent));
    const ratios = rows.map((row) => read(row.querySelector('[data-ratio]')?.textContent));
    for (let i = 1; i < rows.length; i++) {
      const divided = (shown[i] ?? 0) / (shown[i - 1] ?? 1);
      expect(Number(divided.toFixed(4)), rows[i]?.dataset.change).toBe(ratios[i]);
    }
    // 0.59327, 0.18682 and 0.74137, as the articles have them.
    const factors = rows.slice(1, 4).map((row) => row.querySelector('.nudge-factor')?.textContent);
    expect(factors[0]).toMatch(/0\.5933$/);
    expect(factors[1]).toMatch(/0\.1868$/);
    expect(factors[2]).toMatch(/0\.7414$/);
    await user.click(
      within(panel()).getByRole('button', { name: /output of y1 .*net input of y1.*0\.1868/ }),
    );
    expect(region('Derivation')).toHaveTextContent(/output of y1/);
    // There the nudge is that of the net input.
    await waitFor(() => region('Nudge of net y1'));
  });

  test('a small nudge agrees with the derivative, a large one parts from it, and that is said', async () => {
    await open(at(W5, '&nudge=0.001'));
    await waitFor(panel);
    const says = () => panel().querySelector('.nudge-says')?.textContent;
    expect(says()).toMatch(/0\.0821\d for each unit of w5\. The derivative is 0\.08217/);
    fireEvent.change(slider(), { target: { value: String(positionOf(1)) } });
    expect(says()).toMatch(/The derivative is 0\.08217: so large a nudge parts from it/);
  });

  test('keys: n opens and closes it, + and − go on to the next size, also past 0', async () => {
    const { user } = await open(at(W5));
    await screen.findByRole('button', { name: 'Nudge w5' });
    await user.keyboard('n');
    await waitFor(panel);
    const size = (): number => changesIn(panel()).get('w.o1.h1') ?? Number.NaN;
    await user.keyboard('+');
    expect(size()).toBeCloseTo(0.02, 12);
    await user.keyboard('-----');
    expect(size()).toBeCloseTo(-0.001, 12);
    await user.keyboard('n');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('it leads to the curve of the error over w5', async () => {
    await open(at(W5, '&nudge=0.01'));
    await waitFor(panel);
    expect(
      within(panel()).getByRole('link', { name: 'See the curve of E total over w5' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/explore\?example=classic&.*plot=parameter&of=w5/),
    );
  });
});

test('from w1 it runs along both paths, which meet in E', async () => {
  await open(at('d(error.total)/d(w1)', '&nudge=0.1'));
  await waitFor(() => region('Nudge of w1'));
  const shown = changesIn(region('Nudge of w1'));
  expect([...shown.keys()].at(-1)).toBe('error.total');
  for (const id of ['out.h1', 'net.o1', 'net.o2', 'error.o1', 'error.o2', 'error.total']) {
    expect(shown.get(id), id).toBeCloseTo(change(id, 'w.h1.x1', 0.25), 12);
  }
  expect(region('Nudge of w1')).toHaveTextContent(/several paths meet here/);
  await waitFor(() => expect(region('Network').querySelectorAll('[data-way]')).toHaveLength(7));
});

test('from any number of the network, as far as the learner has come', async () => {
  const { user } = await open(at('out.h1'));
  const x1 = () => within(region('Network')).getByRole('button', { name: /^x1, 0\.05/ });
  const ids = () => [...changesIn(region('Nudge of x1')).keys()];
  await user.click(x1());
  await user.click(await screen.findByRole('button', { name: 'Nudge x1' }));
  await waitFor(() => region('Nudge of x1'));
  expect(ids()).toEqual(['x1', 'net.h1', 'out.h1']);
  expect(region('Nudge of x1')).toHaveTextContent(/as far as your steps have come/);
  fireEvent.keyDown(window, { key: 'End' });
  await user.click(x1());
  await waitFor(() => expect(ids()).toContain('error.total'));
  expect(region('Nudge of x1')).not.toHaveTextContent(/as far as your steps have come/);
});

test('a size that is none is named, and left out', async () => {
  await open(at(W5, '&nudge=none'));
  await waitFor(() =>
    expect(screen.getByText(/nudge/, { selector: '.notices *' })).toBeInTheDocument(),
  );
  expect(screen.queryByRole('slider')).toBeNull();
});

test('the slider goes from step to step in both directions, and never to 0', () => {
  expect(NUDGE_SIZES).not.toContain(0);
  expect([...NUDGE_SIZES].sort((a, b) => a - b)).toEqual(NUDGE_SIZES);
  expect(steppedBy(0.001, -1)).toBe(-0.001);
  expect(steppedBy(1, 1)).toBe(1);
  expect(steppedBy(0.3, 1)).toBe(0.5);
});

test('digits are enough in any digits asked for, at every size', () => {
  const trace = traceUpdate(classic);
  for (const digits of [2, 4, 8].slice(0, runs(2, 3))) {
    for (const size of NUDGE_SIZES) {
      const { changes } = nudgedForward(trace, 'w.h1.x1', size);
      const enough = digitsEnough(changes, { digits, decimalSeparator: '.' });
      expect(enough).toBeGreaterThanOrEqual(digits);
      expect(enough, `${digits} at ${size}`).toBeLessThanOrEqual(digits + 5);
    }
  }
});
