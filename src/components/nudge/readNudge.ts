import { readNumber } from '../../engine';

/** The size of a nudge as an address has it; undefined where it is none. */
export function readNudge(text: string): number | undefined {
  const read = readNumber(text);
  if (!read.ok) return undefined;
  const { value } = read.number;
  return value !== 0 && Number.isFinite(value) && Math.abs(value) <= LARGEST_NUDGE
    ? value
    : undefined;
}

/** Further than any number of a worked example goes. */
export const LARGEST_NUDGE = 1000;
