import type { AnyTrace } from '../update/trace';
import type { Bookkeeping } from './bookkeeping';
import type { Places } from './dependants';
import { keptOf } from './kept';
import { MistakenRanges } from './mistakenRanges';
import { formulaAt } from './numbers';
import type { Column } from './plainColumns';
import type { Program } from './programs';
import { numbersAsWritten, SheetNumbers } from './sheetNumbers';
import { goUpstream } from './upstream';
import { givenPlaces, idsOf } from './ways';

/** Someone's figures, or none: what mistakes in other steps are tried out on. */
export interface Ground {
  readonly trace: AnyTrace;
  /** The figures that are written. */
  readonly written: Places;
  /** The number that each quantity is without a mistake, in the order of the work. */
  readonly numbers: Readonly<Float64Array>;
  /** What each mistake about the quantity at a place, made there alone, makes of these numbers. */
  readonly mistakenAt: (place: number) => Readonly<Float64Array>;
  /** A column of so many numbers. */
  readonly newColumn: (count: number) => Column;
  /** The quantities that the one at a place is worked from and that are not written, the nearest first, and no more. */
  readonly unwritten: (place: number) => readonly number[];
  /** What the quantity at a place in the order of the work is worked out by. */
  readonly program: (place: number) => Program;
  /** What that comes to, whether or not the quantity is written. */
  readonly anew: (place: number) => number;
  /** What a program is that is linear in the quantity at a place: the number at 0 of it, and how fast it rises. */
  readonly line: (program: Program, place: number) => Line;
  /** All that quantities can be by one mistake after the other, */
  readonly mistaken: MistakenRanges;
  /** or, made anew, by one that is tried on many figures. */
  readonly newMistaken: () => MistakenRanges;
}

/** start + slope · q. */
export interface Line {
  readonly start: number;
  readonly slope: number;
}

/** `written`: the figures that are written; `afresh`: none, as if all were worked out anew. */
export type From = 'written' | 'afresh';

/** A mistake further back than so many steps would be a guess. */
const MOST_PLACES = 16;

const grounds = new WeakMap<Bookkeeping, Map<From, Ground>>();

/** What is tried out on it is tried on many figures, so it is kept. */
export const groundOf = (books: Bookkeeping, from: From): Ground =>
  keptOf(grounds, books, from, () => newGround(books, from));

/** The places of what a quantity is worked from and that is not written, the nearest first, and of so many at the most. */
export function unwrittenBefore(
  { trace: { structure }, written }: Pick<Ground, 'trace' | 'written'>,
  place: number,
  most = Infinity,
): readonly number[] {
  const given = givenPlaces(structure);
  const found: number[] = [];
  goUpstream(
    structure,
    place,
    (needed) => written[needed] === 1,
    (one) => {
      if (written[one] === 1 || given[one] === 1 || found.length >= most) return false;
      found.push(one);
      return true;
    },
  );
  return found;
}

/** How many numbers are had at once: an array of its own for each column, or a view, would be most of the work. */
const PIECE = 4096;

function columnsInPieces(): Ground['newColumn'] {
  let [piece, used] = [new Float64Array(), 0];
  return (count) => {
    if (used + count > piece.length) [piece, used] = [new Float64Array(Math.max(PIECE, count)), 0];
    used += count;
    return { all: piece, from: used - count };
  };
}

function newGround(books: Bookkeeping, from: From): Ground {
  const { trace } = books;
  const { structure } = trace;
  const isAfresh = from === 'afresh';
  const world = isAfresh ? books.exact : books.world('ownShort');
  const ids = idsOf(structure);
  const known = isAfresh
    ? new SheetNumbers(structure, Float64Array.from(ids, trace.value))
    : numbersAsWritten(books);
  const numbers = known.all;
  const programs = new Array<Program | undefined>(ids.length);
  const program = (place: number): Program => {
    const known = programs[place];
    if (known !== undefined) return known;
    const made = formulaAt(structure, place, isWritten)?.program;
    if (made === undefined) throw new Error(`${ids[place]} is not worked out from anything`);
    programs[place] = made;
    return made;
  };
  const worked = new Map<number, number>();
  const written = new Uint8Array(ids.length);
  const held = new Uint8Array(ids.length);
  for (let place = 0; place < ids.length && !isAfresh; place++) {
    if (books.figureAt(place) === undefined) continue;
    written[place] = 1;
    if (books.heldInOwn(place) !== undefined) held[place] = 1;
  }
  const isWritten = (place: number): boolean => written[place] === 1;
  const nearest = new Map<number, readonly number[]>();
  const scratch = numbers.slice();
  const lines = new Map<Program, Map<number, Line>>();
  const newMistaken = (): MistakenRanges => new MistakenRanges(structure, written, held, world);
  return {
    trace,
    numbers,
    mistakenAt: (place) => known.mistakenAt(place),
    newColumn: columnsInPieces(),
    written,
    unwritten: (place) => {
      let found = nearest.get(place);
      if (found === undefined) {
        found = unwrittenBefore({ trace, written }, place, MOST_PLACES);
        nearest.set(place, found);
      }
      return found;
    },
    program,
    anew: (place) => {
      let number = worked.get(place);
      if (number === undefined) {
        number = program(place).run(numbers);
        worked.set(place, number);
      }
      return number;
    },
    line: (program, place) => {
      const known = lines.get(program) ?? new Map<number, Line>();
      lines.set(program, known);
      let line = known.get(place);
      if (line === undefined) {
        scratch[place] = 0;
        const start = program.run(scratch);
        scratch[place] = 1;
        line = { start, slope: program.run(scratch) - start };
        scratch[place] = numbers[place] as number;
        known.set(place, line);
      }
      return line;
    },
    mistaken: newMistaken(),
    newMistaken,
  };
}
