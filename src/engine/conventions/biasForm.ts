import type { Expression } from '../expressions/expression';
import type { BiasPrefix } from '../ids';

/** The ways in which books write a bias; a new one gets a file of its own and an entry in `BIAS_FORMS`. */
export const BIAS_FORM_NAMES = ['bias', 'threshold', 'weight', 'none'] as const;
export type BiasFormName = (typeof BIAS_FORM_NAMES)[number];
export const DEFAULT_BIAS_FORM = 'bias' satisfies BiasFormName;

/** What the fixed input of a bias that is written as a weight can be. */
export const BIAS_INPUTS = [1, -1] as const;
export type BiasInput = (typeof BIAS_INPUTS)[number];

/** A mistake about a bias: it is left out, another one is taken, or its sign is the wrong one. */
export type BiasSlip =
  | 'biasLeftOut'
  | 'biasOfOther'
  | 'biasSubtracted'
  | 'thresholdLeftOut'
  | 'thresholdOfOther'
  | 'thresholdAdded'
  | 'fixedInputSign';

/** A way of writing a bias: all that is particular to it. The value behind it is b in every one. */
export interface BiasForm {
  readonly name: BiasFormName;
  /** What is given, shown and learnt in the place of b; absent where there is no bias. */
  readonly written?: WrittenBias;
}

export interface WrittenBias {
  /** How its ids begin. */
  readonly prefix: BiasPrefix;
  /** Whether it is the weight of a fixed input, which is then drawn as a neuron. */
  readonly hasFixedInput: boolean;
  /** By what b is multiplied to have it, and it to have b; and so ∂net/∂(it). */
  readonly sign: (input: BiasInput) => 1 | -1;
  /** net, from the weighted inputs and itself. Its last part is what the bias brings. */
  readonly netInput: (
    weighted: readonly Expression[],
    own: Expression,
    input: BiasInput,
  ) => Expression;
  /** What is called wrong about it. */
  readonly slips: {
    readonly leftOut: BiasSlip;
    readonly ofOther: BiasSlip;
    readonly wrongSign: BiasSlip;
  };
  readonly inMatrix: {
    /** Its vector, or the number that a layer shares, as TeX. */
    readonly letter: string;
    /** Whether it is usual that, where each neuron has one of its own, they are the first column of the matrix. */
    readonly isColumn: boolean;
  };
}
