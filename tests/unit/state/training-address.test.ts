import { expect, test } from 'vitest';
import { readAddress } from '../../../src/state';

const opened = (more: string) => readAddress(`#/step?example=classic&${more}`);

test.each([
  ['rows=1,2,3', 'rows[1]', '1,2,3'],
  ['rows=0,0,0,1;0,1,x,0', 'rows[2][3]', 'x'],
  [`rows=${Array(9).fill('0,0,0,1').join(';')}`, 'rows', '9 ×'],
  ['set=xor&order=all', 'order', 'all'],
  ['set=xor&combine=max', 'combine', 'max'],
  ['set=xor&turn=9', 'turn', '9'],
])('%s is named, and the rest opens', (more, name, text) => {
  const { notices, exampleId } = opened(more);
  expect(exampleId).toBe('classic');
  expect(notices).toEqual([expect.objectContaining({ kind: 'address.badChoice', name, text })]);
});

test('a step of a single example is that of the first in a batch', () => {
  expect(opened('set=and&order=batch&at=net.h1').notices).toEqual([]);
});
