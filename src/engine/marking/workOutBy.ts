import { put } from './pairs';
import type { Program } from './programs';
import { found, type Ranges } from './range';

/**
 * Puts what a quantity can come to by several formulas into `found`. A wrong figure may have `parted` them: someone then
 * goes by one of them, here by the first.
 */
export function workOutBy(
  ways: readonly Program[],
  ranges: Ranges,
  ifApart: 'parted' | 'together',
): void {
  let low = Number.NaN;
  let high = Number.NaN;
  for (const way of ways) {
    way.findRange(ranges);
    const otherLow = found[0] as number;
    const otherHigh = found[1] as number;
    if (Number.isNaN(low) || Number.isNaN(high)) {
      low = otherLow;
      high = otherHigh;
      continue;
    }
    const isOne = Math.max(low, otherLow) <= Math.min(high, otherHigh);
    if (!isOne && (ifApart === 'parted' || Number.isNaN(otherLow) || Number.isNaN(otherHigh)))
      continue;
    low = Math.min(low, otherLow);
    high = Math.max(high, otherHigh);
  }
  put(found, 0, low, high);
}
