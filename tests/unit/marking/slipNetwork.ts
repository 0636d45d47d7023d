// The networks that slips are made in.
import { randomLcg } from 'd3';
import type { ActivationName, GeneralProblem, LossName, MethodSettings } from '../../../src/engine';

/** What sets such a network apart from a plain one. */
export interface SlipNetwork {
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly constants: { readonly steepness?: number; readonly leak?: number };
  readonly loss: LossName;
  readonly method: MethodSettings;
  readonly examples: number;
  readonly reduce: 'mean' | 'sum';
  readonly sharedBiases: boolean;
  /** With another hidden layer, k. */
  readonly deep: boolean;
}

/** A network of 2-3-3 with random numbers. */
export function networkOf(
  {
    hidden = 'sigmoid',
    output = 'sigmoid',
    constants = {},
    loss = 'halfSquared',
    method = { name: 'gradientDescent' },
    examples = 1,
    reduce = 'mean',
    sharedBiases = false,
    deep = false,
  }: Partial<SlipNetwork>,
  seed: number,
): GeneralProblem {
  const random = randomLcg(seed);
  const number = (): number => (0.2 + 1.3 * random()) * (random() < 0.5 ? -1 : 1);
  const list = (length: number): number[] => Array.from({ length }, number);
  const layer = (from: number, to: number) => {
    const shared = number();
    return {
      weights: Array.from({ length: to }, () => list(from)),
      biases: sharedBiases ? Array<number>(to).fill(shared) : list(to),
    };
  };
  return {
    layers: [
      { ...layer(2, 3), activation: hidden, ...constants },
      ...(deep ? [{ ...layer(3, 3), activation: hidden, ...constants }] : []),
      { ...layer(3, 3), activation: output, ...(hidden === output ? constants : {}) },
    ],
    examples: Array.from({ length: examples }, () => ({
      inputs: list(2),
      targets: [0.1 + 0.2 * random(), 0.3, 0.45],
    })),
    loss,
    order: 'batch',
    next: 0,
    reduce,
    method,
    sharedBiases,
    updateBiases: true,
    learningRate: 0.3,
  };
}
