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

/** A number in each of several cases, one behind the other in an array, from a place on. */
export interface Column {
  readonly all: Float64Array;
  readonly from: number;
}

/** What each quantity is in the cases: a number for each where they differ, and else the one of its place. */
export interface Cases {
  readonly count: number;
  readonly numbers: Readonly<Float64Array>;
  readonly columns: Pick<ReadonlyMap<number, Column>, 'get'>;
}

// The stack: where each entry begins, and 1 or 0 as it goes on from case to case or is one number in all of them.
const arrays: Readonly<Float64Array>[] = [];
const froms: number[] = [];
const steps: number[] = [];
/** The entries that are one number, at their places in the stack, */
let ones = new Float64Array(256);
/** and those that were worked out for each case, each at its place times their count. */
let worked = new Float64Array(8192);

/**
 * What an expression comes to in many cases at once, bit by bit what `runPlain` makes of it in each: operation by
 * operation and not case by case, and once where all cases have the same numbers.
 */
export function runColumns(code: RangeCode, cases: Cases, into: Column): void {
  const { count } = cases;
  const most = code.words.length;
  if (most > ones.length) ones = new Float64Array(2 * most);
  if (most * count > worked.length) worked = new Float64Array(2 * most * count);
  work(code, 0, most, cases, 0);
  const found = arrays[0] as Float64Array;
  const [from, step] = [froms[0] as number, steps[0] as number];
  for (let i = 0; i < count; i++) into.all[into.from + i] = found[from + i * step] as number;
}

/** Goes through some of the words, and leaves one more entry on the stack, on top of so many. */
function work(code: RangeCode, from: number, to: number, cases: Cases, before: number): void {
  const { words, numbers, functions } = code;
  const { count } = cases;
  let top = before - 1;
  let next = from;
  while (next < to) {
    const word = words[next++] as number;
    if (word === QUANTITY) {
      const place = words[next++] as number;
      const column = cases.columns.get(place);
      // A place that there is not has no number.
      if (column === undefined)
        putOne(++top, place < cases.numbers.length ? (cases.numbers[place] as number) : Number.NaN);
      else putEntry(++top, column.all, column.from, 1);
    } else if (word === NUMBER) {
      putOne(++top, numbers[words[next++] as number] as number);
    } else if (word === MULTIPLY || word === ADD || word === SUBTRACT) {
      top--;
      join(word, top, count);
    } else if (word === POWER) {
      const length = words[next++] as number;
      work(code, next, next + length, cases, top + 1);
      join(POWER, top, count);
      next += length;
    } else if (word === NEGATE) {
      change(top, count, negated);
    } else if (word === RISE) {
      change(top, count, functions[words[next++] as number] as (value: number) => number);
    } else if (word === ROOT) {
      change(top, count, Math.sqrt);
    } else if (word === LOG) {
      change(top, count, Math.log);
    } else if (word === SHARE) {
      const size = words[next++] as number;
      top -= size - 1;
      share(top, size, words[next++] as number, count);
    } else {
      // A weight of 0 leaves nothing of what has no value.
      const length = words[next++] as number;
      work(code, next, next + length, cases, top + 1);
      join(word, top, count);
      next += length;
    }
  }
}

function putEntry(at: number, array: Readonly<Float64Array>, from: number, step: number): void {
  arrays[at] = array;
  froms[at] = from;
  steps[at] = step;
}

function putOne(at: number, number: number): void {
  ones[at] = number;
  putEntry(at, ones, at, 0);
}

const negated = (value: number): number => -value;

/** Puts the entry at a place and the one on top of it together. */
function join(word: number, at: number, count: number): void {
  const a = arrays[at] as Float64Array;
  const b = arrays[at + 1] as Float64Array;
  const [aFrom, bFrom] = [froms[at] as number, froms[at + 1] as number];
  const [aStep, bStep] = [steps[at] as number, steps[at + 1] as number];
  const step = Math.max(aStep, bStep);
  const into = step === 1 ? worked : ones;
  const to = step === 1 ? at * count : at;
  const size = step === 1 ? count : 1;
  // A loop for each of them, as they are most of the work.
  if (word === MULTIPLY) {
    for (let i = 0; i < size; i++)
      into[to + i] = (a[aFrom + i * aStep] as number) * (b[bFrom + i * bStep] as number);
  } else if (word === ADD) {
    for (let i = 0; i < size; i++)
      into[to + i] = (a[aFrom + i * aStep] as number) + (b[bFrom + i * bStep] as number);
  } else if (word === SUBTRACT) {
    for (let i = 0; i < size; i++)
      into[to + i] = (a[aFrom + i * aStep] as number) - (b[bFrom + i * bStep] as number);
  } else {
    for (let i = 0; i < size; i++) {
      const one = a[aFrom + i * aStep] as number;
      const other = b[bFrom + i * bStep] as number;
      if (word === POWER) into[to + i] = powerOf(other, one);
      else into[to + i] = Number.isNaN(other) && one === 0 ? 0 : other;
    }
  }
  putEntry(at, into, to, step);
}

/** Changes the entry at a place. */
function change(at: number, count: number, by: (value: number) => number): void {
  const array = arrays[at] as Float64Array;
  const [from, step] = [froms[at] as number, steps[at] as number];
  const into = step === 1 ? worked : ones;
  const to = step === 1 ? at * count : at;
  const size = step === 1 ? count : 1;
  for (let i = 0; i < size; i++) into[to + i] = by(array[from + i] as number);
  putEntry(at, into, to, step);
}

/** The share, at a place, of so many entries from `first` on. */
function share(first: number, size: number, at: number, count: number): void {
  const nets = new Float64Array(size);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < size; j++) {
      const [from, step] = [froms[first + j] as number, steps[first + j] as number];
      nets[j] = arrays[first + j]?.[from + i * step] ?? Number.NaN;
    }
    worked[first * count + i] = softmaxShare(nets, at);
  }
  putEntry(first, worked, first * count, 1);
}
