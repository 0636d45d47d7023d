import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, translator } from '../../src/text';
import { loadLanguage, loadMessages } from '../../src/text/loading';
import {
  at,
  button,
  field,
  figure,
  list,
  open,
  openWithSettings,
  output,
  region,
  result,
  shownValue,
} from './open';
import { whileRendering } from './reactInternals';

/** The components that throw now: each at the first hook that it calls. */
const planted = new Set<string>();

beforeAll(() =>
  whileRendering((name) => {
    if (planted.has(name)) throw new Error(`planted in ${name}`);
  }),
);

beforeEach(() => {
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  planted.clear();
  vi.restoreAllMocks();
});

const fault = (): HTMLElement => {
  const found = screen.getAllByRole('alert').find((one) => one.classList.contains('fault'));
  if (found === undefined) throw new Error('no fault is told');
  return found;
};
const faults = (): Element[] => [...document.querySelectorAll('.fault')];

describe('a fault in one part', () => {
  test('costs that part alone', async () => {
    const { user } = await open(at('net.h1', '&w5=0.45'));
    const parts = [
      ['NetworkFigure', 'Network'],
      ['DerivationPanel', 'Derivation'],
      ['NumbersPanel', 'Numbers'],
    ] as const;
    for (const [name, label] of parts) {
      planted.add(name);
      await user.click(button('Next step'));
      expect(faults().length, name).toBe(1);
      expect(fault()).toHaveTextContent('this part cannot be shown');
      expect(fault()).toHaveTextContent(`planted in ${name}`);
      for (const [, other] of parts) {
        if (other !== label) expect(region(other)).toBeInTheDocument();
      }
      expect(screen.queryByRole('region', { name: label })).toBeNull();
      // The focus was not in it, and stays.
      expect(button('Next step')).toHaveFocus();
      planted.clear();
      await user.click(within(fault()).getByRole('button', { name: 'Try again' }));
      expect(region(label)).toBeInTheDocument();
      expect(faults()).toEqual([]);
      expect(region('Derivation')).toHaveFocus();
    }
  });

  test('takes the focus along from what is gone', async () => {
    const { user } = await open(at('net.h1'));
    planted.add('NumbersPanel');
    await user.type(field('w5'), '1');
    expect(fault()).toHaveFocus();
  });

  test('is gone of itself where the next step has it no longer', async () => {
    const { user } = await open(at('net.h1', '&steps=all'));
    planted.add('DerivationPanel');
    await user.click(button('Next step'));
    expect(faults().length).toBe(1);
    planted.clear();
    await user.click(button('Next step'));
    expect(faults()).toEqual([]);
    expect(shownValue(result())).toBeCloseTo(figure('net.h2'), 12);
  });

  test('of a plot leaves the others', async () => {
    planted.add('ParameterPlot');
    const { user } = await open('#/explore?example=classic');
    await waitFor(() => expect(faults().length).toBe(1));
    await user.click(screen.getByRole('link', { name: 'All at once' }));
    await waitFor(() => expect(faults()).toEqual([]));
  });
});

describe('a fault in a view', () => {
  const broken = async () => {
    const opened = await open(at('net.h1', '&w5=0.45'));
    planted.add('StepView');
    await opened.user.click(button('Next step'));
    expect(fault()).toHaveTextContent('this view cannot be shown');
    return opened;
  };

  test('leaves the head, and takes the focus along', async () => {
    await broken();
    expect(fault()).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(list('Example')).toHaveValue('classic');
    expect(button('Undo')).toBeEnabled();
  });

  test('keeps the work, and goes on saving it, over a reload too', async () => {
    const { user, reload } = await broken();
    // What is done meanwhile, by the head, is kept as well.
    await user.selectOptions(list('Language'), 'en');
    await waitFor(() => expect(window.location.hash).toContain('at=out.h1'));
    reload();
    planted.clear();
    await open(window.location.hash);
    expect(field('w5')).toHaveValue('0.45');
    expect(shownValue(result())).toBeCloseTo(figure('out.h1'), 12);
  });

  test('is tried again, at the first step or where it was', async () => {
    const { user } = await broken();
    await user.click(within(fault()).getByRole('button', { name: 'Try again' }));
    expect(fault()).toHaveFocus();
    planted.clear();
    await user.click(within(fault()).getByRole('button', { name: 'Go to the first step' }));
    expect(faults()).toEqual([]);
    expect(field('w5')).toHaveValue('0.45');
    expect(shownValue(result())).toBeCloseTo(figure('net.h1'), 12);
  });

  test('leaves the other views', async () => {
    const { user } = await broken();
    const link = within(fault()).getByRole('link', { name: 'Practice' });
    expect(link).toHaveAttribute('href', '#/practice?example=classic&significant=3');
    await user.click(link);
    act(() => {
      window.history.replaceState(null, '', '#/practice?example=classic');
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'Practice' })).toBeInTheDocument();
    expect(faults()).toEqual([]);
  });

  test('is left by starting afresh, which Undo takes back', async () => {
    const { user } = await broken();
    planted.clear();
    await user.click(within(fault()).getByRole('button', { name: 'Start the example afresh' }));
    expect(field('w5')).toHaveValue('0.4');
    await user.click(button('Undo'));
    expect(field('w5')).toHaveValue('0.45');
  });
});

describe('a fault of the whole page', () => {
  test('is told without the page, and the work is kept', async () => {
    const { user } = await openWithSettings(at('out.h1', '&w5=0.45'));
    planted.add('Shell');
    await user.selectOptions(list('Colours'), 'dark');
    expect(fault()).toHaveTextContent('the page cannot be shown');
    expect(screen.queryByRole('navigation')).toBeNull();
    planted.clear();
    await user.click(within(fault()).getByRole('button', { name: 'Try again' }));
    expect(field('w5')).toHaveValue('0.45');
    expect(output('Error before the update')).toBeInTheDocument();
  });

  test('is left afresh, which Undo takes back', async () => {
    const { user } = await openWithSettings(at('out.h1', '&w5=0.45'));
    planted.add('Shell');
    await user.selectOptions(list('Colours'), 'dark');
    planted.clear();
    await user.click(within(fault()).getByRole('button', { name: 'Start the example afresh' }));
    expect(field('w5')).toHaveValue('0.4');
    await user.click(button('Undo'));
    expect(field('w5')).toHaveValue('0.45');
  });
});

test('what is said is said in every language', async () => {
  await loadMessages();
  await Promise.all(LANGUAGES.map(loadLanguage));
  const said = (['fault.view', 'fault.part', 'fault.page', 'view.failed'] as const).map((key) =>
    LANGUAGES.map((language) => translator(language)(key)),
  );
  for (const sentences of said) expect(new Set(sentences).size).toBe(LANGUAGES.length);
});
