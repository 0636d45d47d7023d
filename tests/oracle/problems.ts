import fc from 'fast-check';
import type { Pair, Problem } from '../../src/engine';

/** Random problems with every kind of bias; each number of the problem is drawn from `number`. */
export const problems = (
  number: fc.Arbitrary<number>,
  learningRate: fc.Arbitrary<number> = number,
): fc.Arbitrary<Problem> => {
  const pair = fc.tuple(number, number);
  const weights = fc.tuple(pair, pair);
  return fc
    .record({
      inputs: pair,
      targets: pair,
      hidden: fc.record({ weights, biases: pair }),
      output: fc.record({ weights, biases: pair }),
      sharedBiases: fc.boolean(),
      updateBiases: fc.boolean(),
      learningRate,
    })
    .map((problem) => {
      const share = ([first, second]: Pair): Pair =>
        problem.sharedBiases ? [first, first] : [first, second];
      return {
        ...problem,
        hidden: { ...problem.hidden, biases: share(problem.hidden.biases) },
        output: { ...problem.output, biases: share(problem.output.biases) },
      };
    });
};

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

/** Numbers of the size that a worked example has. */
export const ordinaryProblems = problems(between(-3, 3), between(0, 2));

/** A number of two decimals, as a worked example has them. */
export const hundredths = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: 100 * from, max: 100 * to }).map((n) => n / 100);

/** The numbers of a worked example: `fc.double` draws more of those next to 0 than a person ever writes. */
export const plainProblems = problems(hundredths(-3, 3), hundredths(0, 2));

/** Any finite numbers at all, the edges of the range of a double among them. */
export const wildProblems = problems(
  fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1, -1, 1e300, -1e300, Number.MAX_VALUE, Number.MIN_VALUE, 1e154, -1000),
    between(-10, 10),
  ),
);
