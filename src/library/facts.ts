import type { ActivationName, GeneralProblem } from '../engine';
import type { Example } from '../examples';
import type { PrintedFigure } from './publishedProblem';
import type { SlipKind } from './slipKinds';

type Layer = GeneralProblem['layers'][number];

/** What most pages have alike: one step of gradient descent, and a bias for each neuron, which learns. */
export const PLAIN = {
  reduce: 'mean',
  method: { name: 'gradientDescent' },
  sharedBiases: false,
  updateBiases: true,
} as const satisfies Partial<GeneralProblem>;

/** A layer: `weights[to][from]`, and its biases, which are 0 where the page has none. */
export const layer = (
  activation: ActivationName,
  weights: Layer['weights'],
  biases: readonly number[] = weights.map(() => 0),
): Layer => ({ weights, biases, activation });

/** The figures of a worked example, with what is known of those that do not come out: by id and figure. */
export const withSlips = (
  { published }: Example,
  slips: Readonly<Record<string, SlipKind>>,
): readonly PrintedFigure[] =>
  published.map((one) => {
    const slip = slips[`${one.id} ${one.figure}`];
    return slip === undefined ? one : { ...one, slip };
  });
