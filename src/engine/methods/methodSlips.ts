import { quantity } from '../expressions/expression';
import { type Hyperparameter, newId, type QuantityId, stateId } from '../ids';
import type { MethodName, SignedTerm } from './method';

/**
 * The slips that are known of one method alone; others follow from its formulas. They stand apart from the method,
 * as they are needed only where figures are marked.
 */
export interface MethodSlips {
  /** Two of its numbers that are taken for each other. */
  readonly alike?: readonly [Hyperparameter, Hyperparameter];
  /** The step of the method that it is a variant of. */
  readonly ofPlainMethod?: (parameter: QuantityId) => readonly SignedTerm[];
}

export const METHOD_SLIPS: Readonly<Record<MethodName, MethodSlips>> = {
  gradientDescent: {},
  momentum: {},
  nesterov: {
    ofPlainMethod: (parameter) => [{ sign: 1, size: quantity(newId(stateId('v', parameter))) }],
  },
  rmsprop: {},
  adam: { alike: ['beta1', 'beta2'] },
};
