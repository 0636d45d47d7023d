import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { runs } from '../../crossing';
import { ordinaryProblems } from '../../oracle/problems';
import { shortened, workedByHand } from './learner';
import { PLAIN } from './plainNetwork';

const ways = fc.record({
  digits: fc.integer({ min: 3, max: 10 }),
  way: fc.constantFrom('rounded' as const, 'cut' as const),
  by: fc.constantFrom('decimals' as const, 'significant' as const),
  viaDelta: fc.boolean(),
});

describe('correct work', () => {
  test('at 3 to 10 digits, rounded or cut at every step, is right throughout', () => {
    fc.assert(
      fc.property(ordinaryProblems, ways, (problem, { digits, way, by, viaDelta }) => {
        const work = workedByHand(problem, shortened(digits, way, by), viaDelta);
        const asked = by === 'decimals' ? { places: digits } : { digits };
        const off = [...markWork(traceUpdate(problem), work, asked)]
          .filter(([, { verdict }]) => verdict !== 'right' && verdict !== 'short')
          .map(([id, mark]) => ({ id, figure: work.get(id), ...mark }));
        expect(off).toEqual([]);
      }),
      { numRuns: runs(160, 10_000) },
    );
  });
});

test('∂net/∂w is taken as it stands or as the output that it is, of which one is rounded and the other cut', () => {
  // x = 1 - h1 - o1, o2: net.o1 = 0.4 · 0.12348, net.o2 = −0.3 · 0.12348, δ.o1 = softmax − 1 = −0.478405.
  const two = traceUpdate({
    ...PLAIN,
    layers: [
      { weights: [[0.12348]], biases: [0], activation: 'identity' },
      { weights: [[0.4], [-0.3]], biases: [0, 0], activation: 'softmax' },
    ],
    loss: 'crossEntropy',
    examples: [{ inputs: [1], targets: [1, 0] }],
  });
  const gradientFrom = (out: string, local: string) =>
    markWork(
      two,
      new Map([
        ['out.h1', out],
        ['d(error.total)/d(net.o1)', '-0.4784'],
        ['d(net.o1)/d(w.o1.h1)', local],
        // 0.4784 · 0.1234 = 0.05903
        ['d(error.total)/d(w.o1.h1)', '-0.05903'],
      ]),
      { digits: 4 },
    ).get('d(error.total)/d(w.o1.h1)')?.verdict;
  expect(gradientFrom('0.1234', '0.1235')).toBe('right');
  expect(gradientFrom('0.1235', '0.1235')).toBe('wrong');
});
