import { sum } from '../expressions/expression';
import type { BiasForm } from './biasForm';

/** net = Σ w·x + b. Source: Bishop (2006), eq. 5.2. */
export const addedBias: BiasForm = {
  name: 'bias',
  written: {
    prefix: 'b',
    hasFixedInput: false,
    sign: () => 1,
    netInput: (weighted, own) => sum(...weighted, own),
    slips: { leftOut: 'biasLeftOut', ofOther: 'biasOfOther', wrongSign: 'biasSubtracted' },
    inMatrix: { letter: 'b', isColumn: true },
  },
};
