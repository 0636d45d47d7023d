/** Two numbers, in the order of the neurons they belong to. */
export type Pair = readonly [number, number];

/** The parameters of one layer of two neurons. Dimensionless. */
export interface Layer {
  /** `weights[to][from]`: the weight of the connection into neuron `to` from the layer before's `from`. */
  readonly weights: readonly [Pair, Pair];
  /** One bias a neuron; both equal where the layer shares one (`Problem.sharedBiases`). */
  readonly biases: Pair;
}

/**
 * One gradient-descent update to be made: a 2-2-2 network of sigmoid neurons, one training example, and
 * how the step is taken. Plain JSON.
 */
export interface Problem {
  readonly inputs: Pair;
  /** What each output should be. Any finite number, though a sigmoid only reaches between 0 and 1. */
  readonly targets: Pair;
  readonly hidden: Layer;
  readonly output: Layer;
  /** One bias a layer: `biases[0] === biases[1]`, and its gradient is the sum of both neurons'. */
  readonly sharedBiases: boolean;
  /** Whether the update changes the biases. Their gradients are worked out either way. */
  readonly updateBiases: boolean;
  /** η, the factor on the gradient in the update. */
  readonly learningRate: number;
}
