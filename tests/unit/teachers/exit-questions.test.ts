import { describe, expect, test } from 'vitest';
import { exitQuestions } from '../../../src/components/teachers/exitQuestions';
import type { GeneralProblem } from '../../../src/engine';
import { findExample } from '../../../src/examples';
import { type Notation, namingIn } from '../../../src/notation';
import { traceOf } from '../../../src/state';
import { translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';

addMessages('en', messagesOf('en'));
const text = translator('en');
const classic = findExample('classic');
if (classic === undefined) throw new Error('There is no classic example.');
const { naming, problem } = classic;

/** The questions of a network, each with its answer. */
function asked(of: GeneralProblem): readonly (readonly [string, string])[] {
  const trace = traceOf(of);
  const notation: Notation = {
    naming: namingIn(naming, trace.structure),
    style: { digits: 4, decimalSeparator: '.' },
    say: text,
    locale: 'en',
  };
  return exitQuestions(trace, notation, text).map(({ id, values }) => [
    text(`teachers.exit.${id}.ask`, values),
    text(`teachers.exit.${id}.answer`, values),
  ]);
}

// The figures are those of the article of the classic example.
test('the classic example’s questions have its numbers, and answers that are so', () => {
  expect(asked(problem)).toEqual([
    [
      '∂E total/∂net y1 = 0.1385 and out h1 = 0.5933. What is ∂E total/∂w5?',
      '∂E total/∂net y1 · out h1 = 0.08217',
    ],
    [
      '∂E total/∂w5 = 0.08217. Does the update make w5 larger or smaller? How can you tell?',
      'Smaller. The derivative is positive: a larger w5 means more error, and the step goes the other way.',
    ],
    [
      '∂E1/∂out h1 = 0.05540, ∂E2/∂out h1 = −0.01905. What is ∂E total/∂out h1?',
      '∂E1/∂out h1 + ∂E2/∂out h1 = 0.03635. Along a path we multiply; where paths meet we add.',
    ],
    [
      'The new w5 is known before the hidden layer’s turn. Which w5 is used there, the old or the new, and why?',
      'The old one. The error was made with it, and we ask how that error changes.',
    ],
  ]);
});

describe('of another network', () => {
  test('a target that is too high turns the sign and the answer', () => {
    const low = {
      ...problem,
      examples: [{ inputs: [0.05, 0.1], targets: [0.99, 0.01] }],
    };
    const [, direction] = asked(low);
    expect(direction?.[1]).toMatch(/^Larger\. The derivative is negative/);
  });

  test('where nothing moves, which way is not asked', () => {
    const still = { ...problem, learningRate: 0 };
    expect(asked(still).map(([ask]) => ask)).not.toContainEqual(
      expect.stringMatching(/larger or smaller/),
    );
  });
});
