import { expect, test } from 'vitest';
import { levelsOff } from '../bench/long/alive.mjs';

const BLOCKS = 20;
const counts = (
  at: (block: number) => { heapMB?: number; nodes?: number; listeners?: number; workers?: number },
) =>
  Array.from({ length: BLOCKS }, (_, block) => ({
    ...{ heapMB: 20, nodes: 1000, listeners: 300, workers: 0 },
    ...at(block),
  }));
const growing = (all: ReturnType<typeof counts>): string[] =>
  levelsOff(all)
    .filter(({ isLevel }) => !isLevel)
    .map(({ of }) => of.key);

test('what stays as it is, or fills and is emptied again and again, is level', () => {
  expect(growing(counts(() => ({})))).toEqual([]);
  expect(growing(counts((block) => ({ heapMB: 20 + 3 * (block % 4) })))).toEqual([]);
});

test('what grows by a little with each block is found', () => {
  expect(growing(counts((block) => ({ heapMB: 20 + block / 5 })))).toEqual(['heapMB']);
  expect(growing(counts((block) => ({ nodes: 1000 + 10 * block })))).toEqual(['nodes']);
  expect(growing(counts((block) => ({ listeners: 300 + 3 * block })))).toEqual(['listeners']);
});

test('a worker may not stay once', () => {
  expect(growing(counts((block) => ({ workers: block === 3 ? 1 : 0 })))).toEqual(['workers']);
});
