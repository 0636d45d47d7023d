import { softmaxShare } from '../expressions/softmaxShare';
import { joinInAnyOrder } from './anyOrder';
import { middleBetween } from './interval';
import {
  addAt,
  hullAt,
  logAt,
  multiplyAt,
  negateAt,
  type Pairs,
  put,
  putWider,
  raiseAt,
  riseAt,
  rootAt,
} from './pairs';
import {
  ADD,
  ADD_ALL,
  EITHER,
  LOG,
  MULTIPLY,
  MULTIPLY_ALL,
  NEGATE,
  NUMBER,
  POWER,
  QUANTITY,
  type RangeCode,
  RISE,
  ROOT,
  SHARE,
  SHORTEN,
  SUBTRACT,
  WEIGH,
} from './rangeCode';
import { type Shortening, shortenAt } from './shortening';

/** The range of a quantity is still to be found, */
export const OPEN = 0;
/** is to be looked at again, as something was judged since, */
export const STALE = 1;
/** is found, */
export const KNOWN = 2;
/** or is being worked out: a way round in a circle leads to nothing. */
export const UNDER_WAY = 3;

/** What quantities can be, each at its place. */
export interface Ranges {
  /** How numbers on the way to a figure may be shortened, if they may be. */
  readonly by: Shortening | undefined;
  /** From where to where each goes, and how that stands; the quantity at a place is `base` further on. */
  readonly values: Pairs;
  readonly states: Uint8Array;
  readonly base: number;
  /** Finds the range of the quantity at a place, and puts it in. */
  resolve(place: number): void;
  /** The same on the way to what something is divided by. */
  divided(): Ranges;
}

/** What the last expression that was worked out comes to: from the first to the second. */
export const found: Pairs = new Float64Array(2);

/** To work on, and how many pairs of it are in use. */
let stack: Pairs = new Float64Array(2048);
let used = 0;

/**
 * Works out all that an expression can come to, each of its quantities at each place on its own, and puts it in `found`.
 * An expression that has no value there comes to nothing (NaN), which no figure fits.
 */
export function findRange(code: RangeCode, of: Ranges): void {
  const from = used;
  const most = 2 * (from + code.words.length + 1);
  if (most > stack.length) {
    const larger = new Float64Array(2 * most);
    larger.set(stack);
    stack = larger;
  }
  work(code, 0, code.words.length, of, from);
  found[0] = stack[2 * from] as number;
  found[1] = stack[2 * from + 1] as number;
  used = from;
}

/** Goes through some of the words, with so many pairs on the stack; how many there are then. */
function work(code: RangeCode, from: number, to: number, of: Ranges, before: number): number {
  const { words, numbers, functions } = code;
  const { values, states, base } = of;
  let pairs = stack;
  let size = before;
  let next = from;
  while (next < to) {
    const word = words[next++] as number;
    if (word === QUANTITY) {
      const place = words[next++] as number;
      const cell = base + place;
      if ((states[cell] as number) < KNOWN) {
        used = size;
        of.resolve(place);
        pairs = stack;
      }
      pairs[2 * size] = values[2 * cell] as number;
      pairs[2 * size + 1] = values[2 * cell + 1] as number;
      size++;
    } else if (word === MULTIPLY) {
      size--;
      multiplyAt(pairs, size - 1, size);
    } else if (word === ADD) {
      size--;
      addAt(pairs, size - 1, size);
    } else if (word === SUBTRACT) {
      size--;
      negateAt(pairs, size);
      addAt(pairs, size - 1, size);
    } else if (word === NUMBER) {
      const number = numbers[words[next++] as number] as number;
      put(pairs, size++, number, number);
    } else if (word === NEGATE) {
      negateAt(pairs, size - 1);
    } else if (word === SHORTEN) {
      shortenAt(pairs, size - 1, of.by as Shortening);
    } else if (word === ADD_ALL || word === MULTIPLY_ALL) {
      const count = words[next++] as number;
      size -= count - 1;
      const joint = word === ADD_ALL ? 'sum' : 'product';
      joinInAnyOrder(joint, pairs, size - 1, count, of.by as Shortening);
    } else if (word === RISE) {
      riseAt(pairs, size - 1, functions[words[next++] as number] as (value: number) => number);
    } else if (word === POWER) {
      const count = words[next++] as number;
      const exponent = middleBetween(pairs[2 * size - 2] as number, pairs[2 * size - 1] as number);
      const isDivided = (exponent < 0 || Number.isNaN(exponent)) && of.by !== undefined;
      work(code, next, next + count, isDivided ? of.divided() : of, size);
      pairs = stack;
      raiseAt(pairs, size, exponent);
      put(pairs, size - 1, pairs[2 * size] as number, pairs[2 * size + 1] as number);
      next += count;
    } else if (word === EITHER) {
      size--;
      hullAt(pairs, size - 1, size);
    } else if (word === WEIGH) {
      const count = words[next++] as number;
      if (pairs[2 * size - 2] === 0 && pairs[2 * size - 1] === 0) {
        put(pairs, size - 1, 0, 0);
        next += count;
      } else size--;
    } else if (word === ROOT) {
      rootAt(pairs, size - 1);
    } else if (word === LOG) {
      logAt(pairs, size - 1);
    } else if (word === SHARE) {
      const count = words[next++] as number;
      size -= count - 1;
      shareAt(pairs, size - 1, count, words[next++] as number);
    } else {
      put(pairs, size++, Number.NaN, Number.NaN);
    }
  }
  return size;
}

/** A share rises with its own net input, and falls as another one rises. */
function shareAt(pairs: Pairs, first: number, count: number, at: number): void {
  const end = (own: 0 | 1): number => {
    const nets = Array.from({ length: count }, (_, j) => {
      const i = 2 * (first + j);
      return pairs[j === at ? i + own : i + 1 - own] as number;
    });
    return softmaxShare(nets, at);
  };
  const low = end(0);
  putWider(pairs, first, low, end(1), 1e-15);
}
