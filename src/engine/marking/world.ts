import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { AnyTrace } from '../update/trace';
import type { Places } from './dependants';
import { asHeld, hull, type Interval, isNothing, middleOf, NOTHING, shared } from './interval';
import { allWays, waysAt } from './openWays';
import type { Program } from './programs';
import { isSameShortening, type Shortening, shortened } from './shortening';
import { givenPlaces, idsOf, orderOf } from './ways';

/** What counts in a world. Quantities are told by their places in the order of the work. */
export interface Standing {
  /** 1 at the places of what is written down: of it alone the first three are asked. */
  readonly written: Places;
  /** What may be held of a figure that is written down and counts here; undefined for any other quantity. */
  readonly held: (id: QuantityId) => Interval | undefined;
  /** Whether a quantity is written down and counts: others are then found from it too. */
  readonly counts: (id: QuantityId) => boolean;
  /**
   * How someone may have shortened a quantity who wrote a wrong figure for it and went on with a right one; undefined
   * of what is not written, or counts.
   */
  readonly miswritten?: (id: QuantityId) => Shortening | undefined;
  /** A wrong figure may part the ways to a quantity. Someone then goes by one of them: here the first. */
  readonly isParted?: boolean;
  /** A mistake that is being tried out. */
  readonly mistake?: {
    /** What replaces the formulas of the quantity at a place. */
    readonly at: (place: number) => Program | undefined;
    readonly reach: Places;
    /** The world without it, which has all that the mistake does not reach. */
    readonly without: World;
  };
}

/**
 * All that each quantity can be, by someone's figures. What is not written, or does not count, is worked out from what
 * is, by every way that is open.
 */
export class World {
  private readonly trace: AnyTrace;
  private readonly structure: Structure;
  private readonly standing: Standing;
  private readonly given: Places;
  private readonly ids: readonly QuantityId[];
  private readonly held = new Map<number, Interval>();
  private readonly middles = new Map<number, number>();
  private readonly shortest = new Map<number, Interval>();
  private readonly longest = new Map<number, Interval>();
  /** What was worked out so far with nothing shortened on the way, */
  private readonly free = new Map<number, Interval>();
  /** and with as much shortened on the way: a sheet has few such ways. */
  private readonly known: {
    readonly by: Shortening;
    readonly ranges: Map<number, Interval>;
  }[] = [];
  private readonly range = (place: number, by?: Shortening): Interval => this.at(place, by);
  private readonly behindWrong = (place: number): Interval =>
    this.isMiswritten(place) ? this.unshortened(place) : this.at(place);
  private readonly isCounted = (place: number): boolean => this.counts(place);

  constructor(trace: AnyTrace, standing: Standing) {
    this.trace = trace;
    this.structure = trace.structure;
    this.standing = standing;
    this.given = givenPlaces(trace.structure);
    this.ids = idsOf(trace.structure);
  }

  /** What may be held of a quantity; on the way to a figure, shortened as that allows. */
  of(id: QuantityId, by?: Shortening): Interval {
    return this.at(this.placeOf(id), by);
  }

  private placeOf(id: QuantityId): number {
    return orderOf(this.structure).get(id) ?? this.ids.length;
  }

  /** The same of the quantity at a place. */
  at(place: number, by?: Shortening): Interval {
    const { mistake, written } = this.standing;
    if (mistake !== undefined && mistake.reach[place] !== 1) return mistake.without.at(place, by);
    if (written[place] === 1) {
      const held = this.heldAt(place);
      if (held !== undefined) return held;
    }
    if (this.given[place] === 1) return this.givenAt(place);
    if (written[place] === 1) {
      const own = this.standing.miswritten?.(this.idAt(place));
      if (own !== undefined) return this.behind(place, own);
    }
    const known = by === undefined ? this.free : this.knownBy(by);
    const worked = known.get(place);
    if (worked !== undefined) return worked;
    // A way round in a circle leads to nothing.
    known.set(place, NOTHING);
    const found = this.workedOutAt(place, by);
    const range = by === undefined ? found : shortened(found, by);
    known.set(place, range);
    return range;
  }

  private idAt(place: number): QuantityId {
    return this.ids[place] as QuantityId;
  }

  private givenAt(place: number): Interval {
    let range = this.free.get(place);
    if (range === undefined) {
      range = asHeld(this.trace.value(this.idAt(place)));
      this.free.set(place, range);
    }
    return range;
  }

  private heldAt(place: number): Interval | undefined {
    const before = this.held.get(place);
    if (before !== undefined) return before;
    const held = this.standing.held(this.idAt(place));
    if (held !== undefined) this.held.set(place, held);
    return held;
  }

  private knownBy(by: Shortening): Map<number, Interval> {
    for (const known of this.known) if (isSameShortening(known.by, by)) return known.ranges;
    const ranges = new Map<number, Interval>();
    this.known.push({ by, ranges });
    return ranges;
  }

  /**
   * What a quantity with a wrong figure is by the right ones: that was not shortened for the sake of a later figure,
   * as what is not written was.
   */
  private behind(place: number, own: Shortening): Interval {
    const before = this.shortest.get(place);
    if (before !== undefined) return before;
    const range = shortened(this.unshortened(place), own);
    this.shortest.set(place, range);
    return range;
  }

  /** The same with nothing shortened on the way to it. */
  private unshortened(place: number): Interval {
    const before = this.longest.get(place);
    if (before !== undefined) return before;
    this.longest.set(place, NOTHING);
    let range = NOTHING;
    for (const way of this.waysAt(place)) range = hull(range, way.range(this.behindWrong));
    this.longest.set(place, range);
    return range;
  }

  /** A number in the middle of it. */
  middleAt(place: number): number {
    const known = this.middles.get(place);
    if (known !== undefined) return known;
    const middle = middleOf(this.at(place));
    this.middles.set(place, middle);
    return middle;
  }

  /** Whether the quantity at a place is written down and counts here. */
  counts(place: number): boolean {
    return this.standing.written[place] === 1 && this.standing.counts(this.idAt(place));
  }

  /** Whether it is written down wrong, and does not count here. */
  isMiswritten(place: number): boolean {
    return (
      this.standing.written[place] === 1 &&
      this.standing.miswritten?.(this.idAt(place)) !== undefined
    );
  }

  /** The formulas that a quantity may have been worked out by. */
  ways(id: QuantityId): readonly Program[] {
    return this.waysAt(this.placeOf(id));
  }

  private waysAt(place: number): readonly Program[] {
    const mistaken = this.standing.mistake?.at(place);
    return mistaken === undefined
      ? allWays(waysAt(this.structure, place), this.isCounted)
      : [mistaken];
  }

  /** What a formula can come to. */
  by(way: Program, by?: Shortening): Interval {
    return way.range(this.range, by);
  }

  /** What a quantity's formulas can come to, whether or not it is written down. */
  workedOut(id: QuantityId, by?: Shortening): Interval {
    return this.workedOutAt(this.placeOf(id), by);
  }

  private workedOutAt(place: number, by: Shortening | undefined): Interval {
    let all = NOTHING;
    for (const way of this.waysAt(place)) {
      const range = this.by(way, by);
      if (this.isOneWith(all, range)) all = hull(all, range);
    }
    return all;
  }

  private isOneWith(all: Interval, range: Interval): boolean {
    return !this.standing.isParted || isNothing(all) || shared(all, range) !== undefined;
  }
}
