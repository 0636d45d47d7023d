import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Clock, ClockProvider } from '../../src/components/clock';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { createTutor, HINT_PAUSE } from '../../src/state';
import { translator } from '../../src/text';
import { PracticeView } from '../../src/views/PracticeView';
import { figuresOf, reference } from '../fixtures/reference';

const exact = figuresOf(reference('classic'), false);
/** A figure of the reference, to four digits. */
const figure = (id: string): string => (exact.get(id) ?? Number.NaN).toFixed(4);

beforeEach(() => {
  // The diagram asks for the page's width, which jsdom does not have.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

/** A clock that is moved by hand. */
class HandClock implements Clock {
  #time = 0;
  #ticks = new Set<() => void>();
  now = (): number => this.#time;
  everySecond = (tick: () => void): (() => void) => {
    this.#ticks.add(tick);
    return () => this.#ticks.delete(tick);
  };
  pass(ms: number): void {
    this.#time += ms;
    act(() => {
      for (const tick of [...this.#ticks]) tick();
    });
  }
}

function open(query: Record<string, string> = { part: 'forward' }) {
  const tutor = createTutor();
  const clock = new HandClock();
  tutor.show('practice', query);
  const view = render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <ClockProvider value={clock}>
          <PracticeView />
        </ClockProvider>
      </TextProvider>
    </TutorProvider>,
  );
  return { tutor, clock, view, user: userEvent.setup() };
}

/** By its quantity: looking fields up by name is slow in jsdom. */
function field(id: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[data-quantity="${id}"]`);
  if (found === null) throw new Error(`no field of ${id}`);
  return found;
}
const markButton = () => screen.getByText('Mark my work');
function rowOf(id: string): HTMLElement {
  const row = field(id).closest('li');
  if (row === null) throw new Error(`no row of ${id}`);
  return row;
}
const verdict = (id: string): string => rowOf(id).querySelector('.verdict')?.textContent ?? '';

describe('what is asked of a sheet', () => {
  test('is said, and another number of digits is another sheet', async () => {
    const { tutor, user } = open({ part: 'forward', significant: '3' });
    expect(screen.getByText('Write 3 significant digits.')).toBeVisible();
    await user.type(field('net.h1'), '0.3775');
    await user.selectOptions(screen.getByLabelText('Digits asked for'), '4 decimal places');
    expect(tutor.getState().query).toEqual({ part: 'forward', places: '4' });
    expect(screen.getByText('Write 4 decimal places.')).toBeVisible();
    expect(field('net.h1').value).toBe('');
    await user.selectOptions(screen.getByLabelText('Digits asked for'), '3 significant digits');
    expect(field('net.h1').value).toBe('0.3775');
  });

  test('of one’s own numbers, by an address from before, is three digits, unless the sheet is from then', async () => {
    const asks = () => screen.getByLabelText('Digits asked for');
    const { tutor, view, user } = open();
    expect(asks()).toHaveDisplayValue('3 significant digits');
    await user.selectOptions(asks(), '1 significant digit');
    expect(tutor.getState().query).toMatchObject({ significant: '1' });
    await user.type(field('net.h1'), '0.4');
    // The address of a sheet that was made before said nothing.
    act(() => tutor.show('practice', { part: 'forward' }));
    expect(asks()).toHaveDisplayValue('1 significant digit');
    view.unmount();
  });

  test('that is out of bounds is named, with what can be asked', () => {
    open({ part: 'forward', places: '99' });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The address asks for “places=99”. It can ask for 0 to 10 decimal places',
    );
  });
});

describe('marking', () => {
  test('comes on asking, not while typing, and no longer counts once a figure is changed', async () => {
    const { user } = open();
    await user.type(field('net.h1'), figure('net.h1'));
    expect(field('net.h1')).toHaveAccessibleName('the net input of h1');
    expect(verdict('net.h1')).toBe('');
    await user.click(markButton());
    expect(verdict('net.h1')).toBe('✓Right');
    // Whoever types goes on where they were.
    expect(field('net.h1')).toHaveFocus();
    await user.type(field('net.h1'), '1');
    expect(verdict('net.h1')).toBe('Changed since it was marked');
  });

  test('a slip is named, and what follows from it leads back to it', async () => {
    const { user } = open();
    // The bias left out.
    const net = (exact.get('net.h1') ?? 0) - 0.35;
    await user.type(field('net.h1'), net.toFixed(4));
    await user.type(field('out.h1'), (1 / (1 + Math.exp(-net))).toFixed(4));
    await user.type(field('out.h2'), figure('out.h2'));
    await user.click(markButton());
    expect(verdict('net.h1')).toBe('✗Not right');
    expect(rowOf('net.h1')).toHaveTextContent('The bias left out.');
    expect(verdict('out.h1')).toMatch(/^↳Follows from/);
    expect(verdict('out.h2')).toBe('✓Right');
    await user.click(within(rowOf('out.h1')).getByRole('button', { name: /^Go to/ }));
    expect(field('net.h1')).toHaveFocus();
    const summary = screen.getByRole('region', { name: 'How it went' });
    expect(summary).toHaveTextContent(
      'Still to put rightThe bias left out, net h1, where you wrote 0.0275',
    );
    expect(rowOf('net.h1').querySelector('details')).toHaveTextContent(
      '1 figure follows from this',
    );
    // Put right, it is no longer among what is wrong.
    await user.clear(field('net.h1'));
    await user.type(field('net.h1'), figure('net.h1'));
    await user.click(markButton());
    expect(summary).toHaveTextContent(
      'Slips that you have put rightThe bias left out, net h1, where you wrote 0.0275',
    );
    expect(rowOf('net.h1').querySelector('details')).toBeNull();
  });

  test('all of a part right at four digits, from the reference', async () => {
    const { user, tutor } = open({ part: 'backward.o' });
    const fields = screen.getAllByRole<HTMLInputElement>('textbox');
    for (const input of fields) {
      const id = input.dataset.quantity ?? '';
      await user.click(input);
      await user.paste((exact.get(id) ?? Number.NaN).toPrecision(4));
    }
    await user.click(markButton());
    expect(screen.getByText('All of it is right.')).toBeVisible();
    expect(tutor.getState().practice.sheets[0]?.troubled).toEqual([]);
  });
});

describe('a field', () => {
  test('works a calculation out, and its figure is what is marked', async () => {
    const { user } = open();
    await user.type(field('net.h1'), '0,15*0.05 + 0.2·0.1 + 0.35');
    expect(rowOf('net.h1')).toHaveTextContent('= 0.3775');
    await user.type(field('out.h1'), 'sigmoid(net_h1){Enter}');
    expect(rowOf('out.h1')).toHaveTextContent(`= ${figure('out.h1')}`);
    expect(field('net.h2')).toHaveFocus();
    await user.click(field('out.h2'));
    await user.paste('≈ ٠٫٥٩٦٩');
    await user.click(markButton());
    expect(verdict('out.h1')).toBe('✓Right');
    expect(verdict('out.h2')).toBe('✓Right');
  });

  test('says of a name that is still to be worked out that it has no value, and where it stands', async () => {
    const { user } = open();
    await user.type(field('out.h1'), '1/(1+e^-net_h1)');
    await user.tab();
    expect(rowOf('out.h1')).toHaveTextContent('Character 9: “net_h1” has no value yet.');
    expect(rowOf('out.h1').querySelector('mark')).toHaveTextContent('net_h1');
    expect(rowOf('out.h1')).not.toHaveTextContent(figure('net.h1'));
    await user.type(field('net.h1'), '0.3775');
    expect(rowOf('out.h1')).toHaveTextContent(`= ${figure('out.h1')}`);
  });

  test('says what it cannot read when it is left, not before', async () => {
    const { user } = open();
    await user.type(field('net.h1'), '<img src=x>');
    expect(rowOf('net.h1')).not.toHaveTextContent('cannot be read');
    await user.tab();
    expect(rowOf('net.h1')).toHaveTextContent('Character 1: “<” cannot be read here.');
    expect(field('net.h1')).toHaveAttribute('aria-invalid', 'true');
    await user.click(markButton());
    expect(verdict('net.h1')).toBe('?Not a number');
    expect(field('net.h1')).toHaveValue('<img src=x>');
    expect(document.querySelector('img')).toBeNull();
  });

  test('keeps what it holds when a megabyte is pasted', async () => {
    const { user } = open();
    await user.type(field('net.h1'), '0.37');
    await user.paste('9'.repeat(1_000_000));
    expect(field('net.h1')).toHaveValue('0.37');
    expect(rowOf('net.h1')).toHaveTextContent('It was not taken');
  });
});

describe('hints', () => {
  test('cannot be clicked through: each rests before the next', async () => {
    const { user, clock } = open();
    const row = rowOf('out.h1');
    const button = within(row).getByRole('button');
    for (let i = 0; i < 5; i++) await user.click(button);
    expect(row).toHaveTextContent('It needs');
    expect(row.querySelectorAll('.hint-line')).toHaveLength(0);
    expect(button).toHaveAccessibleName('Hint: the formula, for out h1, in 8 seconds');
    expect(button).toHaveFocus();
    clock.pass(5000);
    expect(button).toHaveAccessibleName('Hint: the formula, for out h1, in 3 seconds');
    clock.pass(3000);
    await user.click(button);
    expect(row.querySelectorAll('.hint-line')).toHaveLength(1);
    clock.pass(HINT_PAUSE);
    await user.click(button);
    clock.pass(HINT_PAUSE);
    await user.click(button);
    expect(row).toHaveTextContent(figure('out.h1'));
    expect(field('out.h1')).toHaveFocus();
    const retry = within(row).getByRole('link', { name: 'try this step on fresh numbers' });
    expect(retry.getAttribute('href')).toMatch(
      /^#\/practice\?example=classic&part=out.h1&seed=\w+&significant=3$/,
    );
  });

  test('are said to those who listen', async () => {
    const { user, view } = open();
    await user.click(within(rowOf('out.h1')).getByRole('button'));
    const live = view.container.querySelector('[aria-live="polite"]');
    expect(live).toHaveTextContent('It needs the net input of h1');
    await user.click(within(rowOf('out.h1')).getByRole('button'));
    expect(live).toHaveTextContent('The next hint is ready in 8 seconds.');
  });
});

describe('the choice', () => {
  test('of a part and of fresh numbers is in the address', async () => {
    const { user, tutor } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Practise' }), 'Update');
    await user.click(screen.getByRole('radio', { name: 'Fresh' }));
    expect(tutor.getState().query.part).toBe('update');
    const seed = screen.getByRole('textbox', { name: 'Seed' });
    await user.clear(seed);
    await user.type(seed, 'Class7b{Enter}');
    expect(tutor.getState().query).toEqual({ part: 'update', seed: 'class7b', significant: '3' });
  });

  test('that cannot be read is named, as text', () => {
    open({ part: '<b>x</b>', seed: '!' });
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts.join(' ')).toContain('the part “<b>x</b>”');
    expect(alerts.join(' ')).toContain('the seed “!”');
  });

  test('of other numbers opens another sheet; the first is kept', async () => {
    const { user, tutor } = open();
    await user.type(field('net.h1'), '0.3775');
    act(() => tutor.setGiven('x1', 0.5));
    expect(field('net.h1')).toHaveValue('');
    act(() => tutor.undo());
    expect(field('net.h1')).toHaveValue('0.3775');
  });
});

describe('progress', () => {
  test('is erased, and brought back', async () => {
    const { user } = open();
    await user.type(field('net.h1'), '0.3775');
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(field('net.h1')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(field('net.h1')).toHaveValue('0.3775');
  });

  test('is saved as a file of JSON', async () => {
    const { user } = open();
    const saved: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    await user.type(field('net.h1'), '0.0275');
    await user.click(markButton());
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(click).toHaveBeenCalledOnce();
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toMatchObject({
      format: 'backstep-practice',
      sheets: [
        {
          texts: { 'net.h1': '0.0275' },
          verdicts: { 'net.h1': 'wrong' },
          notes: { 'net.h1': 'wrong:net:biasLeftOut' },
        },
      ],
    });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
});

test('the picture has the learner’s figures, each with the sign of its mark, and no others', async () => {
  const { user } = open();
  const inPicture = (id: string) =>
    document.querySelector<SVGElement>(`.practice-network [data-id="${id}"]`);
  expect(inPicture('net.h1')).toHaveTextContent('–');
  await user.type(field('net.h1'), '0,0275');
  expect(inPicture('net.h1')).toHaveTextContent('net0,0275');
  await user.type(field('out.h1'), 'sigmoid(net_h1)');
  await user.type(field('net.h2'), figure('net.h2'));
  await user.click(markButton());
  expect(inPicture('net.h1')).toHaveTextContent('0,0275✗');
  expect(inPicture('net.h1')).toHaveAttribute(
    'aria-label',
    'the net input of h1, 0,0275: Not right',
  );
  expect(inPicture('out.h1')).toHaveTextContent('0.5069↳');
  expect(inPicture('net.h2')).toHaveTextContent(`${figure('net.h2')}✓`);
  expect(inPicture('out.h2')).toHaveTextContent('–');
  // Changed since: the mark is of another figure.
  await user.type(field('net.h1'), '9');
  expect(inPicture('net.h1')).toHaveTextContent(/0,02759$/);
});
