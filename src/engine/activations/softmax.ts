import { elementAt } from '../elementAt';
import {
  difference,
  type Expression,
  exponential,
  negative,
  number,
  power,
  product,
  softmax as share,
  sum,
} from '../expressions/expression';
import type { LayerActivation, SlopeLine } from './activation';

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

/** The outputs are the shares of one answer: they add up to 1, and each depends on every net input. */
export const softmax: LayerActivation = {
  kind: 'layer',
  name: 'softmax',
  standsAt: 'severalOutputs',
  probability: 'shares',
  // e^(net + c) / Σ e^(net + c): e^c cancels.
  isShiftInvariant: true,
  corners: [],
  output: share,
  overArrays: {
    forward: (nets, outs) => {
      for (let i = 0; i < outs.length; i++) outs[i] = softmaxShare(nets, i);
    },
    // Each net input moves every share: its own up, the others down.
    backward: (byOut, _, outs, deltas) => {
      for (let i = 0; i < outs.length; i++) {
        let delta = -0;
        for (let k = 0; k < outs.length; k++) {
          const out = elementAt(outs, k);
          const slope = k === i ? out * (1 - out) : -(out * elementAt(outs, i));
          delta += elementAt(byOut, k) * slope;
        }
        deltas[i] = delta;
      }
    },
  },
  overVector: '\\operatorname{softmax}',
  // Its slopes are a matrix. Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.106.
  deltaOverVectors: (a, byOut) =>
    `\\left(\\operatorname{diag}\\left(${a}\\right) - ${a}\\, {${a}}^{T}\\right)\\, ${byOut}`,
  words: { output: 'activated', slope: 'activatedSlope' },
};
