import type { GeneralProblem } from '../../../engine';
import { biasInUse } from '../../../engine/conventions';
import { holdBiases } from '../problemEdits';
import { type Choice, oneOf } from './problemChoice';

/** Where there are no biases, nothing is said of how they are held. */
const ifAny = (problem: GeneralProblem, text: string): string | undefined =>
  biasInUse(problem) === undefined ? undefined : text;

const shared: Choice = {
  name: 'biases',
  group: 'biases',
  of: (problem) => ifAny(problem, problem.sharedBiases ? 'shared' : 'separate'),
  mark: (problem) => ifAny(problem, problem.sharedBiases ? 's' : '') ?? '',
  ...oneOf(['shared', 'separate'], (problem, word) =>
    holdBiases(problem, { sharedBiases: word === 'shared' }),
  ),
};

const updated: Choice = {
  name: 'updatebiases',
  group: 'biases',
  of: (problem) => ifAny(problem, problem.updateBiases ? 'yes' : 'no'),
  mark: (problem) => ifAny(problem, problem.updateBiases ? 'u' : '') ?? '',
  ...oneOf(['yes', 'no'], (problem, word) => holdBiases(problem, { updateBiases: word === 'yes' })),
};

/** How the biases are held. */
export const BIASES = [shared, updated] as const;
