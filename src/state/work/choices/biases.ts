import { holdBiases } from '../problemEdits';
import { type Choice, oneOf } from './problemChoice';

const shared: Choice = {
  name: 'biases',
  group: 'biases',
  of: ({ sharedBiases }) => (sharedBiases ? 'shared' : 'separate'),
  mark: ({ sharedBiases }) => (sharedBiases ? 's' : ''),
  ...oneOf(['shared', 'separate'], (problem, word) =>
    holdBiases(problem, { sharedBiases: word === 'shared' }),
  ),
};

const updated: Choice = {
  name: 'updatebiases',
  group: 'biases',
  of: ({ updateBiases }) => (updateBiases ? 'yes' : 'no'),
  mark: ({ updateBiases }) => (updateBiases ? 'u' : ''),
  ...oneOf(['yes', 'no'], (problem, word) => holdBiases(problem, { updateBiases: word === 'yes' })),
};

/** How the biases are held. */
export const BIASES = [shared, updated] as const;
