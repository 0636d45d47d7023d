import type { Interval } from './interval';
import type { Pairs } from './pairs';
import type { Program } from './programs';
import { found, KNOWN, OPEN, type Ranges, STALE } from './range';
import type { Shortening } from './shortening';

/** Finds what is not known yet, and puts it into a layer. */
export interface Finder {
  find(place: number, layer: Layer): void;
  /** The layer with other numbers shortened on the way. */
  layer(by: Shortening | undefined): Layer;
}

/** How many ranges are had at once: arrays of its own for each layer would be most of the work. */
const PIECE = 8192;
let piece = { values: new Float64Array(), states: new Uint8Array(), used: 0 };

/** What the quantities of a world can be, as far as it was asked for, by one way of shortening what is on the way. */
export class Layer implements Ranges {
  readonly by: Shortening | undefined;
  readonly values: Pairs;
  readonly states: Uint8Array;
  readonly base: number;
  /** The formulas that quantities were worked out by when they were first asked for, at their places. */
  readonly taken: (readonly Program[] | undefined)[];
  private readonly finder: Finder;

  /** @param count of how many quantities */
  constructor(
    finder: Finder,
    by: Shortening | undefined,
    count: number,
    taken: Layer['taken'] = [],
  ) {
    this.taken = taken;
    if (piece.used + count > piece.states.length) {
      const size = Math.max(PIECE, count);
      piece = { values: new Float64Array(2 * size), states: new Uint8Array(size), used: 0 };
    }
    this.finder = finder;
    this.by = by;
    this.values = piece.values;
    this.states = piece.states;
    this.base = piece.used;
    piece.used += count;
  }

  resolve(place: number): void {
    this.finder.find(place, this);
  }

  divided(): Ranges {
    const { by } = this;
    // A bound allows for nothing left, too.
    return by === undefined || by.loosely ? this : this.finder.layer({ ...by, divides: true });
  }

  /** What the quantity at a place can be. */
  at(place: number): Interval {
    if (this.stateAt(place) < KNOWN) this.resolve(place);
    return this.last(place);
  }

  /** Puts in what the quantity at a place can be, known for good or not. */
  put(place: number, { low, high }: Interval, state: number): void {
    const cell = this.base + place;
    this.values[2 * cell] = low;
    this.values[2 * cell + 1] = high;
    this.states[cell] = state;
  }

  /** Puts in what it can be in another layer. */
  copy(place: number, from: Layer): void {
    if (from.stateAt(place) < KNOWN) from.resolve(place);
    const cell = this.base + place;
    const other = from.base + place;
    this.values[2 * cell] = from.values[2 * other] as number;
    this.values[2 * cell + 1] = from.values[2 * other + 1] as number;
    this.states[cell] = KNOWN;
  }

  /** Takes out what was put in. */
  forget(place: number): void {
    this.states[this.base + place] = OPEN;
  }

  /** Puts in what was found last. */
  take(place: number): void {
    const cell = this.base + place;
    this.values[2 * cell] = found[0] as number;
    this.values[2 * cell + 1] = found[1] as number;
    this.states[cell] = KNOWN;
  }

  /** What was put in last. */
  last(place: number): Interval {
    const cell = this.base + place;
    return { low: this.values[2 * cell] as number, high: this.values[2 * cell + 1] as number };
  }

  stateAt(place: number): number {
    return this.states[this.base + place] as number;
  }

  /** What the quantity at a place can be may be told by something else from now on. */
  reopen(place: number): void {
    const cell = this.base + place;
    if (this.states[cell] !== OPEN) this.states[cell] = STALE;
  }
}

/** Ranges of so many quantities that are not kept, as they may be others when they are asked for again. */
export function rangesBy(at: (place: number) => Interval, count: number): Ranges {
  const finder: Finder = {
    find: (place, layer) => layer.put(place, at(place), OPEN),
    layer: () => own,
  };
  const own = new Layer(finder, undefined, count);
  return own;
}
