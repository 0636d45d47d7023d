import type { ActivationName } from '../../engine';

/** The neurons' function, of a vector: each letter as textbooks write it. */
export function activated(name: ActivationName, of: string): string {
  switch (name) {
    case 'sigmoid':
      return `\\sigma\\left(${of}\\right)`;
    case 'tanh':
      return `\\tanh\\left(${of}\\right)`;
    case 'relu':
      return `\\max\\left(0,\\;${of}\\right)`;
    case 'softmax':
      return `\\operatorname{softmax}\\left(${of}\\right)`;
    case 'identity':
      return of;
  }
}

/** What a δ is made of, in symbols or as numbers. */
export interface DeltaParts {
  /** ∂E/∂a, or what it is multiplied out of. */
  readonly error: string;
  readonly a: string;
  /** The slopes of a ReLU, which are 1 where z is above 0 and else 0. */
  readonly steps: string;
}

/**
 * δ = ∂E/∂a ∘ f′(z), with the slope in terms of the outputs. A softmax's outputs all depend on each net input, so
 * its slopes are a matrix.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs. 4.88, 4.106 and 5.60.
 */
export function deltaOf(name: ActivationName, { error, a, steps }: DeltaParts): string {
  switch (name) {
    case 'sigmoid':
      return `${error} \\circ ${a} \\circ \\left(1 - ${a}\\right)`;
    case 'tanh':
      return `${error} \\circ \\left(1 - ${a} \\circ ${a}\\right)`;
    case 'relu':
      return `${error} \\circ ${steps}`;
    case 'softmax':
      return `\\left(\\operatorname{diag}\\left(${a}\\right) - ${a}\\, {${a}}^{T}\\right)\\, ${error}`;
    case 'identity':
      return error;
  }
}

/** E of all outputs, from the vectors of targets and outputs. */
export function lossOf(
  kind: 'halfSquared' | 'shares' | 'yesOrNo',
  { t, a }: { readonly t: string; readonly a: string },
): string {
  if (kind === 'halfSquared') {
    const miss = `\\left(${t} - ${a}\\right)`;
    return `\\tfrac{1}{2}${miss}^{T}${miss}`;
  }
  const yes = `-${t}^{T}\\, \\ln\\left(${a}\\right)`;
  if (kind === 'shares') return yes;
  return `${yes} - \\left(1 - ${t}\\right)^{T}\\, \\ln\\left(1 - ${a}\\right)`;
}
