import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { keepEarly, READY } from '../../src/early';

// Files share their window: in the next one nothing is kept any more.
afterEach(async () => {
  document.dispatchEvent(new Event('readystatechange'));
  await expect.poll(() => document.documentElement.dataset.early).toBeUndefined();
});

test('who is still typing while the page comes goes on from what was typed', async () => {
  document.body.innerHTML =
    '<div id="root"><input type="text" aria-label="w5" value="0.4"></div><span id="drawn"></span>';
  const field = document.querySelector('input') as HTMLInputElement;
  const said: string[] = [];
  keepEarly(window, READY, () => false);
  field.addEventListener('input', () => said.push(field.value));
  const user = userEvent.setup();
  await user.click(field);
  field.select();
  await user.keyboard('0.');
  expect(said).toEqual([]);
  // As React does when it draws the field again by its own number.
  field.value = '0.4';
  await user.keyboard('9');
  expect(field.value).toBe('0.9');
  window.dispatchEvent(new Event(READY));
  await expect.poll(() => said).toEqual(['0.9']);
  expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3]);
});

test('a press of the next step shows that it was taken, by button or by key, until it is done', async () => {
  document.body.innerHTML =
    '<div id="root"><button class="timeline-move button--main">Next step</button></div><i id="drawn"></i>';
  const button = document.querySelector('button') as HTMLButtonElement;
  const done: string[] = [];
  // The first is answered before there is a script.
  let answers = 1;
  keepEarly(window, READY, () => answers-- > 0);
  for (const type of ['click', 'keydown']) window.addEventListener(type, () => done.push(type));
  const user = userEvent.setup();
  await user.keyboard('{ArrowRight}');
  expect(button).not.toHaveAttribute('data-kept');
  await user.keyboard('{ArrowRight}');
  expect(button).toHaveAttribute('data-kept');
  await user.click(button);
  expect(done).toEqual([]);
  window.dispatchEvent(new Event(READY));
  await expect.poll(() => done).toEqual(['keydown', 'click']);
  await expect.poll(() => button).not.toHaveAttribute('data-kept');
});

test('where an old browser does not understand a script, nothing that is pressed waits for it', async () => {
  document.body.innerHTML = '<div id="root"><button>Reset</button></div><i id="drawn"></i>';
  const button = document.querySelector('button') as HTMLButtonElement;
  keepEarly(window, READY, () => false);
  const user = userEvent.setup();
  await user.click(button);
  // A fault of another kind may be followed by an answer.
  window.dispatchEvent(new Event('error'));
  expect(button).toHaveAttribute('data-kept');
  document.documentElement.dataset.old = '';
  window.dispatchEvent(new Event('error'));
  expect(button).not.toHaveAttribute('data-kept');
  expect(document.documentElement).not.toHaveAttribute('data-early');
  delete document.documentElement.dataset.old;
});
