import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { button, field, inDerivation, list, open } from './open';

/** What the page tells, outside the fields. */
const told = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')
    .join('\n');

describe('an address that is wrong in part opens all the same', () => {
  test.each([
    ['#/step?example=nowhere', 'There is no example called “nowhere”'],
    [
      '#/elsewhere?example=classic&w5=abc&w6=&w7=1e400&w99=1&show=all&digits=99&at=net.h9',
      'no page called “elsewhere”',
      'w5: “abc” is not a number',
      'w6: “” is empty',
      'w7: “1e400” is larger',
      'sets “w99”',
      'show = “all”',
      'digits = “99”',
      'There is no step called “net.h9”',
    ],
    ['#/step?example=classic&w5=%E0%A4%A', 'could not be read'],
    [`#/step?example=classic&w5=${'1'.repeat(10_000)}`, 'too long'],
  ])('%s', async (address, ...says) => {
    await open(address);
    for (const each of says) expect(told()).toContain(each);
    expect(list('Example')).toHaveValue('classic');
    expect(field('w5')).toHaveValue('0.4');
  });

  test('what is right in it counts', async () => {
    await open('#/step?example=classic&w5=0,45&w6=zwei&eta=1/2&at=out.o1');
    expect(field('w5')).toHaveValue('0.45');
    expect(field('w6')).toHaveValue('0.45');
    expect(field('learning rate')).toHaveValue('0.5');
    expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent('the output of y1');
    expect(told()).toContain('w6');
    expect(told()).not.toContain('w5');
  });

  test('markup in it is shown as text', async () => {
    const { page } = await open('#/step?example=<img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).toBeNull();
    expect(told()).toContain('<img src=x');
  });
});

test('a notice can be dismissed, and does not come back', async () => {
  const { user } = await open('#/step?example=nowhere');
  await user.click(button('Dismiss'));
  expect(told()).toBe('');
  await user.click(button('Next step'));
  expect(told()).toBe('');
});

test('the page is quiet where nothing is wrong', async () => {
  await open('#/step?example=classic&w5=0.45&at=d(error.total)/d(w5)');
  expect(told()).toBe('');
});

describe('storage', () => {
  test('a storage that is full is told once, and the rest works', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key) {
      if (this === window.localStorage) throw new DOMException(key, 'QuotaExceededError');
    });
    try {
      const { user } = await open();
      expect(await screen.findByText(/storage is full/)).toBeVisible();
      await user.click(button('Dismiss'));
      field('w5').focus();
      await user.keyboard('{ArrowUp}');
      await vi.waitFor(() => expect(window.location.hash).toContain('w5=0.41'));
      expect(told()).toBe('');
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('work of another version is told, and left as it is', async () => {
    const old = JSON.stringify({ savedAt: 1, text: JSON.stringify({ version: 99, numbers: [1] }) });
    localStorage.setItem('backstep:tab:old', old);
    await open();
    expect(told()).toContain('another version');
    expect(Object.values({ ...localStorage }).join()).toContain('\\"version\\":99');
    expect(field('w5')).toHaveValue('0.4');
  });

  test('work that is damaged is told, and left as it is', async () => {
    localStorage.setItem('backstep:tab:old', JSON.stringify({ savedAt: 1, text: '{"version":1,' }));
    await open();
    expect(told()).toContain('could not be read');
    expect(Object.values({ ...localStorage }).join()).toContain('{"version":1,');
  });
});
