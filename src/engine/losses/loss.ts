import type { Activation } from '../activations/activation';
import type { DerivationLine } from '../expressions/differentiate';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { LossName } from './lossName';

/** The outputs that a loss is of. */
export interface Outputs {
  readonly activation: Activation;
  /** Whether the targets add up to 1, where the loss says that it matters. */
  readonly targetsAddUp: boolean;
}

/** A derivative by the net input of an output, as the chain rule comes to it. */
export interface DeltaChain extends Outputs {
  /** ∂(of)/∂(net input of the neuron of index `at`). */
  readonly of: QuantityId;
  readonly at: number;
  /** The output neurons, by name. */
  readonly neurons: readonly string[];
  /** The formula of a derivative that the chain is made of. */
  readonly slope: (of: QuantityId, by: QuantityId) => Expression;
}

type WriteSlopes = (targets: Float64Array, outs: Float64Array, to: Float64Array) => void;

/** A loss over the arrays of training, in the arithmetic of the trace: one number an output. */
export interface LossOverArrays {
  /** The total error. */
  readonly error: (targets: Float64Array, outs: Float64Array) => number;
  readonly backward: {
    /**
     * What `write` writes: ∂E/∂out of each output or, where the outputs' slope has cancelled, ∂E/∂net.
     */
    readonly by: 'out' | 'net';
    readonly write: WriteSlopes;
  };
  /**
   * Where the total error is a mean: the paths to each output's own error are added before that is divided.
   */
  readonly own?: {
    /** Where these paths meet: at the net inputs, where each output takes in all of them, or in the layer before. */
    readonly meet: 'netInputs' | 'hiddenOutputs';
    /** Writes the derivative of each output's own error by that output. */
    readonly write: WriteSlopes;
  };
}

/**
 * What the error of one output is, and how those of all outputs make the total error, with all that is particular to
 * it. Its formula stands as an expression and, beside it, over arrays, for runs of many updates: tests hold the two
 * equal to the last bit.
 */
export interface Loss {
  readonly name: LossName;
  /** Whether it goes with the activation of the outputs. */
  readonly fits: (outputs: Activation) => boolean;
  /** The error of one output. */
  readonly expression: (target: Expression, out: Expression, outputs: Activation) => Expression;
  /** The total error, of the errors of the outputs: their sum, or their mean. Its derivative by each is a number. */
  readonly total: (errors: readonly Expression[]) => Expression;
  readonly overArrays: (outputs: Outputs) => LossOverArrays;
  /** Whether what cancels depends on the sum of the targets. */
  readonly asksForTargetSum: (outputs: Activation) => boolean;
  /**
   * How a derivative by the net input of an output loses its fractions: each line is equal to the one before it,
   * the first is the chain rule. Undefined where nothing cancels.
   */
  readonly cancels: (chain: DeltaChain) => readonly DerivationLine[] | undefined;
  /**
   * The error of an output that is this far from its target; undefined where the error does not tell how far the
   * outputs are.
   */
  readonly errorAtMiss: (miss: number) => number | undefined;
  /** Whether an output without slope holds the error back, so that a run can be stuck at it. */
  readonly needsSlope: boolean;
  /** Which of the catalogue's words fit it: of the step that works out the error of an output; a note on it. */
  readonly words: {
    readonly error: 'error' | 'squaredError' | 'crossError';
    readonly note?: 'lossMean';
  };
}
