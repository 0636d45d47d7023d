import { expect, test } from 'vitest';
import { generalOf } from '../../../src/engine';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';

const CLASSIC = generalOf(CLASSIC_PROBLEM);

test('a named number is read, with its place', () => {
  const { problem, taken } = readProblemText('set x1 = 0,25', READING_WORDS, CLASSIC);
  expect(problem?.examples[0]?.inputs[0]).toBe(0.25);
  expect(taken).toEqual([
    { kind: 'quantity', id: 'x1', value: 0.25, from: 4, to: 13, text: 'x1 = 0,25' },
  ]);
});
