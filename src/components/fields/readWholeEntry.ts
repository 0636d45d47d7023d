import { readNumberEntry } from './readNumberEntry';
import type { Reading } from './useDraft';

/** A whole number from `least` to `most` that is typed into a field, in any way of writing it. */
export function readWholeEntry(typed: string, least: number, most: number): Reading<number, true> {
  const reading = readNumberEntry(typed);
  const isGood =
    reading.ok &&
    Number.isInteger(reading.value) &&
    reading.value >= least &&
    reading.value <= most;
  return isGood ? reading : { ok: false, fault: true };
}
