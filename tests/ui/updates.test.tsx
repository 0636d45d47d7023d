import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { train } from '../../src/engine';
import { problemOf, reference } from '../fixtures/reference';
import { at, button, field, open, output, region, shownValue, UNFIT } from './open';

const classic = problemOf(reference('classic'), false);
const many = (more = ''): string => `#/explore?example=classic&plot=updates${more}`;

/** Opens the plot, and waits for its first runs. */
async function openMany(more = '') {
  const opened = await open(many(more));
  await waitFor(() => expect(outcomes().length).toBeGreaterThan(0));
  return opened;
}

const outcomes = () => {
  const found = screen.queryByRole('region', { name: 'What happened' });
  return found === null ? [] : within(found).getAllByRole('listitem');
};
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Update' });
const weight = (page: HTMLElement, id: string) => {
  const cells = page.querySelectorAll<HTMLElement>(`.along-weights [data-quantity="${id}"]`);
  return [...cells].map((cell) => shownValue(cell));
};

describe('the plot opens', () => {
  test('with the learner’s own run, 10,000 updates, and what became of it', async () => {
    await openMany();
    expect(outcomes()).toHaveLength(1);
    expect(outcomes()[0]).toHaveTextContent(
      /η = 0\.5 Converged.*from 0\.2984 to no more than 0\.0001 in .* updates.*0\.00003510 after 10,000/,
    );
    expect(said()).toContain('Done: 10,000 updates made.');
  });

  test('at an address with the runs it names, each by what tells it from the others', async () => {
    await openMany('&runs=0.01~5&count=1000');
    expect(outcomes().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^η = 0\.01 Slow/),
      expect.stringMatching(/^η = 5 Converged/),
    ]);
    expect(screen.getByRole('img', { name: /1,000 updates, for 2 runs: η = 0\.01 and η = 5/ }));
  });

  test('runs that differ in their biases alone are named by these', async () => {
    await openMany('&runs=own:held~own:updated&count=100');
    const [held, updated] = outcomes();
    expect(held).toHaveTextContent(/^biases held/);
    expect(updated).toHaveTextContent(/^biases updated/);
  });

  test('thresholds are called so; where there are no biases, no run has them otherwise', async () => {
    const { reload } = await openMany('&bias=threshold&runs=own:held~own:updated&count=100');
    expect(outcomes()[1]).toHaveTextContent(/^thresholds updated/);
    expect(button('Thresholds held, updated')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Run 1: thresholds' })).toHaveTextContent('held');
    reload();
    await openMany('&bias=none&runs=0.1:held~0.5:updated&count=100');
    expect(outcomes()[0]).toHaveTextContent(/^η = 0\.1 /);
    expect(screen.queryByRole('button', { name: /held, updated/ })).toBeNull();
    expect(screen.queryByText(/bias/i)).toBeNull();
  });

  test('what is bad in the address is told, and the rest opens', async () => {
    await openMany('&runs=fast&count=1e9&scale=log');
    expect(screen.getByText(/runs = “fast”\. Possible values of runs: own~0\.01/)).toBeVisible();
    expect(screen.getByText(/count = “1e9”\. Possible values of count: 1–100000/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'logarithmic' })).toBeChecked();
  });
});

describe('choosing the runs', () => {
  test('a preset, then Run: four runs, and the address says so', async () => {
    const { user } = await openMany('&count=200');
    await user.click(button('η = 0.01, 0.5, 5, 50'));
    expect(screen.getByText(/with other numbers or settings/)).toBeVisible();
    await user.click(button('Run'));
    await waitFor(() => expect(outcomes()).toHaveLength(4));
    expect(screen.queryByText(/with other numbers or settings/)).toBeNull();
    await waitFor(() => expect(window.location.hash).toContain('runs=0.01~0.5~5~50&count=200'));
    expect(button('Add a run')).toHaveAttribute('aria-disabled', 'true');
  });

  test('a rate that is no number is said, and the one before it stays', async () => {
    const { user } = await openMany('&runs=5&count=100');
    const rate = field('Run 1: learning rate');
    await user.clear(rate);
    await user.type(rate, 'fast');
    expect(rate).toBeInvalid();
    expect(rate).toHaveAccessibleDescription(/A learning rate is a number such as 0\.5/);
    expect(screen.queryByText(/with other numbers or settings/)).toBeVisible();
    await user.clear(rate);
    await user.type(rate, '2,5 × 10⁻¹');
    expect(rate).toBeValid();
    await user.click(button('Run'));
    await waitFor(() => expect(outcomes()[0]).toHaveTextContent('η = 0.25'));
  });

  test('what is no number of updates is not taken', async () => {
    await openMany('&count=100');
    for (const typed of ['0', '100001', '1.5', '-3', 'many', '']) {
      fireEvent.change(field('Updates in each run'), { target: { value: typed } });
      expect(field('Updates in each run'), typed).toBeInvalid();
      expect(screen.getByText(/from 1 to 100,000\. Until then it stays 100\./)).toBeVisible();
    }
    fireEvent.change(field('Updates in each run'), { target: { value: '१ ०००' } });
    expect(field('Updates in each run')).toBeValid();
  });

  test('runs are added and removed; one always stays', async () => {
    const { user } = await openMany('&count=100');
    expect(button('Remove run 1')).toBeDisabled();
    await user.click(button('Add a run'));
    expect(field('Run 2: learning rate')).toHaveValue('5');
    await user.click(button('Remove run 1'));
    expect(field('Run 1: learning rate')).toHaveValue('5');
    expect(screen.queryByRole('textbox', { name: 'Run 2: learning rate' })).toBeNull();
  });
});

describe('cancelling', () => {
  test('keeps what was made', async () => {
    const { user } = await openMany('&runs=own~5&count=100');
    fireEvent.change(field('Updates in each run'), { target: { value: '100000' } });
    await user.click(button('Run'));
    expect(screen.getByRole('progressbar', { name: 'Updates made' })).toBeVisible();
    await user.click(button('Cancel'));
    expect(said().join()).toMatch(
      /Cancelled (before the first update|after (one update|[\d,]+ updates))\./,
    );
    expect(button('Run')).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('along a run', () => {
  test('the weights of any update are those of train', async () => {
    const { page } = await openMany('&runs=5&count=3000');
    fireEvent.change(slider(), { target: { value: '1234' } });
    const { final, errors } = train({ ...classic, learningRate: 5 }, { updates: 1234 });
    await waitFor(() =>
      expect(weight(page, 'w.o1.h1')).toEqual([
        classic.output.weights[0][0],
        final.output.weights[0][0],
      ]),
    );
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Update 1,234 of 3,000: error 0\.0000/),
    );
    const network = within(region('Along the run')).getByRole('region', { name: 'Network' });
    const error = network.querySelector<HTMLElement>('[data-quantity="error.total"]');
    expect(shownValue(error)).toBe(errors[1234]);
  });

  test('an update can be typed; one beyond the end is told', async () => {
    await openMany('&count=500');
    fireEvent.change(field('Go to update'), { target: { value: '77' } });
    expect(slider()).toHaveValue('77');
    fireEvent.change(field('Go to update'), { target: { value: '501' } });
    expect(field('Go to update')).toBeInvalid();
    expect(slider()).toHaveValue('77');
  });

  test('any step of that update can be opened, and the learner’s own numbers stay', async () => {
    const { user, page } = await openMany('&count=500');
    fireEvent.change(slider(), { target: { value: '10' } });
    const along = within(region('Along the run'));
    const steps = along.getByRole<HTMLSelectElement>('combobox');
    await user.selectOptions(steps, 'd(error.total)/d(w.o1.h1)');
    expect(along.getByRole('heading', { level: 2 })).toHaveTextContent(
      'the derivative of the total error with respect to w5',
    );
    const drawn = page.querySelector('.along [data-id="w.o1.h1"]');
    expect(drawn).not.toHaveAttribute('data-drag');
    if (drawn) fireEvent.keyDown(drawn, { key: '+' });
    const { final } = train(classic, { updates: 10 });
    await waitFor(() => expect(weight(page, 'w.o1.h1')[1]).toBe(final.output.weights[0][0]));
  });

  test('it opens in the Step view, and Undo brings the learner’s numbers back', async () => {
    const { user } = await openMany('&runs=5&count=500');
    fireEvent.change(slider(), { target: { value: '100' } });
    const { final } = train({ ...classic, learningRate: 5 }, { updates: 100 });
    await user.click(button('Open this update in the Step view'));
    expect(await screen.findByText('Update 101')).toBeVisible();
    expect(shownValue(field('w5'))).toBe(final.output.weights[0][0]);
    expect(shownValue(field('learning rate'))).toBe(5);
    await user.click(button('Undo'));
    expect(shownValue(field('w5'))).toBe(0.4);
    expect(shownValue(field('learning rate'))).toBe(0.5);
  });
});

describe('between views', () => {
  test('the runs stay, and an edit makes them visibly old', async () => {
    const { user } = await openMany('&runs=0.01~5&count=300');
    const go = (hash: string): void => {
      window.history.pushState(null, '', hash);
      fireEvent.popState(window, { state: null });
    };
    go(at('net.h1'));
    await screen.findByRole('textbox', { name: 'w5' });
    go('#/explore?example=classic&plot=updates');
    await waitFor(() => expect(outcomes()).toHaveLength(2));
    expect(screen.queryByText(/with other numbers or settings/)).toBeNull();
    expect(field('Updates in each run')).toHaveValue('300');
    go(at('net.h1'));
    await screen.findByRole('textbox', { name: 'w5' });
    field('w5').focus();
    await user.keyboard('{ArrowUp}');
    go('#/explore?example=classic&w5=0.5&plot=updates');
    await waitFor(() => expect(outcomes()).toHaveLength(2));
    expect(screen.getByText(/with other numbers or settings/)).toBeVisible();
  });

  test('the Step view’s curve leads here', async () => {
    const { user } = await open();
    expect(screen.queryByRole('link', { name: 'Longer runs, side by side' })).toBeNull();
    await user.click(button('Run 100 updates'));
    expect(screen.getByRole('link', { name: 'Longer runs, side by side' })).toHaveAttribute(
      'href',
      '#/explore?example=classic&plot=updates',
    );
    expect(output('Error before the update')).toBeVisible();
  });
});

describe('settings that break arithmetic are shown as what they are', () => {
  test.each([
    [
      'a target that no double can square',
      '&T1=1e200&count=100',
      /Diverged.*Even the first update/,
    ],
    ['a learning rate beyond all bounds', '&eta=1e308&x1=1e300&w1=1e-300&count=100', /./],
    ['every number 0', '&w1=0&w2=0&w3=0&w4=0&w5=0&w6=0&w7=0&w8=0&eta=0&count=50', /Unchanged/],
    ['a climb', '&runs=-0.5&count=50', /Diverged.*rose from 0\.2984/],
    ['rates from nothing to far too much', '&runs=1e-300~1e300~-1e300~0&count=1000', /./],
  ])('%s', async (_, more, outcome) => {
    const { page } = await openMany(more);
    expect(outcomes()[0]).toHaveTextContent(outcome);
    expect(page).not.toHaveTextContent(UNFIT);
    expect(page.innerHTML).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });
});

test('the table has the first and the last update, and what lies between', async () => {
  const { page } = await openMany('&runs=own~5&count=1000');
  const details = page.querySelector<HTMLDetailsElement>('.updates .chart-table');
  if (details === null) throw new Error('a chart has a table');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const rows = within(details).getAllByRole('row');
  expect(rows[0]).toHaveTextContent(/^updateη = 0\.5η = 5$/);
  expect(rows[1]).toHaveTextContent(/^00\.29840\.2984$/);
  expect(rows.at(-1)).toHaveTextContent(/^10000\.0011/);
});
