import type { SlopeLine } from '../activations/activation';
import {
  difference,
  type Expression,
  exponential,
  negative,
  number,
  power,
  product,
  sum,
} from './expression';

/**
 * e^net_i / Σ e^net_j, for numbers. The largest net input is taken away from each of them first, which leaves
 * every share as it is and keeps each power within 0 and 1.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), § 4.1.
 */
export function softmaxShare(nets: ArrayLike<number>, at: number): number {
  let largest = -Infinity;
  // Not Math.max of them all: that is slow over a typed array, and a NaN is kept by the sum below.
  for (let j = 0; j < nets.length; j++) largest = Math.max(largest, nets[j] ?? Number.NaN);
  let all = -0;
  for (let j = 0; j < nets.length; j++) all += Math.exp((nets[j] ?? Number.NaN) - largest);
  return Math.exp((nets[at] ?? Number.NaN) - largest) / all;
}

/** The share written out, which is what is differentiated by rule. */
export const softmaxDefinition = (of: readonly Expression[], at: number): Expression =>
  product(exponential(of[at] ?? number(0)), power(sum(...of.map(exponential)), number(-1)));

/**
 * From the slope of share `at` by net input `by`, as the rules leave it, to the form that textbooks use:
 * out_i(1 − out_i) by its own net input, −out_i·out_j by another.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.106.
 */
export function softmaxSlope(
  of: readonly Expression[],
  outs: readonly Expression[],
  at: number,
  by: number,
): readonly SlopeLine[] {
  const form = (own: Expression, other: Expression): Expression =>
    at === by ? product(own, difference(number(1), own)) : negative(product(own, other));
  const share = (index: number): Expression => softmaxDefinition(of, index);
  const out = (index: number): Expression => outs[index] ?? number(0);
  return [
    { rule: 'splitFraction', expression: form(share(at), share(by)) },
    { rule: 'recogniseFraction', expression: form(out(at), out(by)) },
  ];
}
