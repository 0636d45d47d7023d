import { afterEach, expect, test, vi } from 'vitest';
import { askAgain, loadAgain } from '../../src/components/fault/loadAgain';

afterEach(() => vi.unstubAllGlobals());

test('the page is looked for where what was asked for again fails again, once for each press', async () => {
  const looked: unknown[] = [];
  vi.stubGlobal('fetch', (address: unknown) => {
    looked.push(address);
    return Promise.reject(new TypeError('the network is gone'));
  });
  await loadAgain('no katex.js');
  expect(looked).toEqual([]);
  askAgain('no katex.js');
  await loadAgain('no xlsx.js');
  expect(looked).toEqual([]);
  await loadAgain('no katex.js');
  await loadAgain('no katex.js');
  expect(looked).toEqual([window.location.href]);
});
