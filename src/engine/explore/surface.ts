import { type QuantityId, TOTAL_ERROR } from '../ids';
import { derivativeOf } from '../update/derivative';
import type { AnyTrace } from '../update/trace';
import type { Range } from './curve';
import { type Grid, gridOf } from './slice';

/** The total error over two givens, all else held. */
export interface Surface extends Grid {
  /** The lowest and the highest of its finite values; absent where there is none. */
  readonly heights?: Range;
  readonly lowest?: { readonly numbers: readonly [number, number]; readonly error: number };
  /** Whether the error is beyond the computer's numbers at some point of it. */
  readonly hasOverflow: boolean;
}

/** So many numbers at even distances, both ends among them. */
export const evenly = ({ low, high }: Range, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    return low * (1 - share) + high * share;
  });

/** @param size points along each side */
export function surfaceOf(
  trace: AnyTrace,
  by: readonly [QuantityId, QuantityId],
  [across, upright]: readonly [Range, Range],
  size: number,
): Surface {
  const grid = gridOf(trace, by, evenly(across, size), evenly(upright, size));
  let lowest = -1;
  let highest = -1;
  let hasOverflow = false;
  grid.values.forEach((value, i) => {
    if (!Number.isFinite(value)) hasOverflow = true;
    else {
      if (lowest < 0 || value < (grid.values[lowest] ?? 0)) lowest = i;
      if (highest < 0 || value > (grid.values[highest] ?? 0)) highest = i;
    }
  });
  if (lowest < 0) return { ...grid, hasOverflow };
  const low = grid.values[lowest] ?? Number.NaN;
  return {
    ...grid,
    hasOverflow,
    heights: { low, high: grid.values[highest] ?? Number.NaN },
    lowest: {
      numbers: [
        grid.columns[lowest % size] ?? Number.NaN,
        grid.rows[Math.floor(lowest / size)] ?? Number.NaN,
      ],
      error: low,
    },
  };
}

/** How fast the total error changes with each of some givens. */
export const gradientOf = (trace: AnyTrace, by: readonly QuantityId[]): readonly number[] =>
  by.map((id) => derivativeOf(trace, TOTAL_ERROR, id).value);
