import { type ActivationName, DEFAULT_ACTIVATION } from '../activations/activationName';
import type { BiasFormName, BiasInput } from '../conventions/biasForm';
import type { QuantityId } from '../ids';
import { DEFAULT_LOSS, type LossName } from '../losses/lossName';
import type { MethodSettings } from '../methods/method';
import type { OwnNames } from '../naming';
import type { Layer, Pair, Problem } from './problem';

/** The parameters of one layer of a network of any size, and what its neurons are. Dimensionless. */
export interface GeneralLayer {
  /** `weights[to][from]`: the weight of the connection into neuron `to` from the layer before's `from`. */
  readonly weights: readonly (readonly number[])[];
  /** One bias a neuron; all equal where the layer shares one (`sharedBiases`). */
  readonly biases: readonly number[];
  readonly activation: ActivationName;
  /** λ of a sigmoid or bipolar sigmoid, which is that of λ·net: above 0; 1 if absent. */
  readonly steepness?: number;
  /** Which part of a net input below 0 a leaky ReLU hands on: at least 0 and below 1; 0.01 if absent. */
  readonly leak?: number;
}

/** What the network is shown, and what each of its outputs should be then. */
export interface TrainingExample {
  readonly inputs: readonly number[];
  readonly targets: readonly number[];
}

/** One update of any small layered network. Plain JSON; `Problem` is its short form for 2-2-2. */
export interface GeneralProblem {
  /** From the first hidden layer, if there is one, to the output layer. */
  readonly layers: readonly GeneralLayer[];
  readonly loss: LossName;
  readonly examples: readonly TrainingExample[];
  /** How the gradients of several examples make one. */
  readonly reduce: 'mean' | 'sum';
  /** Whether an update takes all examples at once (`batch`, if absent) or one after the other. */
  readonly order?: 'batch' | 'single';
  /** Where it takes one after the other: the index of the example that this update takes; 0 if absent. */
  readonly next?: number;
  /** How the parameters move by their gradients, with all that this takes. */
  readonly method: MethodSettings;
  /**
   * How the biases are written; `bias` if absent. `biases` always holds b. As a `threshold`, θ = −b is given, shown
   * and learnt, with ∂E/∂θ = −∂E/∂b; as the `weight` of a fixed input, w₀ = b · biasInput; with `none` there is no
   * bias, whatever `biases` holds.
   */
  readonly bias?: BiasFormName;
  /** The fixed input, where `bias` is `weight`; 1 if absent. */
  readonly biasInput?: BiasInput;
  /** One bias a layer: all of `biases` equal, and its gradient is the sum of all its neurons'. */
  readonly sharedBiases: boolean;
  /** Whether the update changes the biases. Their gradients are worked out either way. */
  readonly updateBiases: boolean;
  /** η, the factor on the gradient in the update. */
  readonly learningRate: number;
  /**
   * Quantities of this update that are given midway, by their ids: each number stands in place of its working, and
   * what only led to it is left out of the update. `delta.h1` is −∂E/∂net, whatever the form. Absent where there are
   * none.
   */
  readonly given?: Readonly<Record<QuantityId, number>>;
  /** How its quantities are called, where that is not as in its example: nothing is worked out by it. */
  readonly names?: OwnNames;
}

export type AnyProblem = Problem | GeneralProblem;

/** The largest network that is worked by hand here. */
export const LARGEST = { hiddenLayers: 3, neurons: 4, inputs: 4, examples: 8 } as const;

/** Whether the update takes several examples. */
export const isBatch = ({ examples, order }: GeneralProblem): boolean =>
  examples.length > 1 && order !== 'single';

/** The examples that the update takes, by their indices. */
export const takenIn = (problem: GeneralProblem): readonly number[] =>
  isBatch(problem) ? problem.examples.map((_, e) => e) : [problem.next ?? 0];

/** Whose turn it is after the update, where the examples are taken one after the other. */
export const turnAfter = (problem: GeneralProblem): Pick<GeneralProblem, 'next'> =>
  problem.order === 'single' && problem.examples.length > 1
    ? { next: ((problem.next ?? 0) + 1) % problem.examples.length }
    : {};

export const isGeneral = (problem: AnyProblem): problem is GeneralProblem => 'layers' in problem;

/** The problem in its general form. */
export function generalOf(problem: AnyProblem): GeneralProblem {
  if (isGeneral(problem)) return problem;
  const { inputs, targets, hidden, output, sharedBiases, updateBiases, learningRate } = problem;
  return {
    layers: [
      { ...hidden, activation: DEFAULT_ACTIVATION },
      { ...output, activation: DEFAULT_ACTIVATION },
    ],
    loss: DEFAULT_LOSS,
    examples: [{ inputs, targets }],
    reduce: 'mean',
    method: { name: 'gradientDescent' },
    sharedBiases,
    updateBiases,
    learningRate,
  };
}

/** `general`, which has the numbers of another problem of the same network, in the form that this one has. */
export function inFormOf<P extends AnyProblem>(problem: P, general: GeneralProblem): P {
  return (isGeneral(problem) ? general : shortForm(problem, general)) as P;
}

function shortForm(problem: Problem, general: GeneralProblem): Problem {
  const [hidden, output] = general.layers;
  const [example] = general.examples;
  const { sharedBiases, updateBiases, learningRate } = general;
  return {
    ...problem,
    inputs: pair(example?.inputs),
    targets: pair(example?.targets),
    hidden: shortLayer(hidden),
    output: shortLayer(output),
    sharedBiases,
    updateBiases,
    learningRate,
  };
}

export const pair = ([first = Number.NaN, second = Number.NaN]: readonly number[] = []): Pair => [
  first,
  second,
];

export const shortLayer = (layer: GeneralLayer | undefined): Layer => ({
  weights: [pair(layer?.weights[0]), pair(layer?.weights[1])],
  biases: pair(layer?.biases),
});
