import { expect, test } from 'vitest';
import { generalOf } from '../../../src/engine';
import { example as classic } from '../../../src/examples/classic.example';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const read = (text: string) =>
  readProblemText(text, READING_WORDS, CLASSIC, { symbolsOf: () => classic.naming.symbols });

test('a named number is read, with its place', () => {
  const { problem, taken } = read('set x1 = 0,25');
  expect(problem?.examples[0]?.inputs[0]).toBe(0.25);
  expect(taken).toEqual([
    { kind: 'quantity', id: 'x1', value: 0.25, from: 4, to: 13, text: 'x1 = 0,25' },
  ]);
});

test('numbers of a sentence are put into the current network, and the rest is said to be kept', () => {
  const { problem, missing, left } = read('x1 = 0.15, w1 = 0.35, target 0.11, learning rate 0.25');
  expect(problem?.examples).toEqual([{ inputs: [0.15, 0.1], targets: [0.11, 0.99] }]);
  expect(problem?.layers[0]?.weights[0]).toEqual([0.35, 0.2]);
  expect(problem?.learningRate).toBe(0.25);
  expect(left).toEqual([]);
  expect(missing.every(({ from }) => from === 'kept')).toBe(true);
  expect(missing).toContainEqual({ from: 'kept', kind: 'quantity', id: 'x2', value: 0.1 });
});
