import { difference } from '../expressions/expression';
import type { BiasForm } from './biasForm';
import { totalOf } from './totalOf';

/** net = Σ w·x − θ, with θ = −b. Source: Negnevitsky, Artificial Intelligence (2005), §§ 6.2 and 6.4. */
export const threshold: BiasForm = {
  name: 'threshold',
  written: {
    prefix: 'theta',
    hasFixedInput: false,
    sign: () => -1,
    netInput: (weighted, own) => difference(totalOf(weighted), own),
    slips: {
      leftOut: 'thresholdLeftOut',
      ofOther: 'thresholdOfOther',
      wrongSign: 'thresholdAdded',
    },
    inMatrix: { letter: '\\theta', isColumn: false },
  },
};
