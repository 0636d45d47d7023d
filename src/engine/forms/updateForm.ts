import type { DerivationLine } from '../expressions/differentiate';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Method, MethodStep } from '../methods/method';
import type { Forward, ForwardLayer } from '../network/forward';
import type { QuantityRole } from '../network/role';
import type { UpdateFormName } from './updateFormName';

/** A derivative as the chain rule finds it. */
export interface FoundDerivative {
  readonly id: QuantityId;
  readonly kind: 'local' | 'chain' | 'paths' | 'cancelled';
  readonly expression: Expression;
  readonly lines?: readonly DerivationLine[];
}

/** The δ of a neuron. */
export interface DeltaStep {
  readonly id: QuantityId;
  readonly kind: 'delta';
  readonly expression: Expression;
  readonly lines: readonly DerivationLine[];
}

/** A parameter's ∂E/∂w, written by δ. */
export interface GradientStep {
  readonly id: QuantityId;
  readonly kind: 'gradient';
  readonly expression: Expression;
}

/** What a way of writing makes the backward pass of. */
export interface BackwardPass {
  readonly forward: Forward;
  /** ∂(of)/∂(by), which becomes a quantity of the update, and before it each derivative that it is made of. */
  readonly define: (of: QuantityId, by: QuantityId) => FoundDerivative;
  /** The same, to be looked at alone. */
  readonly find: (of: QuantityId, by: QuantityId) => FoundDerivative;
  /** Makes a δ, or a gradient that is written by it, a quantity of the update. */
  readonly add: (step: DeltaStep | GradientStep, role: QuantityRole) => void;
}

/** A quantity by which a parameter comes to its new value. */
export type UpdateStep =
  | MethodStep
  /** ∂E/∂w, where it is worked out for the step; Δw; the new parameter. */
  | {
      readonly id: QuantityId;
      readonly kind: 'gradient' | 'change' | 'update';
      readonly expression: Expression;
    };

/** What a way of writing makes the update of a parameter of. */
export interface UpdateParts {
  readonly forward: Forward;
  readonly method: Method;
  /** What is of one example, of all that the update takes: their mean or their sum. */
  readonly ofAll: (ofOne: Expression) => Expression;
}

/**
 * A way of writing an update: which quantities the way back and the step are made of, with which signs. None of them
 * changes a number of the network: the gradients are the same, and so are the new weights but for the last rounding.
 */
export interface UpdateForm {
  readonly name: UpdateFormName | 'matrices';
  /** What the way back comes to at a neuron: ∂E/∂net, or its opposite. */
  readonly ofNeuron: (neuron: string) => QuantityId;
  /** What it comes to at a parameter: ∂E/∂w or Δw. */
  readonly ofParameter: (parameter: QuantityId) => QuantityId;
  /** What that of a neuron is where it is called its δ: ∂E/∂net, or its opposite. */
  readonly delta: 'none' | 'slope' | 'opposite';
  /** The steps of the backward pass through one layer, in order. */
  readonly backward: (layer: ForwardLayer, pass: BackwardPass) => readonly QuantityId[];
  /** ∂E/∂w of a parameter by what the way back comes to at its neuron; absent where that is a step of its own. */
  readonly slope?: (parameter: QuantityId, parts: Omit<UpdateParts, 'method'>) => Expression;
  /** The steps of the update of one parameter, the new value last. */
  readonly update: (parameter: QuantityId, parts: UpdateParts) => readonly UpdateStep[];
}
