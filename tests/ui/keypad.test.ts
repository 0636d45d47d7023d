import { afterEach, expect, test, vi } from 'vitest';
import { followKeypad } from '../../src/views/followKeypad';

const AGENTS = {
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  iPad: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  Android:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

let end: () => void = () => undefined;
afterEach(() => {
  end();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

test.each([
  ['iPhone', ['text', 'numeric']],
  ['iPad', ['decimal', 'numeric']],
  ['Android', ['decimal', 'numeric']],
] as const)('on an %s a negative number can be typed', (device, expected) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(AGENTS[device]);
  document.body.innerHTML = '<input inputmode="decimal"><input inputmode="numeric">';
  end = followKeypad();
  const fields = [...document.querySelectorAll('input')];
  for (const field of fields) field.focus();
  expect(fields.map((field) => field.getAttribute('inputmode'))).toEqual(expected);
});
