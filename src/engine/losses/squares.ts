import { elementAt } from '../elementAt';
import { commonDivisor } from '../expressions/fraction';
import type { LossOverArrays, Outputs } from './loss';

/** What each square is multiplied by, and how many of them count as one: 1 in a sum, all in a mean. */
interface Squares {
  readonly factor: 1 | 0.5;
  readonly total: 'sum' | 'mean';
}

/** The squared losses over arrays, with each factor where the expressions and their derivatives have it. */
export function squaresOverArrays(
  { factor, total }: Squares,
  { activation }: Outputs,
): LossOverArrays {
  const countedAsOne = (outs: Float64Array): number => (total === 'mean' ? outs.length : 1);
  return {
    error: (targets, outs) => {
      let error = -0;
      for (let k = 0; k < outs.length; k++) {
        const miss = elementAt(targets, k) - elementAt(outs, k);
        error += factor * (miss * miss);
      }
      return error * (1 / countedAsOne(outs));
    },
    backward: {
      by: 'out',
      write: (targets, outs, to) => writeSlopes(factor, countedAsOne(outs), { targets, outs, to }),
    },
    ...(total === 'mean'
      ? {
          own: {
            meet: activation.kind === 'layer' ? 'netInputs' : 'hiddenOutputs',
            write: (targets, outs, to) => writeSlopes(factor, 1, { targets, outs, to }),
          },
        }
      : {}),
  };
}

interface Arrays {
  readonly targets: Float64Array;
  readonly outs: Float64Array;
  readonly to: Float64Array;
}

/** −2·factor·(t − out)/n, with the 2 of the power rule over n in lowest terms. */
function writeSlopes(factor: number, n: number, { targets, outs, to }: Arrays): void {
  const common = commonDivisor(2 * factor, n);
  const above = (-2 * factor) / common;
  const below = 1 / (n / common);
  for (let k = 0; k < outs.length; k++) {
    to[k] = above * (elementAt(targets, k) - elementAt(outs, k)) * below;
  }
}
