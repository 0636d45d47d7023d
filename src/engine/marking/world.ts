import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import { asHeld, hull, type Interval, isNothing, middleOf, NOTHING, shared } from './interval';
import { rangeOf } from './range';
import { isSameShortening, type Shortening, shortened } from './shortening';
import { allWays, waysTo } from './ways';

/** What counts in a world. */
export interface Standing {
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
  /** What replaces the formulas of a quantity: a mistake that is being tried out. */
  readonly mistaken?: (id: QuantityId) => Expression | undefined;
  /** The world without that mistake, which has all that the mistake does not reach. */
  readonly unreached?: (id: QuantityId) => World | undefined;
}

/**
 * All that each quantity can be, by someone's figures. What is not written, or does not count, is worked out from what
 * is, by every way that is open.
 */
export class World {
  private readonly trace: AnyTrace;
  private readonly standing: Standing;
  private readonly held = new Map<QuantityId, Interval>();
  private readonly middles = new Map<QuantityId, number>();
  private readonly shortest = new Map<QuantityId, Interval>();
  private readonly longest = new Map<QuantityId, Interval>();
  private readonly known: {
    readonly by: Shortening | undefined;
    readonly ranges: Map<QuantityId, Interval>;
  }[] = [];
  private readonly range = (id: QuantityId, by?: Shortening): Interval => this.of(id, by);

  constructor(trace: AnyTrace, standing: Standing) {
    this.trace = trace;
    this.standing = standing;
  }

  /** What may be held of a quantity; on the way to a figure, shortened as that allows. */
  of(id: QuantityId, by?: Shortening): Interval {
    const unreached = this.standing.unreached?.(id);
    if (unreached !== undefined) return unreached.of(id, by);
    const before = this.held.get(id);
    if (before !== undefined) return before;
    const held = this.standing.held(id);
    if (held !== undefined) {
      this.held.set(id, held);
      return held;
    }
    if (this.trace.structure.definitions.get(id)?.kind === 'given')
      return asHeld(this.trace.value(id));
    const own = this.standing.miswritten?.(id);
    if (own !== undefined) return this.behind(id, own);
    const known = this.knownBy(by);
    const worked = known.get(id);
    if (worked !== undefined) return worked;
    // A way round in a circle leads to nothing.
    known.set(id, NOTHING);
    const found = this.workedOut(id, by);
    const range = by === undefined ? found : shortened(found, by);
    known.set(id, range);
    return range;
  }

  /** What was worked out so far with as much shortened on the way: a sheet has few such ways. */
  private knownBy(by: Shortening | undefined): Map<QuantityId, Interval> {
    for (const known of this.known) if (isSameShortening(known.by, by)) return known.ranges;
    const ranges = new Map<QuantityId, Interval>();
    this.known.push({ by, ranges });
    return ranges;
  }

  /**
   * What a quantity with a wrong figure is by the right ones: that was not shortened for the sake of a later figure,
   * as what is not written was.
   */
  private behind(id: QuantityId, own: Shortening): Interval {
    const before = this.shortest.get(id);
    if (before !== undefined) return before;
    const range = shortened(this.unshortened(id), own);
    this.shortest.set(id, range);
    return range;
  }

  /** The same with nothing shortened on the way to it. */
  private unshortened(id: QuantityId): Interval {
    const before = this.longest.get(id);
    if (before !== undefined) return before;
    this.longest.set(id, NOTHING);
    const range = this.ways(id)
      .map((way) =>
        rangeOf(way, (needed) =>
          this.standing.miswritten?.(needed) ? this.unshortened(needed) : this.of(needed),
        ),
      )
      .reduce(hull, NOTHING);
    this.longest.set(id, range);
    return range;
  }

  /** A number in the middle of it. */
  middleOf(id: QuantityId): number {
    const known = this.middles.get(id);
    if (known !== undefined) return known;
    const middle = middleOf(this.of(id));
    this.middles.set(id, middle);
    return middle;
  }

  /** Whether a quantity is written down and counts here. */
  counts(id: QuantityId): boolean {
    return this.standing.counts(id);
  }

  /** Whether it is written down wrong, and does not count here. */
  isMiswritten(id: QuantityId): boolean {
    return this.standing.miswritten?.(id) !== undefined;
  }

  /** The formulas that a quantity may have been worked out by. */
  ways(id: QuantityId): readonly Expression[] {
    const mistaken = this.standing.mistaken?.(id);
    return mistaken === undefined
      ? allWays(waysTo(this.trace.structure, id), this.standing.counts)
      : [mistaken];
  }

  /** What an expression can come to. */
  by(expression: Expression, by?: Shortening): Interval {
    return rangeOf(expression, this.range, by);
  }

  /** What a quantity's formulas can come to, whether or not it is written down. */
  workedOut(id: QuantityId, by?: Shortening): Interval {
    return this.ways(id)
      .map((way) => this.by(way, by))
      .reduce((all, range) => (this.isOneWith(all, range) ? hull(all, range) : all), NOTHING);
  }

  private isOneWith(all: Interval, range: Interval): boolean {
    return !this.standing.isParted || isNothing(all) || shared(all, range) !== undefined;
  }
}
