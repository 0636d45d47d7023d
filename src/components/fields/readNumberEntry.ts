import { readNumber, type UnreadableReason } from '../../engine';
import type { Reading } from './useDraft';

/** A number that is typed into a field. */
export function readNumberEntry(typed: string): Reading<number, UnreadableReason> {
  const read = readNumber(typed);
  return read.ok ? { ok: true, value: read.number.value } : { ok: false, fault: read.reason };
}
