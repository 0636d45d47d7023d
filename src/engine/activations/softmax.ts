import { elementAt } from '../elementAt';
import { softmax as share } from '../expressions/expression';
import { softmaxShare } from '../expressions/softmaxShare';
import type { LayerActivation } from './activation';

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
  words: { output: 'activated', slope: 'activatedSlope' },
};
