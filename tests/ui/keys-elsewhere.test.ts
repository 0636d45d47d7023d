import { afterEach, expect, test } from 'vitest';
import { isTakenElsewhere } from '../../src/components/keys/isTakenElsewhere';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Whether a key that is pressed on what a selector finds is that element's own. */
function isTaken(html: string, selector: string, key = '.'): boolean | undefined {
  document.body.innerHTML = html;
  let taken: boolean | undefined;
  window.addEventListener('keydown', (event) => (taken = isTakenElsewhere(event)), { once: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return taken;
}

test('a field and an open dialog have their keys to themselves, a button has not', () => {
  expect(isTaken('<input>', 'input')).toBe(true);
  expect(isTaken('<dialog open><button></button></dialog>', 'button')).toBe(true);
  expect(isTaken('<button></button>', 'button')).toBe(false);
});

test('a dialog that was closed, and has the focus until the page is drawn again, takes none', () => {
  expect(isTaken('<dialog><button></button></dialog>', 'button')).toBe(false);
  expect(isTaken('<dialog><input></dialog>', 'input')).toBe(false);
});

test('a number of the diagram has its own keys, and leaves the others to the page', () => {
  const keys = ['ArrowRight', 'Home', 'Enter', '+', '-'];
  const number = '<svg><g role="button"></g></svg>';
  expect(keys.map((key) => isTaken(number, 'g', key))).toEqual(keys.map(() => true));
  expect(['n', 'P', 'd', '.', '?'].map((key) => isTaken(number, 'g', key))).not.toContain(true);
});
