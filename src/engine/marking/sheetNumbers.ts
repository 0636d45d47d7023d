import type { Structure } from '../update/structure';
import type { Bookkeeping, WorldName } from './bookkeeping';
import { keptOf } from './kept';
import { mistakenAt } from './programList';
import { idsOf } from './ways';

/** One number for each quantity, in the order of the work, and what the known mistakes make of these numbers. */
export class SheetNumbers {
  readonly all: Readonly<Float64Array>;
  private readonly structure: Structure;
  private readonly mistaken: (Readonly<Float64Array> | undefined)[] = [];

  constructor(structure: Structure, all: Float64Array) {
    this.structure = structure;
    this.all = all;
  }

  /** What each mistake about the quantity at a place comes to. */
  mistakenAt(place: number): Readonly<Float64Array> {
    let made = this.mistaken[place];
    if (made === undefined) {
      made = mistakenAt(this.structure, place).runAll(this.all);
      this.mistaken[place] = made;
    }
    return made;
  }
}

type Short = Extract<WorldName, 'soundShort' | 'ownShort'>;

const known = new WeakMap<Bookkeeping, Map<Short, SheetNumbers>>();

/** Each quantity as it is written, or a number in the middle of what it can be, once all figures are judged. */
export const numbersIn = (books: Bookkeeping, name: Short): SheetNumbers =>
  keptOf(known, books, name, () => {
    const { structure } = books.trace;
    const world = books.world(name);
    const all = new Float64Array(idsOf(structure).length);
    for (let place = 0; place < all.length; place++) {
      const figure = world.counts(place) ? books.figureAt(place) : undefined;
      all[place] = figure?.value ?? world.middleAt(place);
    }
    return new SheetNumbers(structure, all);
  });

/** The same, with every figure as it is written: also one that stands for a step, of which nothing is held. */
export function numbersAsWritten(books: Bookkeeping): SheetNumbers {
  const held = numbersIn(books, 'ownShort');
  const all = held.all.map((number, place) => books.figureAt(place)?.value ?? number);
  return all.every((number, place) => Object.is(number, held.all[place]))
    ? held
    : new SheetNumbers(books.trace.structure, all);
}

/** Which of the first so many numbers, from a place on, are from `low` to `high`. */
export function placesBetween(
  numbers: Readonly<Float64Array>,
  count: number,
  low: number,
  high: number,
  from = 0,
): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < count; i++) {
    const number = numbers[from + i] as number;
    if (!(number >= low && number <= high)) continue;
    if (found === undefined) found = [i];
    else found.push(i);
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];
