import { expect, test } from 'vitest';

// The same, asked so that jsdom answers it itself.
const bySelector = (selector: string) => [...document.body.querySelectorAll(` ${selector}`)];

test.each([
  ['*[role~="button"],button,input,summary', 'a b d'],
  ['*[role~="status"],output', 'c e'],
  ['*[role~="none"]', ''],
])('what has a role: %s', (selector, ids) => {
  document.body.innerHTML =
    '<button id="a"><i id="b" role="button"></i></button>' +
    '<p id="c" role="note  status"><input id="d"></p><output id="e"></output><a role="buttons"></a>';
  const found = [...document.body.querySelectorAll(selector)];
  expect(found.map(({ id }) => id).join(' ')).toBe(ids);
  expect(found).toEqual(bySelector(selector));
  document.body.replaceChildren();
});
