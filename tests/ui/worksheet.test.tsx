import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { createTutor, stepsOf, traceOf, type ViewQuery, variantCodes } from '../../src/state';
import { translator } from '../../src/text';
import { WorksheetView } from '../../src/views/WorksheetView';

beforeEach(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});

function open(query: ViewQuery = {}, prepare?: (tutor: ReturnType<typeof createTutor>) => void) {
  const tutor = createTutor();
  tutor.show('worksheet', query);
  prepare?.(tutor);
  const { container } = render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <WorksheetView />
      </TextProvider>
    </TutorProvider>,
  );
  const papers = () => [...container.querySelectorAll<HTMLElement>('.paper')];
  const sheets = () => papers().filter((paper) => !paper.matches('.paper--key'));
  const keys = () => papers().filter((paper) => paper.matches('.paper--key'));
  // The sheets hold thousands of elements, which a query by role would go through.
  const panel = within(container.querySelector<HTMLElement>('.worksheet-options') ?? container);
  return { tutor, user: userEvent.setup(), container, panel, sheets, keys };
}

/** A class whose sheets are short, as what is tested is not on them. */
const CLASS: ViewQuery = { seed: 'abc', variants: '5', phases: 'error', key: 'values' };

const spokenOn = (paper: HTMLElement | undefined, part: string): (string | null)[] =>
  [...(paper?.querySelectorAll(`${part} [role="img"]`) ?? [])].map((one) =>
    one.getAttribute('aria-label'),
  );

const quantitiesOn = (paper: HTMLElement | undefined): (string | undefined)[] =>
  [...(paper?.querySelectorAll<HTMLElement>('[data-quantity]') ?? [])].map(
    ({ dataset }) => dataset.quantity,
  );

const printing = (name: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(name));
  });

describe('the sheet of a single neuron', () => {
  const single = (tutor: ReturnType<typeof createTutor>) =>
    tutor.setShape({ sizes: [2, 1], activations: ['tanh'], loss: 'halfSquared' });

  test('asks for no hidden layer, and says of none', () => {
    const { sheets, panel } = open({ key: 'none' }, single);
    expect(panel.getByRole('checkbox', { name: 'Backward' })).toBeChecked();
    expect(panel.queryByRole('checkbox', { name: /hidden/ })).toBeNull();
    const [sheet] = sheets();
    expect(sheet).toHaveTextContent('Neurons: tanh. Error: Half the squared error.');
    expect(sheet).not.toHaveTextContent(/hidden/i);
  });

  test('asks for all where the address asks for a hidden layer alone', () => {
    const { tutor, sheets, panel } = open({ key: 'none', phases: 'backward.h' }, single);
    const { work } = tutor.getState();
    const steps = stepsOf(traceOf(work.classic?.problem ?? expect.fail()).structure);
    expect(quantitiesOn(sheets()[0])).toEqual(steps.map(({ id }) => id));
    expect(panel.getByRole('checkbox', { name: 'Forward' })).toBeChecked();
  });
});

describe('the sheet', () => {
  test('has a blank for every step of the update, and no value in it', () => {
    const { tutor, sheets } = open({ key: 'none' });
    const { work } = tutor.getState();
    const trace = traceOf(work.classic?.problem ?? expect.fail());
    const [sheet] = sheets();
    expect(quantitiesOn(sheet)).toEqual(stepsOf(trace.structure).map(({ id }) => id));
    expect(sheet?.querySelectorAll('.blank-row .blank')).toHaveLength(
      stepsOf(trace.structure).length,
    );
    expect(sheet?.textContent).not.toContain('0.5933');
    expect(sheet?.textContent).not.toContain('0.3775');
  });

  test('says in its first lines how far to write each figure, and asks that of its address too', () => {
    const { sheets } = open({ key: 'none', places: '4' });
    const [sheet] = sheets();
    expect(sheet?.querySelector('.sheet-task')).toHaveTextContent('Write 4 decimal places.');
    expect(sheet?.querySelector('.sheet-address a')?.getAttribute('href')).toContain('places=4');
  });

  test('has the numbers that the learner has', () => {
    const { sheets, keys } = open({ phases: 'forward' }, (tutor) =>
      tutor.setGiven('w.o1.h1', 0.775),
    );
    expect(spokenOn(sheets()[0], '.givens')).toContain('w5 is 0.775.');
    expect(keys()[0]?.textContent).toContain('0.775');
  });

  test('gives the formula as a help where that is wanted', async () => {
    const { user, tutor, panel, sheets } = open({ phases: 'forward', key: 'none' });
    const first = () => spokenOn(sheets()[0], '.blank-row')[0];
    expect(first()).not.toContain('w1 times x1');
    await user.click(panel.getByRole('checkbox', { name: 'Give each formula as a help' }));
    expect(tutor.getState().query.help).toBe('yes');
    expect(first()).toContain('w1 times x1');
  });

  test('asks for the phases that are chosen, and tells what they need', async () => {
    const phases = 'forward,error,backward.h';
    const { user, panel, sheets, keys } = open({ phases, key: 'values' });
    for (const phase of ['Forward', 'Error']) {
      await user.click(panel.getByRole('checkbox', { name: phase }));
    }
    const [sheet] = sheets();
    expect(quantitiesOn(sheet)[0]).toBe('d(error.o1)/d(out.h1)');
    expect(quantitiesOn(sheet)).toEqual(quantitiesOn(keys()[0]));
    expect(within(sheet ?? document.body).getByText('Already worked out')).toBeInTheDocument();
    expect(panel.getByRole('checkbox', { name: 'Backward: hidden layer' })).toBeDisabled();
  });
});

describe('the answer key', () => {
  test('stands apart from the sheet, with the working or without, or is left out', async () => {
    const { user, panel, keys } = open({ phases: 'forward,error' });
    const choice = panel.getByRole('combobox', { name: 'Answer key' });
    expect(keys()[0]?.textContent).toContain('0.3775');
    expect(keys()[0]?.querySelectorAll('.workings')).toHaveLength(2);
    await user.selectOptions(choice, 'Values only');
    expect(keys()[0]?.textContent).toContain('0.3775');
    expect(keys()[0]?.querySelectorAll('.workings')).toHaveLength(0);
    await user.selectOptions(choice, 'None');
    expect(keys()).toEqual([]);
  });

  test('has the digits that are set', async () => {
    const { user, tutor, panel, keys } = open({ phases: 'forward' });
    await user.selectOptions(panel.getByRole('combobox', { name: 'Digits after the point' }), '7');
    expect(tutor.getState().settings.digits).toBe(7);
    expect(keys()[0]?.textContent).toContain('0.5932700');
  });

  test('says what is too large for a number', () => {
    const { keys } = open({ phases: 'forward' }, (tutor) => {
      tutor.setGiven('x1', 1e300);
      tutor.setGiven('w.h1.x1', 1e300);
    });
    expect(keys()[0]?.textContent).toContain('too large');
  });
});

describe('a class', () => {
  const codes = variantCodes('abc', 5);

  test('is shown one sheet at a time, and printed whole: sheets first, then keys', () => {
    const { sheets, keys, container } = open(CLASS);
    expect(sheets()).toHaveLength(1);
    printing('beforeprint');
    expect(sheets().map(({ dataset }) => dataset.code)).toEqual(codes);
    expect(keys().map(({ dataset }) => dataset.code)).toEqual(codes);
    const order = [...container.querySelectorAll('.paper')].map((paper) =>
      paper.matches('.paper--key'),
    );
    expect(order).toEqual([...order].sort());
    printing('afterprint');
    expect(sheets()).toHaveLength(1);
  });

  test('has its feet in its sheets where a browser puts nothing into the margins of pages', () => {
    const { sheets, keys } = open(CLASS);
    printing('beforeprint');
    const feet = [...sheets(), ...keys()].map(
      (paper) => paper.querySelector('footer')?.textContent,
    );
    expect(feet).toEqual([
      ...codes.map((code) => `Backstep · ${code}`),
      ...codes.map((code) => `Backstep · ${code} · answer key`),
    ]);
    for (const paper of [...sheets(), ...keys()]) expect(paper.style.page ?? '').toBe('');
  });

  test('is printed whole where the end of the printing before is told late', () => {
    const media = Object.assign(new EventTarget(), { matches: false });
    window.matchMedia = () => media as MediaQueryList;
    const { sheets } = open(CLASS);
    printing('beforeprint');
    act(() => {
      media.dispatchEvent(new Event('change'));
    });
    expect(sheets()).toHaveLength(codes.length);
    printing('afterprint');
    expect(sheets()).toHaveLength(1);
  });

  test('another of its sheets can be looked at', async () => {
    const { user, sheets } = open(CLASS);
    await user.selectOptions(screen.getByLabelText('Sheet shown'), `4: ${codes[3]}`);
    expect(sheets()[0]?.dataset.code).toBe(codes[3]);
    expect(sheets()[0]).toHaveTextContent(`/practice?example=classic&seed=${codes[3]}`);
  });

  test('has a list of codes that open the numbers', async () => {
    const { user, panel } = open(CLASS);
    await user.click(screen.getByText('Codes'));
    for (const code of codes) {
      expect(panel.getByRole('link', { name: code })).toHaveAttribute(
        'href',
        `#/practice?example=classic&seed=${code}`,
      );
    }
  });

  test('is made by choosing fresh numbers', async () => {
    const { user, tutor, panel, sheets } = open({ phases: 'error', key: 'values' });
    await user.click(panel.getByRole('radio', { name: /^Fresh numbers/ }));
    expect(tutor.getState().query.seed).toMatch(/^[a-z0-9]{4}$/);
    expect(sheets()[0]?.dataset.code).toBeDefined();
    const sheetCount = panel.getByRole('spinbutton', { name: 'Sheets' });
    await user.clear(sheetCount);
    await user.type(sheetCount, '30');
    expect(tutor.getState().query.variants).toBe('30');
    await user.click(panel.getByRole('radio', { name: /^The numbers in the tutor/ }));
    expect(tutor.getState().query.seed).toBeUndefined();
    expect(sheets()[0]?.dataset.code).toBeUndefined();
  });

  test('a seed or a number of sheets that cannot be is said, and the last good one stays', async () => {
    const { user, tutor, panel } = open(CLASS);
    const seed = panel.getByRole('textbox', { name: 'Class seed' });
    await user.type(seed, ' é');
    expect(seed).toBeInvalid();
    expect(panel.getByRole('alert')).toHaveTextContent('it stays abc');
    expect(tutor.getState().query.seed).toBe('abc');
    await user.tab();
    expect(seed).toHaveValue('abc');
    const sheetCount = panel.getByRole('spinbutton', { name: 'Sheets' });
    await user.type(sheetCount, '0');
    expect(sheetCount).toBeInvalid();
    expect(tutor.getState().query.variants).toBe('5');
  });

  test('capital letters of a seed are taken as small ones', async () => {
    const { user, tutor, panel } = open(CLASS);
    const seed = panel.getByRole('textbox', { name: 'Class seed' });
    await user.clear(seed);
    await user.type(seed, '7B');
    expect(tutor.getState().query.seed).toBe('7b');
  });
});

test('what is bad in the address is told, and put right', () => {
  const { tutor, sheets } = open({ ...CLASS, seed: '<b>', paper: 'letter' });
  const { notices, query } = tutor.getState();
  expect(notices).toEqual([
    expect.objectContaining({ kind: 'address.badChoice', name: 'seed', text: '<b>' }),
  ]);
  expect(query).toEqual({ ...CLASS, seed: undefined, paper: 'letter' });
  expect(sheets()[0]?.dataset.paper).toBe('letter');
});

test('the button opens the browser’s print dialogue, and says that it prepares', async () => {
  const said: (string | null)[] = [];
  const print = vi.fn(() =>
    said.push(document.querySelector('[role="status"]')?.textContent ?? null),
  );
  vi.stubGlobal('print', print);
  const { user, panel } = open(CLASS);
  await user.click(panel.getByRole('button', { name: /^Print/ }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(said).toEqual(['Preparing 5 sheets…']);
  await vi.waitFor(() => expect(panel.getByRole('status')).toBeEmptyDOMElement());
  vi.unstubAllGlobals();
});

test('a sheet with its whole key has few elements, since a class has forty of them', () => {
  const { sheets, keys } = open({ seed: 'abc', variants: '40' });
  const elements = [...sheets(), ...keys()].map((paper) => paper.querySelectorAll('*').length);
  expect(elements).toHaveLength(2);
  // 13,000, as KaTeX has them, took a browser over a minute to print.
  expect(elements.reduce((sum, count) => sum + count, 0)).toBeLessThan(2500);
});

describe('what a teacher may add to the sheets', () => {
  test('points stand by part and in all, and the names of the class on a sheet each', async () => {
    const { user, panel, sheets, keys } = open({
      ...CLASS,
      phases: 'error,check',
      points: 'error:4,check:9',
      qr: 'yes',
    });
    expect(sheets()[0]).toHaveTextContent(/Points of 13 points/);
    // The tests' own page is one that nobody else can open.
    expect(sheets()[0]?.querySelector('[aria-label="QR code of the address"]')).toBeNull();
    const parts = [...(sheets()[0]?.querySelectorAll('.part-heading') ?? [])];
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Error of 4 points',
      'Check of 9 points',
    ]);
    await user.selectOptions(panel.getByLabelText('Points'), 'One for each figure');
    // Three errors and, once more, eleven numbers of the forward pass.
    expect(sheets()[0]).toHaveTextContent(/Points of 14 points/);

    await user.type(panel.getByLabelText('Names of the class'), 'Ada Lovelace{Enter} {Enter}=Bob');
    expect(sheets()[0]).toHaveTextContent(/Name\s*Ada Lovelace/);
    expect(keys()[0]).toHaveTextContent('Ada Lovelace');
    printing('beforeprint');
    expect(sheets().map((one) => one.querySelector('.sheet-whose')?.textContent)).toEqual([
      'Ada Lovelace',
      '=Bob',
    ]);
    printing('afterprint');
  });

  test('more names than sheets are refused, and none is left out silently', async () => {
    const { user, panel, sheets } = open(CLASS);
    const names = panel.getByLabelText('Names of the class');
    await user.click(names);
    await user.paste(Array.from({ length: 41 }, (_, i) => `Student ${i}`).join('\n'));
    expect(panel.getByText(/^41 names are too many for 40 sheets/)).toBeInTheDocument();
    expect(sheets()[0]?.querySelector('.sheet-whose')).toBeNull();
  });
});
