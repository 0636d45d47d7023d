import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { AnyTrace } from '../update/trace';
import type { Places } from './dependants';
import { asHeld, hull, type Interval, middleOf, NOTHING } from './interval';
import { type Finder, Layer, rangesBy } from './layer';
import { allWays, waysAt } from './openWays';
import type { Program } from './programs';
import { found, KNOWN, type Ranges, STALE, UNDER_WAY } from './range';
import { isSameShortening, type Shortening, shortenAt, shortened } from './shortening';
import { givenPlaces, idsOf, orderOf } from './ways';
import { workOutBy } from './workOutBy';

/** What counts in a world. Quantities are told by their places in the order of the work. */
export interface Standing {
  /** 1 at the places of what is written down: of it alone the first three are asked. */
  readonly written: Places;
  /** What may be held of a figure that is written down and counts here; undefined for any other quantity. */
  readonly held: (place: number) => Interval | undefined;
  /** Whether a quantity is written down and counts: others are then found from it too. */
  readonly counts: (place: number) => boolean;
  /**
   * How someone may have shortened a quantity who wrote a wrong figure for it and went on with a right one; undefined
   * of what is not written, or counts.
   */
  readonly miswritten?: (place: number) => Shortening | undefined;
  /** A wrong figure may part the ways to a quantity. Someone then goes by one of them: here the first. */
  readonly isParted?: boolean;
}

/**
 * All that each quantity can be, by someone's figures. What is not written, or does not count, is worked out from what
 * is, by every way that is open.
 */
export class World implements Finder {
  private readonly trace: AnyTrace;
  private readonly structure: Structure;
  private readonly standing: Standing;
  private readonly given: Places;
  /** What was found so far with nothing shortened on the way, */
  private readonly free: Layer;
  /** and with as much shortened on the way: a sheet has few such ways. */
  private readonly shorter: Layer[] = [];
  /** What is behind wrong figures, with nothing shortened on the way to it, and as short as it was written. */
  private behind: Ranges | undefined;
  private readonly longest = new Map<number, Interval>();
  private readonly shortest = new Map<number, Interval>();
  private readonly isCounted = (place: number): boolean => this.counts(place);

  constructor(trace: AnyTrace, standing: Standing) {
    this.trace = trace;
    this.structure = trace.structure;
    this.standing = standing;
    this.given = givenPlaces(trace.structure);
    this.free = this.newLayer(undefined);
  }

  /** One place more than there are quantities: that of all that there is not. */
  private newLayer(by: Shortening | undefined): Layer {
    // A bound for what comes of a shortening is by the formulas that it is by itself.
    const like = this.shorter.find(
      (layer) => layer.by?.unit === by?.unit && layer.by?.digits === by?.digits,
    );
    return new Layer(this, by, this.given.length + 1, like?.taken);
  }

  layer(by: Shortening | undefined): Layer {
    if (by === undefined) return this.free;
    for (const layer of this.shorter) if (isSameShortening(layer.by, by)) return layer;
    const layer = this.newLayer(by);
    this.shorter.push(layer);
    return layer;
  }

  /** What may be held of a quantity; on the way to a figure, shortened as that allows. */
  of(id: QuantityId, by?: Shortening): Interval {
    return this.at(this.placeOf(id), by);
  }

  private placeOf(id: QuantityId): number {
    return orderOf(this.structure).get(id) ?? this.given.length;
  }

  /** The same of the quantity at a place. */
  at(place: number, by?: Shortening): Interval {
    return this.layer(by).at(place);
  }

  find(place: number, layer: Layer): void {
    const isWritten = this.standing.written[place] === 1;
    const known =
      (isWritten ? this.standing.held(place) : undefined) ??
      (this.given[place] === 1 ? this.givenAt(place) : undefined) ??
      (isWritten ? this.behindAt(place) : undefined) ??
      // It was worked out before it was judged.
      (layer.stateAt(place) === STALE ? layer.last(place) : undefined);
    if (known !== undefined) {
      layer.put(place, known, KNOWN);
      return;
    }
    // A way round in a circle leads to nothing.
    layer.put(place, NOTHING, UNDER_WAY);
    const ways = layer.taken[place] ?? this.waysAt(place);
    layer.taken[place] = ways;
    this.workOut(ways, layer);
    if (layer.by !== undefined) shortenAt(found, 0, layer.by);
    layer.take(place);
  }

  private givenAt(place: number): Interval {
    return asHeld(this.trace.value(idsOf(this.structure)[place] as QuantityId));
  }

  /**
   * What a quantity with a wrong figure is by the right ones: that was not shortened for the sake of a later figure,
   * as what is not written was.
   */
  private behindAt(place: number): Interval | undefined {
    const before = this.shortest.get(place);
    if (before !== undefined) return before;
    const own = this.standing.miswritten?.(place);
    if (own === undefined) return undefined;
    const range = shortened(this.unshortened(place), own);
    this.shortest.set(place, range);
    return range;
  }

  /** The same with nothing shortened on the way to it. */
  private unshortened(place: number): Interval {
    const before = this.longest.get(place);
    if (before !== undefined) return before;
    this.longest.set(place, NOTHING);
    this.behind ??= rangesBy(
      (one) => (this.isMiswritten(one) ? this.unshortened(one) : this.at(one)),
      this.given.length + 1,
    );
    let range = NOTHING;
    for (const way of this.waysAt(place)) range = hull(range, way.range(this.behind));
    this.longest.set(place, range);
    return range;
  }

  /** What was judged of the quantity at a place may tell what it can be. */
  reopen(place: number): void {
    this.free.reopen(place);
    for (const layer of this.shorter) layer.reopen(place);
  }

  /** A number in the middle of it. */
  middleAt(place: number): number {
    return middleOf(this.at(place));
  }

  /** Whether the quantity at a place is written down and counts here. */
  counts(place: number): boolean {
    return this.standing.written[place] === 1 && this.standing.counts(place);
  }

  /** Whether it is written down wrong, and does not count here. */
  isMiswritten(place: number): boolean {
    return this.standing.written[place] === 1 && this.standing.miswritten?.(place) !== undefined;
  }

  /** The formulas that a quantity may have been worked out by. */
  ways(id: QuantityId): readonly Program[] {
    return this.waysAt(this.placeOf(id));
  }

  private waysAt(place: number): readonly Program[] {
    return allWays(waysAt(this.structure, place), this.isCounted);
  }

  /** What a formula can come to. */
  by(way: Program, by?: Shortening): Interval {
    return way.range(this.layer(by));
  }

  /** What a quantity's formulas can come to, whether or not it is written down. */
  workedOut(id: QuantityId, by?: Shortening): Interval {
    this.workOut(this.waysAt(this.placeOf(id)), this.layer(by));
    return { low: found[0] as number, high: found[1] as number };
  }

  /** Puts what formulas of a quantity can come to into `found`. */
  private workOut(ways: readonly Program[], ranges: Ranges): void {
    const isParted = this.standing.isParted && ranges.by?.loosely === undefined;
    workOutBy(ways, ranges, isParted ? 'parted' : 'together');
  }
}
