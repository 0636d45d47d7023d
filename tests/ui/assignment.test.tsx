import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { button, field, list, open, region } from './open';

const HOMEWORK =
  '#/practice?example=classic&updates=0&form=elements&assignment=Homework%201&part=forward,error&significant=4';
const input = (id: string) => {
  const found = document.querySelector<HTMLInputElement>(`input[data-quantity="${id}"]`);
  if (found === null) throw new Error(`no field of ${id}`);
  return found;
};

describe('an assignment in practice', () => {
  test('says what is asked and what is left, and has nothing to choose', async () => {
    const { user } = await open(`${HOMEWORK}&hints=needs`);
    expect(await screen.findByRole('heading', { level: 2, name: 'Homework 1' })).toBeVisible();
    const asked = within(region('What is asked'));
    expect(asked.getByText('Forward, Error: 11 figures')).toBeVisible();
    expect(asked.getByText('4 significant digits')).toBeVisible();
    expect(asked.getByText('What a figure needs')).toBeVisible();
    expect(screen.queryByLabelText('Practise')).toBeNull();
    await user.type(input('net.h1'), '0.3775');
    expect(asked.getByText('10 figures of 11 are left.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hint: what it needs, for net h1' }));
    expect(screen.queryByRole('button', { name: /for net h1$/ })).toBeNull();
    expect(region('Hand it in')).toHaveTextContent(
      'Homework 1, and with it: 1 hint taken, marks not looked at.',
    );
  });

  test('keeps its marks to itself where it says so', async () => {
    const { user } = await open(`${HOMEWORK}&hints=none&marks=never`);
    await screen.findByRole('heading', { level: 2, name: 'Homework 1' });
    await user.type(input('net.h1'), '0.5{Enter}');
    expect(screen.queryByRole('button', { name: 'Mark my work' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Hint/ })).toBeNull();
    expect(screen.getByText(/Your teacher marks this/)).toBeVisible();
    expect(document.querySelector('.verdict')).toBeNull();
  });

  test('has no sheet before a code is there, which leads to numbers of its own', async () => {
    const { user } = await open(`${HOMEWORK}&numbers=code&seed=k3f2`);
    const code = await screen.findByRole('textbox', { name: 'Your code' });
    expect(screen.queryByRole('region', { name: 'Hand it in' })).toBeNull();
    await user.type(code, 'nö{Enter}');
    expect(screen.getByText(/^A code is 1 to 12 letters/)).toBeVisible();
    await user.clear(code);
    await user.type(code, 'AB7{Enter}');
    expect(region('Hand it in')).toHaveTextContent('by the code ab7');
    expect(screen.getByText('Your code is ab7.')).toBeVisible();
  });

  test('tells of a term that cannot be read, by its name', async () => {
    await open(`${HOMEWORK}&marks=soon`);
    expect(await screen.findByText(/The address says marks = “soon”/)).toBeVisible();
    expect(button('Mark my work')).toBeVisible();
  });
});

describe('the form of an assignment', () => {
  test('offers packages for learning systems, and says so where one cannot be made', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const { user } = await open('#/teachers?assignment=Homework%201&part=forward&marks=never');
    const packages = await screen.findByRole('region', { name: 'For a learning system' });
    expect(packages).toHaveTextContent(/Points are reported only while students can see/);
    await user.click(within(packages).getByRole('button', { name: 'Download SCORM 2004' }));
    expect(await within(packages).findByText(/The package could not be made/)).toBeVisible();
    vi.unstubAllGlobals();
  });

  test('makes the address that opens what it says', async () => {
    const { user } = await open('#/teachers?example=classic');
    await user.click(await screen.findByRole('button', { name: 'Make an assignment' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Week 7');
    await user.click(screen.getByRole('checkbox', { name: 'Error' }));
    await user.selectOptions(list('Hints'), 'None');
    await user.click(screen.getByRole('radio', { name: 'Fresh for each student, by a code' }));
    const link = new URL(field('Address').value);
    expect(link.hash).toMatch(
      /^#\/practice\?example=classic&updates=0&form=elements&assignment=Week%207&part=forward,error&numbers=code&seed=[a-z0-9]{4}&significant=3&hints=none$/,
    );
    expect(region('What students will see')).toHaveTextContent('Forward, Error: 11 figures');
    await user.clear(name);
    expect(screen.getByText(/Until then it stays Week 7\.$/)).toBeVisible();
  });
});

describe('work in a page of a course', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'parent');
  afterEach(() => {
    vi.unstubAllGlobals();
    if (own) Object.defineProperty(window, 'parent', own);
  });

  test('is told to the origin that the address names, and to no other', async () => {
    const postMessage = vi.fn();
    // jsdom has none: what is said of the height is another test's.
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = () => undefined;
        unobserve = () => undefined;
        disconnect = () => undefined;
      },
    );
    Object.defineProperty(window, 'parent', { configurable: true, value: { postMessage } });
    const told = () => postMessage.mock.calls.filter(([{ type }]) => type === 'backstep:work');
    const course = 'https://courses.example.edu';
    const { user } = await open(`${HOMEWORK}&embed=1&tell=${course}`);
    await screen.findByRole('heading', { level: 2, name: 'Homework 1' });
    await user.type(input('net.h1'), '0.3775');
    await user.click(button('Mark my work'));
    expect(told().map(([, origin]) => origin)).toEqual(told().map(() => course));
    expect(told().at(-1)?.[0]).toMatchObject({
      version: 1,
      assignment: 'Homework 1',
      of: 11,
      filled: 1,
      score: { right: 1, follows: 0, short: 0, wrong: 0, unreadable: 0 },
      hints: 0,
      looks: 1,
      link: expect.stringMatching(/#\/marking\?.*net\.h1:0\.3775/),
    });
  });
});
