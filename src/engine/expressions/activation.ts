import {
  difference,
  type Expression,
  exponential,
  type NeuronActivation,
  negative,
  number,
  positivePart,
  power,
  product,
  sum,
} from './expression';

/** How a neuron turns its net input into its output, with all that is known of its slope. */
export interface Activation {
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
}

/** A neuron is called flat where its slope is below this: its deltas, and so its steps, all but vanish. */
export const FLAT_SLOPE = 0.01;

export interface SlopeLine {
  readonly rule: 'splitFraction' | 'recogniseOutput' | 'recogniseFraction';
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

/**
 * tanh(net) = (e^net − e^−net)/(e^net + e^−net), tanh′ = 1 − tanh².
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 5.59 and 5.60.
 */
const tanh: Activation = {
  apply: Math.tanh,
  slope: (_, out) => 1 - out * out,
  definition: (net) => tanhFraction(net),
  textbookSlope: (net, out) => [
    {
      rule: 'splitFraction',
      expression: difference(number(1), power(tanhFraction(net), number(2))),
    },
    { rule: 'recogniseFraction', expression: difference(number(1), power(out, number(2))) },
  ],
};

function tanhFraction(net: Expression): Expression {
  const rising = exponential(net);
  const falling = exponential(negative(net));
  return product(difference(rising, falling), power(sum(rising, falling), number(-1)));
}

/**
 * max(0, net). At 0 it has no derivative; the slope there is taken to be 0, as is usual.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), § 6.3.
 */
const relu: Activation = {
  apply: (net) => Math.max(0, net),
  slope: (net) => positivity(net),
  definition: (net) => positivePart(net),
  textbookSlope: () => [],
};

/** 1 above 0, otherwise 0; what is no number stays none. */
export const positivity = (value: number): number => (Number.isNaN(value) ? value : +(value > 0));

/** The net input as it is: a linear neuron. */
const identity: Activation = {
  apply: (net) => net,
  slope: () => 1,
  definition: (net) => net,
  textbookSlope: () => [],
};

export const ACTIVATIONS: Readonly<Record<NeuronActivation, Activation>> = {
  sigmoid,
  tanh,
  relu,
  identity,
};
