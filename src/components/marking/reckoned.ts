import type { GeneralTrace, QuantityId } from '../../engine';
import { type NumberStyle, numberText } from '../../notation';

/** The written figures that a quantity is worked from: what is not written is gone through to what is. */
export function workedFrom(
  { structure }: GeneralTrace,
  id: QuantityId,
  isWritten: (id: QuantityId) => boolean,
): readonly QuantityId[] {
  const found = new Set<QuantityId>();
  const seen = new Set<QuantityId>();
  const visit = (at: QuantityId): void => {
    for (const needed of structure.definitions.get(at)?.dependsOn ?? []) {
      if (seen.has(needed)) continue;
      seen.add(needed);
      if (isWritten(needed)) found.add(needed);
      else visit(needed);
    }
  };
  visit(id);
  return [...structure.definitions.keys()].filter((one) => found.has(one));
}

/** As many digits as tell two numbers of a range apart are shown, but no more than mean anything. */
const MOST_DIGITS = 12;

/** The ends of a range, with digits enough to see how wide it is. */
export function rangeText(
  [low, high]: readonly [number, number],
  style: NumberStyle,
): { readonly low: string; readonly high: string } {
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Below 0.1, digits are counted from the first that is not 0.
  const width = (high - low) / (size < 0.1 ? size : 1);
  const needed = width > 0 ? 1 - Math.floor(Math.log10(width)) : style.digits;
  const digits = Math.min(MOST_DIGITS, Math.max(style.digits, needed));
  return {
    low: numberText(low, { ...style, digits }),
    high: numberText(high, { ...style, digits }),
  };
}
