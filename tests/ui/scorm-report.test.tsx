import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { open } from './open';

const LMS = 'https://lms.example';
const address = (more = ''): string =>
  `#/practice?example=classic&updates=0&form=elements&assignment=Homework%201&part=forward&significant=3${more}&embed=1&scorm=scorm12&tell=${LMS}`;
const input = (id: string) => {
  const found = document.querySelector<HTMLInputElement>(`input[data-quantity="${id}"]`);
  if (found === null) throw new Error(`no field of ${id}`);
  return found;
};

const postMessage = vi.fn();
/** The page around, as far as it is spoken to. */
const parent = { postMessage };
beforeEach(() => {
  postMessage.mockClear();
  // jsdom has none: what is said of the height is another test's.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Object.defineProperty(window, 'parent', { configurable: true, value: window });
});

const said = (type: string) =>
  postMessage.mock.calls.flatMap(([message]) => (message.type === type ? [message] : []));
const answer = (suspendData: unknown, { origin = LMS, source = parent as unknown } = {}): void => {
  const data = { type: 'backstep:scorm-resume', suspendData };
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  act(() => void window.dispatchEvent(event));
};
/** Until practice has asked what was kept. */
const asked = () => waitFor(() => expect(said('backstep:scorm-ready')).not.toEqual([]));

test('asks for what was kept, goes on with it and reports the work, to that origin alone', async () => {
  const { user, reload } = await open(address());
  await asked();
  expect(said('backstep:scorm-report')).toEqual([]);
  answer('');
  await user.type(input('net.h1'), '0.3775');
  await user.type(input('out.h1'), '1/2');
  await waitFor(() => expect(said('backstep:scorm-report').at(-1)?.filled).toBe(2));
  const { suspendData, points, of, most } = said('backstep:scorm-report').at(-1);
  // One right, the other a slip.
  expect({ points, of, most }).toEqual({
    points: { points: 1, of: 8, percent: 12.5 },
    of: 8,
    most: 4096,
  });
  expect(
    new Set(
      postMessage.mock.calls.filter(([{ type }]) => type !== 'backstep:height').map(([, to]) => to),
    ),
  ).toEqual(new Set([LMS]));
  // Another message tells of the work elsewhere.
  expect(said('backstep:work')).toEqual([]);
  reload();

  postMessage.mockClear();
  await open(address());
  await asked();
  answer(suspendData);
  await waitFor(() => expect(input('net.h1')).toHaveValue('0.3775'));
  expect(input('out.h1')).toHaveValue('1/2');
});

test('takes nothing from anyone else, and no more than a system keeps', async () => {
  const link = '#/marking?example=classic&work=classic~part:forward~net.h1:0.3775';
  await open(address());
  await asked();
  answer(link, { origin: 'https://evil.example' });
  answer(link, { source: window });
  answer({ text: link });
  answer(`${link}${'9'.repeat(300_000)}`);
  expect(input('net.h1')).toHaveValue('');
  answer(link);
  await waitFor(() => expect(input('net.h1')).toHaveValue('0.3775'));
});

test('says so where what was kept cannot be read, and begins anew', async () => {
  const { user } = await open(address());
  await asked();
  answer('<script>alert(1)</script>');
  expect(
    await screen.findByText(/What the learning system kept of your work could not be read/),
  ).toBeVisible();
  await user.type(input('net.h1'), '0.3775');
  await waitFor(() => expect(said('backstep:scorm-report').at(-1)?.filled).toBe(1));
});

test('with numbers by a code, the code comes back before the sheet', async () => {
  await open(address('&numbers=code&seed=k3f2'));
  await asked();
  answer('#sheet?code=ab7&taken=1.2&typed=~net.h1:0.5');
  expect(await screen.findByText('Your code is ab7.')).toBeVisible();
  await waitFor(() => expect(input('net.h1')).toHaveValue('0.5'));
  await waitFor(() =>
    expect(said('backstep:scorm-report').at(-1)?.suspendData).toContain('code:ab7'),
  );
});

test('reports no points while marks are not shown', async () => {
  const { user } = await open(address('&marks=never'));
  await asked();
  answer('');
  await user.type(input('net.h1'), '0.3775');
  await waitFor(() => expect(said('backstep:scorm-report').at(-1)?.filled).toBe(1));
  expect(said('backstep:scorm-report').every(({ points }) => points === null)).toBe(true);
});
