import { powerOf } from '../expressions/compile';
import { softmaxShare } from '../expressions/softmaxShare';
import {
  ADD,
  LOG,
  MULTIPLY,
  NEGATE,
  NUMBER,
  POWER,
  QUANTITY,
  type RangeCode,
  RISE,
  ROOT,
  SHARE,
  SUBTRACT,
} from './rangeCode';

/** To work on. Nothing is asked for meanwhile, so that one expression after the other is worked out on it. */
let stack = new Float64Array(1024);

/**
 * What an expression comes to, from each quantity's number at its place, bit by bit what `compile` makes of it; of many
 * that are each worked out once it takes half the time.
 */
export function runPlain(code: RangeCode, of: Readonly<Float64Array>): number {
  const to = code.words.length;
  if (to > stack.length) stack = new Float64Array(2 * to);
  work(code, 0, to, of, 0);
  return stack[0] as number;
}

/**
 * The same of some of the words, put into an array: a number that is handed back takes memory of its own.
 * @param from the first of the words that are the expression, and `to` the one behind the last
 */
export function putPlain(
  code: RangeCode,
  of: Readonly<Float64Array>,
  from: number,
  to: number,
  into: Float64Array,
  at: number,
): void {
  if (to - from > stack.length) stack = new Float64Array(2 * (to - from));
  work(code, from, to, of, 0);
  into[at] = stack[0] as number;
}

/** Goes through some of the words, and leaves one more number on the stack, on top of so many. */
function work(
  code: RangeCode,
  from: number,
  to: number,
  of: Readonly<Float64Array>,
  before: number,
): void {
  const { words, numbers, functions } = code;
  const all = stack;
  let top = before - 1;
  let next = from;
  while (next < to) {
    const word = words[next++] as number;
    if (word === QUANTITY) {
      const place = words[next++] as number;
      // A place that there is not has no number.
      all[++top] = place < of.length ? (of[place] as number) : Number.NaN;
    } else if (word === MULTIPLY) {
      top--;
      all[top] = (all[top] as number) * (all[top + 1] as number);
    } else if (word === ADD) {
      top--;
      all[top] = (all[top] as number) + (all[top + 1] as number);
    } else if (word === SUBTRACT) {
      top--;
      all[top] = (all[top] as number) - (all[top + 1] as number);
    } else if (word === NUMBER) {
      all[++top] = numbers[words[next++] as number] as number;
    } else if (word === NEGATE) {
      all[top] = -(all[top] as number);
    } else if (word === RISE) {
      const rise = functions[words[next++] as number] as (value: number) => number;
      all[top] = rise(all[top] as number);
    } else if (word === POWER) {
      const count = words[next++] as number;
      work(code, next, next + count, of, top + 1);
      all[top] = powerOf(all[top + 1] as number, all[top] as number);
      next += count;
    } else if (word === ROOT) {
      all[top] = Math.sqrt(all[top] as number);
    } else if (word === LOG) {
      all[top] = Math.log(all[top] as number);
    } else if (word === SHARE) {
      const count = words[next++] as number;
      top -= count - 1;
      all[top] = softmaxShare(all.slice(top, top + count), words[next++] as number);
    } else {
      // A weight of 0 leaves nothing of what has no value.
      const count = words[next++] as number;
      const weight = all[top] as number;
      work(code, next, next + count, of, top);
      if (Number.isNaN(all[top]) && weight === 0) all[top] = 0;
      next += count;
    }
  }
}
