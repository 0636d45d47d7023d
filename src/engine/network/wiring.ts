import { type ActivationName, DEFAULT_ACTIVATION } from '../activations/activationName';
import { ACTIVATIONS } from '../activations/activations';
import { type ActivationConstants, unusualConstants } from '../activations/constants';
import { type BiasFormName, type BiasInput, DEFAULT_BIAS_FORM } from '../conventions/biasForm';
import { biasInUse } from '../conventions/biasForms';
import { INPUT_LAYER, unitName } from '../ids';
import { LOSSES } from '../losses/losses';
import type { LossName } from '../losses/lossName';
import type { MethodName } from '../methods/method';
import { type AnyProblem, type GeneralProblem, generalOf, isBatch } from './general';

/** What the structure of a trace depends on: which neurons there are, and how biases are held. No numbers. */
export interface Wiring {
  readonly inputs: readonly string[];
  /** From the first hidden layer, if there is one, to the output layer. */
  readonly layers: readonly LayerWiring[];
  readonly loss: LossName;
  /** How the biases are written, where it is not as `bias`, and with which fixed input. */
  readonly bias?: BiasFormName;
  readonly biasInput?: BiasInput;
  readonly sharedBiases: boolean;
  readonly updateBiases: boolean;
  /** By which method the step is taken. */
  readonly method: MethodName;
  /** The targets add up to 1, where the loss asks for that: what cancels depends on it. */
  readonly targetsAddUp?: true;
  /** Where the update takes several examples. */
  readonly batch?: Batch;
}

/** Several examples in one update, and how their gradients make one. */
export interface Batch {
  readonly examples: number;
  readonly reduce: GeneralProblem['reduce'];
}

export interface LayerWiring {
  /** The layer's letter, which names its bias where it shares one: `h`, `o`. */
  readonly letter: string;
  readonly neurons: readonly string[];
  readonly activation: ActivationName;
  /** By what it is set, where that is not as usual: constants of its formulas. */
  readonly constants?: ActivationConstants;
}

/** The letters of the hidden layers, from the first on: i, j and l are too easily taken for an index or a 1. */
const HIDDEN_LETTERS = ['h', 'k', 'm'];
const OUTPUT_LETTER = 'o';

/** The wiring of a problem: inputs x1, x2, …; neurons h1, h2, … of the first hidden layer; outputs o1, o2, …. */
export function wiringOf(problem: GeneralProblem): Wiring {
  const { layers, examples, loss, sharedBiases, updateBiases, method } = problem;
  const numbered = (letter: string, list: readonly unknown[] = []): string[] =>
    list.map((_, i) => unitName(letter, i));
  return {
    inputs: numbered(INPUT_LAYER, examples[0]?.inputs),
    layers: layers.map((layer, l) => {
      const { biases, activation } = layer;
      const constants = unusualConstants(layer);
      const letter = l === layers.length - 1 ? OUTPUT_LETTER : (HIDDEN_LETTERS[l] ?? OUTPUT_LETTER);
      return {
        letter,
        neurons: numbered(letter, biases),
        activation,
        ...(constants === undefined ? {} : { constants }),
      };
    }),
    loss,
    ...biasOf(problem),
    sharedBiases,
    updateBiases,
    method: method.name,
    ...(isBatch(problem) ? { batch: { examples: examples.length, reduce: problem.reduce } } : {}),
    ...(targetsAddUp(problem) ? { targetsAddUp: true } : {}),
  };
}

function biasOf(problem: GeneralProblem): Pick<Wiring, 'bias' | 'biasInput'> {
  const { bias = DEFAULT_BIAS_FORM } = problem;
  if (bias === DEFAULT_BIAS_FORM) return {};
  const input = biasInUse(problem)?.input;
  return input === undefined ? { bias } : { bias, biasInput: input };
}

/** Typed as decimals, targets may miss 1 by a rounding. */
const ROUNDING = 1e-9;

function targetsAddUp({ layers, loss, examples }: GeneralProblem): boolean {
  const outputs = ACTIVATIONS[layers.at(-1)?.activation ?? DEFAULT_ACTIVATION];
  if (!LOSSES[loss].asksForTargetSum(outputs)) return false;
  return examples.every(
    ({ targets }) => Math.abs(targets.reduce((sum, target) => sum + target, 0) - 1) < ROUNDING,
  );
}

/** Whether the traces of two problems differ in their numbers alone. */
export const sameWiring = (a: AnyProblem, b: AnyProblem): boolean =>
  shapeKey(generalOf(a)) === shapeKey(generalOf(b));

const shapeKey = (problem: GeneralProblem): string =>
  [wiringKey(wiringOf(problem)), ...Object.keys(problem.given ?? {}).sort()].join(' ');

/** A text that is the same for the same wiring. */
export const wiringKey = (wiring: Wiring): string => JSON.stringify(wiring);
