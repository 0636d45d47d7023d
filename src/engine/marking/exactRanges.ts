import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import type { Figure } from './figure';
import { type Interval, widthOf } from './interval';
import { orderOf } from './ways';
import { World } from './world';

/** More than this, as a share of a number or of 1, is no rounding of doubles. */
const MOST_NOISE = 1e-9;
/** With a margin: so many times as much is beyond all that noise and slack do to a figure. */
const MARGIN = 16;

/**
 * What the numbers that are given come to, exactly but for the rounding of doubles. Of most wrong figures that need not
 * be known, as they are much further off; those that are asked for by then are found in the order in which they were
 * passed over, as the last bit may depend on it.
 */
export class ExactRanges {
  private readonly trace: AnyTrace;
  private readonly ranges: World;
  private readonly passedOver: QuantityId[] = [];
  private isInUse = false;

  constructor(trace: AnyTrace) {
    this.trace = trace;
    this.ranges = new World(trace, {
      written: new Uint8Array(orderOf(trace.structure).size),
      held: () => undefined,
      counts: () => false,
    });
  }

  /** All of them: from then on nothing is passed over. */
  get world(): World {
    this.catchUp();
    this.isInUse = true;
    return this.ranges;
  }

  of(id: QuantityId): Interval {
    this.catchUp();
    return this.ranges.of(id);
  }

  /** What the rounding of doubles may do to a quantity. */
  noise(id: QuantityId): number {
    const value = this.trace.value(id);
    // Of what has no bound there is no rounding.
    if (!Number.isFinite(value)) return 0;
    const width = widthOf(this.of(id)) / 2;
    // At a corner of an activation the rounding of doubles would decide more than the last bits.
    return width <= mostNoise(value) ? width : 0;
  }

  /** Whether a figure is much further from a range than the rounding of doubles would matter, or there is no range. */
  isFarFrom(id: QuantityId, { value, unit }: Figure, { low, high }: Interval): boolean {
    const exact = this.trace.value(id);
    this.passOver(id);
    if (!Number.isFinite(exact)) return false;
    const near = unit + MARGIN * (mostNoise(exact) + Math.abs(value) * Number.EPSILON);
    return !(low <= value + near && high >= value - near);
  }

  /** Whether a figure is as far from the exact number. */
  isFar(id: QuantityId, figure: Figure): boolean {
    const exact = this.trace.value(id);
    return this.isFarFrom(id, figure, { low: exact, high: exact });
  }

  /** What one is will be asked for in its turn, if others are. */
  passOver(id: QuantityId): void {
    if (!Number.isFinite(this.trace.value(id))) return;
    if (this.isInUse) this.ranges.of(id);
    else if (this.passedOver[this.passedOver.length - 1] !== id) this.passedOver.push(id);
  }

  private catchUp(): void {
    for (let i = 0; i < this.passedOver.length; i++)
      this.ranges.of(this.passedOver[i] as QuantityId);
    this.passedOver.length = 0;
  }
}

const mostNoise = (value: number): number => MOST_NOISE * Math.max(1, Math.abs(value));
