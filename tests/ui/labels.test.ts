import { expect, test } from 'vitest';
import { labelsOf } from './labels';

test.each<[string, string, readonly string[]]>([
  ['one around it', '<label id="a">A <input data-control></label>', ['a']],
  ['one that names it', '<label id="a" for="c">A</label><input id="c" data-control>', ['a']],
  [
    'both, in the order of the page',
    '<label id="a" for="c">A</label><label id="b"><select id="c" data-control></select></label>',
    ['a', 'b'],
  ],
  [
    'none that is around it and names another',
    '<label id="a" for="d"><button id="c" data-control></button></label><input id="d">',
    [],
  ],
  ['none of which it is the second', '<label id="a"><input><input data-control></label>', []],
  ['none where there is none', '<label id="a">A</label><textarea data-control></textarea>', []],
])('the labels of a control: %s', (_, html, ids) => {
  document.body.innerHTML = html;
  const control = document.querySelector<HTMLInputElement>('[data-control]');
  if (control === null) throw new Error('no control');
  expect(labelsOf(control).map(({ id }) => id)).toEqual(ids);
  expect([...(control.labels ?? [])].map(({ id }) => id)).toEqual(ids);
  document.body.replaceChildren();
});
