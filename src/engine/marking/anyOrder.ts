import { addAt, hullAt, multiplyAt, negateAt, type Pairs, put } from './pairs';
import { powerOfTen } from './powers';
import { looseUnit, type Shortening, shortenAt, unitFor } from './shortening';

/** With more parts than this, the orders in which they can be put together are not gone through. */
const MOST_ORDERED = 5;

/** What parts are put together by. */
export type Joint = 'sum' | 'product';

/** To work in: a pair for each set of parts, and one more. */
const sets: Pairs = new Float64Array(2 * (2 ** MOST_ORDERED + 1));
const SPARE = 2 ** MOST_ORDERED;

const joinAt = (joint: Joint, pairs: Pairs, i: number, j: number): void =>
  joint === 'sum' ? addAt(pairs, i, j) : multiplyAt(pairs, i, j);

/**
 * Puts `count` pairs from `first` on together in any order, with what is found on the way shortened, and leaves what
 * comes of it at `first`. A part that changes nothing (a 0 in a sum, a factor of 1), makes no new number on the way, nor
 * does a factor of −1: at the most one that was there is shortened.
 */
export function joinInAnyOrder(
  joint: Joint,
  pairs: Pairs,
  first: number,
  count: number,
  by: Shortening,
): void {
  const none = joint === 'sum' ? 0 : 1;
  let left = first;
  let turns = 0;
  for (let i = first; i < first + count; i++) {
    const low = pairs[2 * i] as number;
    const high = pairs[2 * i + 1] as number;
    if (low === high && (low === none || (none === 1 && low === -1))) {
      if (low < 0) turns++;
      continue;
    }
    put(pairs, left++, low, high);
  }
  const rest = left - first;
  if (rest < count && count > 2) for (let i = first; i < left; i++) shortenAt(pairs, i, by);
  joinAll(joint, pairs, first, rest, by);
  if (turns % 2 === 1) negateAt(pairs, first);
}

function joinAll(joint: Joint, pairs: Pairs, first: number, count: number, by: Shortening): void {
  if (count === 0) {
    const none = joint === 'sum' ? 0 : 1;
    put(pairs, first, none, none);
  } else if (count === 2) joinAt(joint, pairs, first, first + 1);
  else if (count > 2 && (by.loosely || count > MOST_ORDERED))
    joinWithin(joint, pairs, first, count, by);
  else if (count > 2) joinInEachOrder(joint, pairs, first, count, by);
}

/** By dynamic programming over the sets of parts, each as the bits of a number. */
function joinInEachOrder(
  joint: Joint,
  pairs: Pairs,
  first: number,
  count: number,
  by: Shortening,
): void {
  const all = 2 ** count - 1;
  for (let set = 1; set <= all; set++) {
    if ((set & (set - 1)) === 0) {
      const part = first + 31 - Math.clz32(set);
      put(sets, set, pairs[2 * part] as number, pairs[2 * part + 1] as number);
      continue;
    }
    put(sets, set, Number.NaN, Number.NaN);
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      if (part < set - part) continue;
      put(sets, SPARE, sets[2 * part] as number, sets[2 * part + 1] as number);
      joinAt(joint, sets, SPARE, set - part);
      hullAt(sets, set, SPARE);
    }
    if (set !== all) shortenAt(sets, set, by);
  }
  put(pairs, first, sets[2 * all] as number, sets[2 * all + 1] as number);
}

const sizeAt = (pairs: Pairs, i: number): number =>
  Math.max(Math.abs(pairs[2 * i] as number), Math.abs(pairs[2 * i + 1] as number));

/** What the parts give, and as far on as the shortening of so many numbers on the way can go. */
function joinWithin(
  joint: Joint,
  pairs: Pairs,
  first: number,
  count: number,
  by: Shortening,
): void {
  const parts = Array.from({ length: count }, (_, i) => first + i);
  const sizes = parts.map((part) => sizeAt(pairs, part)).sort((a, b) => b - a);
  const above = parts.reduce((sum, i) => sum + Math.max(0, pairs[2 * i + 1] as number), 0);
  const below = parts.reduce((sum, i) => sum + Math.max(0, -(pairs[2 * i] as number)), 0);
  for (const part of parts) if (part > first) joinAt(joint, pairs, first, part);
  const often = count - 2;
  let most: number;
  if (joint === 'product') {
    // What is shortened on the way is multiplied by the others, at the most by these.
    const others = sizes
      .slice(1, -1)
      .reduce((product, size) => product * Math.max(1, size), sizes[0] ?? 1);
    most = Math.max(by.unit * others, sizeAt(pairs, first) * powerOfTen(1 - by.digits));
    if (by.loosely) most *= 2;
  } else {
    const unitOf = by.loosely ? looseUnit : unitFor;
    most = unitOf(Math.max(above, below, by.unit), by);
  }
  put(pairs, first + 1, -often * most, often * most);
  addAt(pairs, first, first + 1);
}
