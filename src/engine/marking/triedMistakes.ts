import { significantDigits } from './digits';
import type { Figure } from './figure';
import { type Interval, middleOf, widthOf } from './interval';
import type { Diagnosis } from './mark';
import { powerOfTen } from './powers';
import type { Shortening } from './shortening';

/** Mistakes to be tried out, each by its index. */
export interface Attempts {
  readonly count: number;
  /** What one comes to, near enough to see whether to look closer. */
  readonly value: (index: number) => number;
  /** Those that come to a number from `low` to `high`, in order; there may be others among them. */
  readonly between: (low: number, high: number) => readonly number[];
  /** What is the same wherever the same mistake is made in the same way; undefined of what is no habit. */
  readonly habit: (index: number) => string | undefined;
  /** All that one can come to, with numbers on the way as short as `by` allows. */
  readonly range: (index: number, by?: Shortening) => Interval;
  readonly diagnosis: (index: number) => Diagnosis;
}

/** Which attempts are tried, and how they stand to each other. */
export interface Asked {
  /** The simpler before the less simple: those behind one that is found do not count against it. */
  readonly inOrder?: boolean;
  /** Habits, of which alone it is asked whether they come to the figure; of all that can be tried if absent. */
  readonly habits?: ReadonlySet<string>;
}

/** A mistake that comes to a wrong figure. */
export interface Candidate {
  readonly diagnosis: Diagnosis;
  readonly habit?: string;
  /** Of random figures with as many digits, the share that would get a reason as simple. */
  readonly chance: number;
}

/** A wrong figure, with what would have been right to write, and how exactly that is known. */
export interface Case {
  readonly figure: Figure;
  readonly reference: Interval;
  /** Whether a number in a range is written as the figure. */
  readonly fits: (range: Interval) => boolean;
  /** What any such figure begins with: the old parameter, of which a new one differs by a step. 0 if absent. */
  readonly start?: number;
  /** How far off a mistake is looked at more closely: a difference may leave much doubt. */
  readonly near: keyof typeof NEAR;
}

/** More than this share of random figures may not get a reason. */
export const MOST_CHANCE = 1 / 50;
/** How much more doubt there may be about a mistaken number than about the right one. */
const MOST_SPREAD = 100;
/** As a share of a figure: a mistake may leave more doubt than what is right does. */
const NEAR = { near: 1 / 50, far: 1 / 4 } as const;
/** As a share of a step: there is no doubt about what it begins with. */
const NEAR_STEP = { near: 1 / 4, far: 1 / 2 } as const;
/** A number is written as a figure if it is up to half a unit nearer to 0, or up to a whole one further from it. */
const UNITS = 1.5;
const HAIR = 1e-12;
const LEAST_DIGITS = 3;
/** What is left off on the way grows to no more than so many times as much: a difference may lose two digits. */
const MOST_GROWN = 100;

/**
 * Tries mistakes on a figure, the simplest first, and keeps count of how many of all figures of its size and length
 * would have got a reason so far.
 */
export class Trials {
  private readonly wrong: Case;
  private readonly margin: number;
  private readonly shortening: Shortening;
  /** How far from it what is left off on the way may lead. */
  private readonly grown: number;
  /** What is as large, or larger, has more digits. */
  private readonly most: number;
  private readonly isStep: boolean;
  /** How many figures there are of this size and length. */
  private readonly all: number;
  /** What was tried so far, up to an index, and is not counted yet: that is asked of few figures. */
  private readonly tried: { readonly value: Attempts['value']; from: number; to: number }[] = [];
  private readonly near = new Set<number>();

  constructor(wrong: Case) {
    this.wrong = wrong;
    const { figure, reference } = wrong;
    const spread = widthOf(reference);
    const digits = figure.value === 0 ? 0 : significantDigits(figure);
    // A 0 is told from as many figures as there are up to the right one.
    const right = Number.isFinite(spread) ? middleOf(reference) : 0;
    const telling = this.step(figure.value === 0 ? right : figure.value);
    const counted =
      Math.abs(telling) < figure.unit || telling === 0
        ? 0
        : significantDigits({ ...figure, value: telling });
    this.margin =
      10 * figure.unit +
      (Number.isFinite(spread) ? MOST_SPREAD * spread : 0) +
      Math.min(
        Math.abs(figure.value) * NEAR[wrong.near],
        (wrong.start ?? 0) === 0 ? Infinity : Math.abs(telling) * NEAR_STEP[wrong.near],
      );
    this.shortening = { unit: figure.unit, digits: Math.max(digits, LEAST_DIGITS) };
    const lost = figure.unit + Math.abs(figure.value) * powerOfTen(1 - this.shortening.digits);
    this.grown = MOST_GROWN * lost;
    this.most = 10 ** (sizeOf(telling) + 1);
    // A step may be of either sign, and as much smaller as it likes.
    this.isStep = (wrong.start ?? 0) !== 0 || figure.value === 0;
    const ofSize = this.isStep ? 20 : 9;
    this.all = counted === 0 ? 1 : ofSize * 10 ** (counted - 1);
  }

  /** With so few digits not even the first mistake that fits would be more than an accident. */
  get isHopeless(): boolean {
    return UNITS / this.all > MOST_CHANCE;
  }

  /** The mistakes that come to the figure. */
  matching(attempts: Attempts, { inOrder = false, habits }: Asked = {}): readonly Candidate[] {
    const { count, value, between } = attempts;
    const found: Candidate[] = [];
    const tried = { value, from: 0, to: inOrder ? 0 : count };
    this.tried.push(tried);
    const { low, high } = this.nearby;
    const near = between(low, high);
    for (let n = 0; n < near.length; n++) {
      const i = near[n] as number;
      if (habits !== undefined && !habits.has(attempts.habit(i) ?? '')) continue;
      if (!this.isNear(value(i))) continue;
      if (inOrder) tried.to = i + 1;
      const doubt = this.doubtOf(attempts, i);
      if (doubt === undefined) continue;
      const habit = attempts.habit(i);
      const chance = this.chance(doubt);
      const diagnosis = attempts.diagnosis(i);
      found.push({ diagnosis, ...(habit !== undefined && { habit }), chance });
    }
    tried.to = count;
    return found;
  }

  /** Whether a mistake that comes to a number is looked at more closely. */
  private isNear(value: number): boolean {
    return Math.abs(value - this.wrong.figure.value) <= this.margin;
  }

  /** From where to where numbers may be near, with a hair for the rounding of doubles. */
  private get nearby(): Interval {
    const { value } = this.wrong.figure;
    const most = this.margin + (this.margin + Math.abs(value)) * HAIR;
    return { low: value - most, high: value + most };
  }

  /** From where to where the numbers of a mistake go that comes to the figure; undefined of one that does not. */
  private doubtOf(attempts: Attempts, index: number): number | undefined {
    const longest = attempts.range(index);
    if (this.wrong.fits(longest)) return widthOf(longest);
    if (this.wrong.figure.unit === 0 || !this.isInReach(longest)) return undefined;
    const shorter = attempts.range(index, this.shortening);
    return this.wrong.fits(shorter) ? widthOf(shorter) : undefined;
  }

  /** Whether shorter numbers on the way may lead from a range to the figure. */
  private isInReach({ low, high }: Interval): boolean {
    const { value } = this.wrong.figure;
    const reach = high - low + this.grown;
    return !(value < low - reach || value > high + reach);
  }

  private countAll(): void {
    for (const tried of this.tried) {
      for (; tried.from < tried.to; tried.from++) {
        this.count(tried.value(tried.from));
      }
    }
  }

  private count(value: number): void {
    const { figure } = this.wrong;
    if (this.isStep) {
      if (!(Math.abs(this.step(value)) < this.most)) return;
    } else {
      const size = figure.value < 0 ? -value : value;
      if (!(size < this.most && size >= this.most / 10)) return;
    }
    this.near.add(Math.round(value / (figure.unit || Math.abs(value) * 1e-15)));
  }

  /** What a number tells beyond what any would begin with, to the figure's last digit. */
  private step(value: number): number {
    const { figure, start = 0 } = this.wrong;
    if (start === 0) return value;
    const step = value - start;
    return figure.unit === 0 ? step : Math.round(step / figure.unit) * figure.unit;
  }

  /** The simpler mistakes are taken to leave as much doubt as the one that comes to the figure. */
  private chance(doubt: number): number {
    this.countAll();
    const { unit } = this.wrong.figure;
    const figures = UNITS + (unit === 0 ? 0 : doubt / unit);
    return (figures * this.near.size) / this.all;
  }
}

const sizeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)));
