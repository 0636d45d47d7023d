import { describe, expect, test } from 'vitest';
import { type GeneralProblem, generalOf } from '../../../src/engine';
import { example as classic } from '../../../src/examples/classic.example';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { LIBRARY } from '../../../src/library';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';
import { crossed, someOf } from '../../crossing';
import { WRITERS } from './writers';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const PROBLEMS = LIBRARY.map(({ id, problem }) => ({ id, problem: generalOf(problem) }));

/** What the writers write of a problem. */
const givensIn = (problem: GeneralProblem | undefined) =>
  problem && {
    weights: problem.layers.map(({ weights }) => weights),
    biases: problem.bias === 'none' ? undefined : problem.layers.map(({ biases }) => biases),
    example: problem.examples[0],
    learningRate: problem.learningRate,
  };

const read = (text: string, options = {}) =>
  readProblemText(text, READING_WORDS, CLASSIC, {
    symbolsOf: () => classic.naming.symbols,
    options,
  });

/** What a reader of the text could not know: that there are no biases, or that a w1 is the only weight. */
const told = ({ bias, layers }: GeneralProblem): string =>
  [
    ...(bias === 'none' ? ['no biases\n'] : []),
    ...(layers.length === 1 && layers[0]?.weights.flat().length === 1 ? ['a 1-1 network\n'] : []),
  ].join('');

/** A page that has several examples has one here. */
const alone = (problem: GeneralProblem): GeneralProblem => ({
  ...problem,
  examples: problem.examples.slice(0, 1),
});

/** Every way of writing meets each problem under `npm run test:all`. */
const CASES = crossed({ way: Object.keys(WRITERS) as (keyof typeof WRITERS)[], problem: PROBLEMS });

describe('a problem of the library, written in a way that people write', () => {
  test.each(
    someOf(CASES, 90).map(({ way, problem }) => [way, problem.id, problem.problem] as const),
  )('%s: %s', (way, _, whole) => {
    const problem = alone(whole);
    const text = told(problem) + WRITERS[way](problem);
    const { problem: found, left } = read(text);
    const unread = left.filter(({ kind }) => kind !== 'words');
    expect({ text, unread, ...givensIn(found) }).toEqual({
      text,
      unread: [],
      ...givensIn(problem),
    });
  });
});
