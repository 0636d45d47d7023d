import {
  type ActivationName,
  difference,
  type Expression,
  exponential,
  negative,
  number,
  power,
  product,
  sum,
} from './expression';

/** How a neuron turns its net input into its output, with all that is known of its slope. */
export interface Activation {
  /** The function itself, for numbers: finite for every finite net input. */
  readonly apply: (net: number) => number;
  /** Its derivative at a net input, by the output there: the last line of `textbookSlope`, for numbers. */
  readonly slope: (net: number, out: number) => number;
  /** The function written out, which is what is differentiated by rule. */
  readonly definition: (net: Expression) => Expression;
  /**
   * From the slope as the rules leave it to the form textbooks use, in terms of the neuron's output:
   * each line equal to the one before it.
   */
  readonly textbookSlope: (net: Expression, out: Expression) => readonly SlopeLine[];
}

export interface SlopeLine {
  readonly rule: 'splitFraction' | 'recogniseOutput';
  readonly expression: Expression;
}

/**
 * σ(net) = 1/(1 + e^−net), σ′ = σ(1 − σ).
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.59 and 4.88.
 */
const sigmoid: Activation = {
  // Where e^−net overflows this is 1/∞ = 0, which is less than 10^−308 from the right answer.
  apply: (net) => 1 / (1 + Math.exp(-net)),
  slope: (_, out) => out * (1 - out),
  definition: (net) => power(sum(number(1), exponential(negative(net))), number(-1)),
  textbookSlope: (net, out) => {
    const denominator = power(sum(number(1), exponential(negative(net))), number(-1));
    return [
      {
        rule: 'splitFraction',
        expression: product(denominator, product(exponential(negative(net)), denominator)),
      },
      { rule: 'recogniseOutput', expression: product(out, difference(number(1), out)) },
    ];
  },
};

export const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = { sigmoid };
