import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import type { Bookkeeping } from './bookkeeping';
import type { Places } from './dependants';
import { keptOf } from './kept';
import { expressionOf } from './numbers';
import { type Program, programOf } from './programs';
import { goUpstream } from './upstream';
import { givenPlaces, idsOf, orderOf } from './ways';
import { World } from './world';

/** Someone's figures, or none: what mistakes in other steps are tried out on. */
export interface Ground {
  readonly trace: AnyTrace;
  readonly isWritten: (id: QuantityId) => boolean;
  /** Those that are written. */
  readonly written: Places;
  /** The number that each quantity is without a mistake, in the order of the work. */
  readonly numbers: Readonly<Float64Array>;
  /** The same, to put others in for a while. */
  readonly scratch: Float64Array;
  /** The quantities that the one at a place is worked from and that are not written, the nearest first, and no more. */
  readonly unwritten: (place: number) => readonly number[];
  /** What the quantity at a place in the order of the work is worked out by. */
  readonly program: (place: number) => Program;
  /** All that each quantity can be with a mistake that changes no more than what it reaches. */
  readonly mistaken: (mistaken: (id: QuantityId) => Expression | undefined, reach: Places) => World;
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

const never = (): boolean => false;

function newGround(books: Bookkeeping, from: From): Ground {
  const { trace } = books;
  const { structure } = trace;
  const isAfresh = from === 'afresh';
  const isWritten = isAfresh ? never : (id: QuantityId): boolean => books.isWritten(id);
  const world = isAfresh ? books.exact : books.world('ownShort');
  const order = orderOf(structure);
  const ids = idsOf(structure);
  const numbers = Float64Array.from(ids, (id) =>
    isAfresh ? trace.value(id) : (books.figures.get(id)?.value ?? world.middleOf(id)),
  );
  const programs: Program[] = [];
  const written = Uint8Array.from(ids, (id) => (isWritten(id) ? 1 : 0));
  const nearest: (readonly number[])[] = [];
  return {
    trace,
    isWritten,
    numbers,
    scratch: numbers.slice(),
    written,
    unwritten: (place) => {
      const known = nearest[place];
      if (known !== undefined) return known;
      const found = unwrittenBefore({ trace, written }, place, MOST_PLACES);
      nearest[place] = found;
      return found;
    },
    program: (place) => {
      const known = programs[place];
      if (known !== undefined) return known;
      const expression = expressionOf(trace, isWritten, ids[place] as QuantityId);
      if (expression === undefined)
        throw new Error(`${ids[place]} is not worked out from anything`);
      const program = programOf(structure, expression);
      programs[place] = program;
      return program;
    },
    mistaken: (mistaken, reach) =>
      new World(trace, {
        held: (id) => (isWritten(id) ? books.heldInOwn(id) : undefined),
        counts: isWritten,
        isParted: true,
        mistaken,
        unreached: (id) => (reach[order.get(id) ?? -1] === 1 ? undefined : world),
      }),
  };
}
