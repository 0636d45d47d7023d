import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TutorStore } from '../../src/state';
import { followFocus } from '../../src/views/followFocus';

let end: () => void = () => undefined;

beforeEach(() => {
  document.body.innerHTML = `
    <main id="content" tabindex="-1">
      <input id="field">
      <button id="one"><b>One</b></button>
      <label>Two <input id="two" type="radio"></label>
    </main>`;
  const tutor = { subscribe: () => () => undefined } as unknown as TutorStore;
  end = followFocus(tutor);
});

afterEach(() => {
  end();
  document.body.innerHTML = '';
});

const at = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};

/** A press as Safari on a Mac has it: the focus goes away from where it was, and nowhere else. */
function press(element: Element, { byPointer = true } = {}): void {
  const goesOn = element.dispatchEvent(
    new MouseEvent('mousedown', { bubbles: true, cancelable: true, detail: 1 }),
  );
  if (goesOn && byPointer) (document.activeElement as HTMLElement).blur();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: byPointer ? 1 : 0 }));
}

test('what is clicked has the focus before the click does anything, also where a browser gives it none', () => {
  at('#field').focus();
  let during: Element | null = null;
  at('#one').addEventListener('click', () => {
    during = document.activeElement;
  });
  press(at('#one b'));
  expect(during).toBe(at('#one'));
  press(at('label'));
  expect(document.activeElement).toBe(at('#two'));
});

test('a press that is to leave the focus where it is, and one by a key, leave it there', () => {
  at('#field').focus();
  at('#one').addEventListener('mousedown', (event) => event.preventDefault());
  press(at('#one'));
  expect(document.activeElement).toBe(at('#field'));
  // Enter in a form presses its button.
  at('#one').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  expect(document.activeElement).toBe(at('#field'));
});
