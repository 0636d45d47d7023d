// What is copied of the page: each formula once, as one line that can be read.
import { createEvent, fireEvent, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { at, field, open, region } from './open';

/** What the clipboard gets as text when all of an element is selected, or a part of it; undefined: what the browser makes of it. */
function copied(from: Node, to: Node = from): string | undefined {
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(range);
  let text: string | undefined;
  const clipboardData = { setData: (_: string, data: string) => (text = data) };
  const where = from instanceof Element ? from : (from.parentElement ?? document.body);
  fireEvent(where, createEvent.copy(where, { clipboardData }));
  return text;
}

test('a formula is copied once, in symbols and in numbers, and whole where a part of it is selected', async () => {
  await open(at('new(w7)'));
  const line = (form: string): Element => {
    const found = region('Derivation').querySelector(`.form--${form} .formula`);
    if (found === null) throw new Error(`there is no line of ${form}`);
    return found;
  };
  // What does it is loaded after the page.
  await waitFor(() => expect(copied(line('formula'))).toBe('w7⁺ = w7 − η · ∂E total/∂w7'));
  expect(copied(line('numbers'))).toBe('= 0.5 − 0.5 · (−0.02260)');
  const letter = line('numbers').querySelector('.katex-html .katex-base')?.firstElementChild;
  if (!letter) throw new Error('the formula has no letters');
  expect(copied(letter)).toBe('= 0.5 − 0.5 · (−0.02260)');
  // A part, which is only drawn, and a symbol that is no formula.
  const part = region('Where each part comes from').querySelector('.part-formula');
  expect(copied(part ?? document.body)).toBe('w7');
  expect(copied(document.querySelector('[data-plain="w7"]') ?? document.body)).toBe('w7');
  // What has no formula in it, and a field, are the browser’s own.
  expect(copied(region('Derivation').querySelector('h2') ?? document.body)).toBeUndefined();
  expect(copied(field('w5'))).toBeUndefined();
});
