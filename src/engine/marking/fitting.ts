import type { QuantityId } from '../ids';
import type { Bookkeeping, WorldName } from './bookkeeping';
import type { Figure } from './figure';
import { type Interval, isNothing } from './interval';
import type { Fit } from './judged';
import { onTheWayTo } from './onTheWay';
import type { Program } from './programs';
import type { Shortening } from './shortening';
import type { World } from './world';

/** Nobody works on from more right figures that stand wrong on the sheet. */
const MOST_MISCOPIED = 2;

/** What the formulas of a quantity came to in a world, freely and with numbers on the way shortened: as far as asked. */
interface Tried {
  readonly freely: (Interval | undefined)[];
  readonly shortened: (Interval | undefined)[];
  /** A bound for the shortened ones. */
  readonly loosely: (Interval | undefined)[];
}

const fittings = new WeakMap<Bookkeeping, Fitting>();

/** Whether one of a quantity's formulas comes to a figure, at the first try or with shorter numbers on the way. */
export function fitIn(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  name: WorldName,
): Fit | undefined {
  const fitting = fittings.get(books) ?? new Fitting(books);
  fittings.set(books, fitting);
  return fitting.find(id, figure, name);
}

/** Whether formulas come to the figures of a sheet, as it is gone through. */
class Fitting {
  private readonly books: Bookkeeping;
  /** A figure is tried with either sign. */
  private tried: {
    readonly id: QuantityId;
    readonly judged: number;
    readonly by: Map<World, Tried>;
  } = { id: '', judged: 0, by: new Map() };

  constructor(books: Bookkeeping) {
    this.books = books;
  }

  find(id: QuantityId, figure: Figure, name: WorldName): Fit | undefined {
    const { books } = this;
    const world = books.world(name);
    const ways = world.ways(id);
    const { freely, shortened, loosely } = this.triedIn(id, world);
    const fitting = (all: (Interval | undefined)[], nth: number, by?: Shortening) => {
      const range = all[nth] ?? world.by(ways[nth] as Program, by);
      all[nth] = range;
      const ending = books.endingOf(id, figure, range);
      return ending && { ending, range };
    };
    for (let nth = 0; nth < ways.length; nth++) {
      const fit = fitting(freely, nth);
      if (fit) return fit;
    }
    const [by] = onTheWayTo(figure, books.asked);
    if (by === undefined) return undefined;
    const atMost: Shortening = { ...by, loosely: true };
    for (let nth = 0; nth < ways.length; nth++) {
      if (this.isUnworked(ways[nth] as Program, world)) continue;
      // Most wrong figures are not even near; and that is seen sooner.
      const isNear = fitting(loosely, nth, atMost) ?? isNothing(loosely[nth] as Interval);
      const fit = isNear ? fitting(shortened, nth, by) : undefined;
      if (fit) return fit;
    }
    return undefined;
  }

  private triedIn(id: QuantityId, world: World): Tried {
    const judged = this.books.judged.size;
    if (this.tried.id !== id || this.tried.judged !== judged)
      this.tried = { id, judged, by: new Map() };
    const tried = this.tried.by.get(world) ?? { freely: [], shortened: [], loosely: [] };
    this.tried.by.set(world, tried);
    return tried;
  }

  /**
   * Whether a figure is hardly worked out by a formula: all that it is worked from is wrong, and by then too much is to
   * be miscopied. Coarser numbers on the way would then make right what only comes near.
   */
  private isUnworked({ needs }: Program, world: World): boolean {
    let isByWritten = false;
    for (const needed of needs) {
      if (this.books.figureAt(needed) === undefined) continue;
      if (!world.isMiswritten(needed)) return false;
      isByWritten = true;
    }
    return isByWritten && this.books.wrongSoFar > MOST_MISCOPIED;
  }
}
