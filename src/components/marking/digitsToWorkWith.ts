import type { MarkOptions } from '../../engine';
import type { Notation } from '../../notation';

/**
 * Numbers with digits enough to work from: one more than a sheet asks for, so that what it gives never makes an answer
 * too short.
 */
export function digitsToWorkWith(
  notation: Notation,
  { digits = 3, places }: MarkOptions,
): Notation {
  const needed = (places ?? digits) + 1;
  const { style } = notation;
  return needed <= style.digits ? notation : { ...notation, style: { ...style, digits: needed } };
}
