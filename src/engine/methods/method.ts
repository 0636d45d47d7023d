import type { Expression } from '../expressions/expression';
import type { Hyperparameter, QuantityId, StateLetter } from '../ids';

/** The ways of taking the step that there are. */
export const METHOD_NAMES = ['gradientDescent', 'momentum', 'nesterov', 'rmsprop', 'adam'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/**
 * What a method keeps from one update to the next, as plain JSON: by id, `v(w.h1.x1)` and so on, and under
 * `count` which update is made next. What is not there is as before the first update: 0, and `count` 1.
 */
export type MethodState = Readonly<Record<QuantityId, number>>;

/** A method with its numbers. Plain JSON. */
export type MethodSettings =
  | { readonly name: 'gradientDescent' }
  | {
      readonly name: 'momentum' | 'nesterov';
      /** μ: the share of the velocity that is kept. 0 ≤ μ < 1. */
      readonly mu: number;
      readonly state?: MethodState;
    }
  | {
      readonly name: 'rmsprop';
      /** ρ: the share of the mean square that is kept. 0 ≤ ρ < 1. */
      readonly rho: number;
      /** ε: what is added to the root, so that nothing is divided by 0. ε > 0. */
      readonly epsilon: number;
      readonly state?: MethodState;
    }
  | {
      readonly name: 'adam';
      /** β₁ and β₂: the shares of the two running means that are kept. 0 ≤ β < 1. */
      readonly beta1: number;
      readonly beta2: number;
      /** ε: what is added to the root, so that nothing is divided by 0. ε > 0. */
      readonly epsilon: number;
      readonly state?: MethodState;
    };

/** What a method keeps for the next update, or a running mean of it put right. */
export interface MethodStep {
  readonly id: QuantityId;
  readonly expression: Expression;
  readonly kind: 'state' | 'corrected';
  readonly letter: StateLetter;
}

/** A term with the sign that stands before it. */
export interface SignedTerm {
  readonly sign: 1 | -1;
  readonly size: Expression;
}

/** The gradient of a parameter, as a way of writing has it. */
export interface WrittenGradient {
  /** ∂E/∂w. */
  readonly slope: Expression;
  /** −η·∂E/∂w, the step of gradient descent. */
  readonly descent: SignedTerm;
}

/** How a method takes a parameter's step from its gradient. */
export interface MethodFormulas {
  /** What is worked out before the step, in order. */
  readonly steps: readonly MethodStep[];
  /** The terms of the step: what the parameter changes by. */
  readonly change: readonly SignedTerm[];
}

/** The numbers of a run of updates, parameter by parameter: `advance` changes them in place. */
export interface MethodRun {
  readonly parameters: Float64Array;
  /** ∂E/∂(parameter) of this update. */
  readonly gradients: Float64Array;
  /** An array for each of the method's `state`, in that order. */
  readonly state: readonly Float64Array[];
  readonly learningRate: number;
  readonly hyperparameters: Readonly<Partial<Record<Hyperparameter, number>>>;
}

/**
 * A way of taking the step from the gradient to the new parameters: its formulas as expressions, and beside
 * them the same arithmetic over arrays, for runs of many updates. Tests hold the two equal to the last bit.
 */
export interface Method {
  readonly name: MethodName;
  /** Its numbers, with the values that its source proposes or that are usual. */
  readonly hyperparameters: Readonly<Partial<Record<Hyperparameter, number>>>;
  readonly state: readonly StateLetter[];
  /** Whether the formulas contain the number of the update. */
  readonly isCounted: boolean;
  /** Whether the formulas hold ∂E/∂w by itself, not η·∂E/∂w alone: where it is no step, it becomes one first. */
  readonly takesSlope: boolean;
  readonly formulas: (parameter: QuantityId, gradient: WrittenGradient) => MethodFormulas;
  /** `count` is t: which update this is, from 1. */
  readonly advance: (run: MethodRun, count: number) => void;
}
