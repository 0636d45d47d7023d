import { type QuantityId, readNumber, type UnreadableReason } from '../../engine';
import { brokenBound, type GivenBound } from '../../engine/methods';

/** A given as a text says it, wherever the text stands: an address, a link to work. */
export type ReadGiven =
  | { readonly ok: true; readonly value: number }
  /** It is no number. */
  | { readonly ok: false; readonly reason: UnreadableReason }
  /** It is a number that this given cannot be; `accepted` says in signs what it can be. */
  | { readonly ok: false; readonly accepted: string };

/** What is accepted for a number of a method, in signs. */
const ACCEPTED: Readonly<Record<GivenBound, string>> = {
  share: '0 ≤ … < 1',
  positive: '> 0',
  notNegative: '≥ 0',
  count: '1, 2, 3, …',
};

export function readGiven(id: QuantityId, text: string): ReadGiven {
  const read = readNumber(text);
  if (!read.ok) return read;
  const { value } = read.number;
  const bound = brokenBound(id, value);
  return bound === undefined ? { ok: true, value } : { ok: false, accepted: ACCEPTED[bound] };
}
