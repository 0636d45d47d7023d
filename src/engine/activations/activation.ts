import { elementAt } from '../elementAt';
import type { Expression } from '../expressions/expression';
import type { ActivationName, NeuronActivationName } from './activationName';
import type { ActivationConstants, ConstantName } from './constants';

/** A neuron is called flat where its slope is below this: its deltas, and so its steps, all but vanish. */
export const FLAT_SLOPE = 0.01;

/** A line on the way from a slope as the rules leave it to the form that textbooks use. */
export interface SlopeLine {
  readonly rule:
    | 'splitFraction'
    | 'recogniseOutput'
    | 'recogniseFraction'
    | 'recogniseBipolar'
    | 'multipliedOut';
  readonly expression: Expression;
}

/** A layer's numbers while it is trained, in the arithmetic of the trace: one a neuron, in every array. */
export interface ActivationOverArrays {
  /** Writes the outputs that follow from the net inputs. */
  readonly forward: (nets: Float64Array, outs: Float64Array) => void;
  /** Writes ∂E/∂net, from ∂E/∂out of every output of the layer (`byOut`). */
  readonly backward: (
    byOut: Float64Array,
    nets: Float64Array,
    outs: Float64Array,
    deltas: Float64Array,
  ) => void;
}

/** What every activation says of itself. */
interface CommonActivation {
  readonly name: ActivationName;
  /** Where it may stand: in any layer, or only where there are two outputs or more. */
  readonly standsAt: 'anyLayer' | 'severalOutputs';
  /**
   * What an output is, where it is a probability: `each` that of a yes to a question of its own, `shares` its part
   * in one answer. The cross-entropy is made for these.
   */
  readonly probability?: 'each' | 'shares';
  /** The factor that its slope has, where its output is a probability; 1 if absent. */
  readonly steepness?: number;
  /**
   * A number that is added to every net input of the layer leaves every output as it is. So the derivatives of
   * anything by these net inputs add up to 0.
   */
  readonly isShiftInvariant?: true;
  /** The net inputs at which its slope jumps: no nudge across one finds a derivative. */
  readonly corners: readonly number[];
  /** Which of the catalogue's words fit it: of the steps that work out its output and slope; a note on it. */
  readonly words: {
    readonly output: 'output' | 'activated';
    readonly slope: 'slope' | 'activatedSlope';
    readonly note?: 'relu';
  };
  readonly overArrays: ActivationOverArrays;
}

/**
 * How a neuron turns its own net input into its output. It falls nowhere, so that a range of net inputs gives the
 * range between the outputs at its ends (marking goes by that).
 */
export interface NeuronActivation extends CommonActivation {
  readonly kind: 'neuron';
  readonly name: NeuronActivationName;
  /** By which constants it can be set, and the activation that it then is. */
  readonly constants?: {
    readonly names: readonly ConstantName[];
    readonly set: (constants: ActivationConstants) => NeuronActivation;
  };
  /** The function itself, for numbers: finite for every finite net input. */
  readonly apply: (net: number) => number;
  /** Its derivative at a net input, by the output there: the last line of its derivation, for numbers. */
  readonly slope: (net: number, out: number) => number;
  /** The function written out, which is what is differentiated by rule. */
  readonly definition: (net: Expression) => Expression;
  /**
   * From the slope as the rules leave it to the form textbooks use, in terms of the neuron's output:
   * each line equal to the one before it.
   */
  readonly textbookSlope: (net: Expression, out: Expression) => readonly SlopeLine[];
  /**
   * By what name formulas call it: as TeX, in plain text, and in the words `speech.<spoken>`. Where one is missing,
   * its definition is written, or said.
   */
  readonly called: {
    readonly tex?: string;
    readonly text?: string;
    readonly spoken?: 'sigmoid' | 'tanh';
  };
  /** Its sign over a vector of net inputs, as TeX; without one its definition is written. */
  readonly overVector?: string;
  /**
   * In a program: written in place, a function made of its definition, or one that languages have (where the
   * definition overflows long before the function does).
   */
  readonly inCode: 'inPlace' | 'defined' | 'hyperbolicTangent';
  /** Whether its output can be mistaken for its net input, as it leaves no net input as it is. */
  readonly changesNet: boolean;
}

/** How a layer turns all of its net inputs into its outputs at once. */
export interface LayerActivation extends CommonActivation {
  readonly kind: 'layer';
  /** The output of index `at`. */
  readonly output: (nets: readonly Expression[], at: number) => Expression;
}

export type Activation = NeuronActivation | LayerActivation;

// Named here, as looking an import up at every call is slow where modules are not bundled.
const get = elementAt;

/** A function of one net input, and its slope beside it, over the neurons of a layer. */
export const elementwise = ({
  apply,
  slope,
}: Pick<NeuronActivation, 'apply' | 'slope'>): ActivationOverArrays => ({
  forward: (nets, outs) => {
    for (let i = 0; i < outs.length; i++) outs[i] = apply(get(nets, i));
  },
  backward: (byOut, nets, outs, deltas) => {
    for (let i = 0; i < outs.length; i++) {
      deltas[i] = get(byOut, i) * slope(get(nets, i), get(outs, i));
    }
  },
});
