import { number, product, sum } from '../expressions/expression';
import type { BiasForm } from './biasForm';

/** net = Σ w·x + w₀·x₀ with a fixed x₀, so that b = w₀·x₀. Source: Mitchell, Machine Learning (1997), § 4.4. */
export const biasWeight: BiasForm = {
  name: 'weight',
  written: {
    prefix: 'w0',
    hasFixedInput: true,
    sign: (input) => input,
    netInput: (weighted, own, input) => sum(...weighted, product(own, number(input))),
    slips: { leftOut: 'biasLeftOut', ofOther: 'biasOfOther', wrongSign: 'fixedInputSign' },
    inMatrix: { letter: 'w_0', isColumn: true },
  },
};
