import { type Expression, quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { ProblemError } from '../problemError';
import { type AnyTrace, traceWith } from '../update/trace';
import { significantDigits } from './digits';
import { type Ending, type Figure, fits, heldAs, standsFor } from './figure';
import { exactly, hull, type Interval, isNothing, middleOf, negated, widthOf } from './interval';
import { doesEnd } from './longEnough';
import type { Convention, MarkOptions, Shortness, Verdict } from './mark';
import { expressionOf, numberOf, numbersBy } from './numbers';
import type { Shortening } from './shortening';
import { openWays, orderOf, waysTo } from './ways';
import { World } from './world';

/** What is known of a figure once it is judged. */
export interface Judged {
  readonly figure: Figure;
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  /** The figures that it agrees with: those that are right alone, or wrong ones as well. */
  readonly by: 'sound' | 'own';
  readonly ending?: Ending;
  /** It comes out of the exact numbers, and not of shortened ones alone. */
  readonly direct?: boolean;
  /** Why it is short, and which figure to write further. */
  readonly short?: Shortness;
  readonly lengthen?: QuantityId;
  readonly convention?: Convention;
  /** A wrong figure that this one repeats. */
  readonly again?: QuantityId;
  /** The wrong figures that it follows from, or is worked from. */
  readonly slips: readonly QuantityId[];
  /** What may be held of it where a later one is worked from it; absent where nothing may. */
  readonly held?: Interval;
  /** What the figures that it agrees with allow. */
  readonly from?: Interval;
}

/** A figure that agrees with what it may have been worked from. */
export interface Fit {
  readonly ending: Ending;
  /** What the formula gives. */
  readonly range: Interval;
}

/** Which figures count: those that are right or all, each with what a short one allows or with what is behind it. */
export type WorldName = 'sound' | 'soundShort' | 'own' | 'ownShort';

/** More than this, as a share of a number or of 1, is no rounding of doubles. */
const MOST_NOISE = 1e-9;
/** Nobody works on from more right figures that stand wrong on the sheet. */
const MOST_MISCOPIED = 2;
/** Nobody shortens to fewer digits on the way. */
const LEAST_ON_THE_WAY = 3;

/**
 * A person's figures as they are gone through, in the order of the work, with what can be worked out from
 * them. Each figure is to be judged before a later one is asked about.
 */
export class Bookkeeping {
  readonly trace: AnyTrace;
  readonly figures: ReadonlyMap<QuantityId, Figure>;
  readonly asked: MarkOptions;
  readonly judged = new Map<QuantityId, Judged>();
  /** From the numbers given, exactly. */
  readonly exact: World;
  private readonly worlds: Readonly<Record<WorldName, World>>;
  private next?: AnyTrace['quantities'];
  /** Each written figure as it is written, in single numbers. */
  readonly asWritten: (id: QuantityId) => number;

  constructor(trace: AnyTrace, figures: ReadonlyMap<QuantityId, Figure>, asked: MarkOptions) {
    this.trace = trace;
    this.figures = figures;
    this.asked = asked;
    this.exact = new World(trace, { held: () => undefined, counts: () => false });
    const world = (of: 'sound' | 'own', withShort: boolean): World => {
      const held = (id: QuantityId): Interval | undefined => this.heldIn(id, of, withShort);
      const counts = (id: QuantityId): boolean => held(id) !== undefined;
      const miswritten = (id: QuantityId): Shortening | undefined => {
        const judged = this.judged.get(id);
        const isWrong = judged?.verdict === 'wrong' || judged?.by === 'own';
        // By its digits: as many decimals may be none.
        return isWrong && held(id) === undefined
          ? { ...longerThan(judged.figure), unit: 0 }
          : undefined;
      };
      return new World(trace, { held, counts, miswritten, isParted: of === 'own' });
    };
    this.worlds = {
      sound: world('sound', false),
      soundShort: world('sound', true),
      own: world('own', false),
      ownShort: world('own', true),
    };
    this.asWritten = numbersBy(trace, {
      known: (id) => (this.judged.has(id) ? figures.get(id)?.value : undefined),
      counts: (id) => this.judged.has(id),
    });
  }

  world(name: WorldName): World {
    return this.worlds[name];
  }

  isWritten(id: QuantityId): boolean {
    return this.figures.has(id);
  }

  isRight(id: QuantityId): boolean {
    return this.judged.get(id)?.verdict === 'right';
  }

  /** What may be held of a written figure where these figures count. */
  private heldIn(id: QuantityId, of: 'sound' | 'own', withShort: boolean): Interval | undefined {
    const judged = this.judged.get(id);
    if (judged === undefined) return undefined;
    if (of === 'sound' && (judged.by === 'own' || judged.verdict === 'wrong')) return undefined;
    if (judged.verdict === 'short') return withShort ? judged.held : undefined;
    if (judged.verdict !== 'wrong') return judged.held;
    // A wrong figure that says little was taken as it is written.
    const isShort = judged.figure.unit > 0 && significantDigits(judged.figure) < LEAST_ON_THE_WAY;
    return isShort && !withShort
      ? exactly(judged.figure.value)
      : standsFor(judged.figure, 'guarded');
  }

  /** What may be held of a written figure, right or wrong. */
  heldInOwn(id: QuantityId): Interval | undefined {
    return this.heldIn(id, 'own', true);
  }

  /** The formulas of a quantity that are open where `isWritten` says what is written down. */
  formulas(id: QuantityId, isWritten: (id: QuantityId) => boolean): readonly Expression[] {
    return openWays(waysTo(this.trace.structure, id), isWritten);
  }

  /** What the rounding of doubles may do to a quantity. */
  noise(id: QuantityId): number {
    const width = widthOf(this.exact.of(id)) / 2;
    // At a corner of an activation the rounding of doubles would decide more than the last bits.
    return width <= MOST_NOISE * Math.max(1, Math.abs(this.trace.value(id))) ? width : 0;
  }

  /** Whether the exact numbers come to a figure. */
  fitsExactly(id: QuantityId, figure: Figure): Fit | undefined {
    const value = this.trace.value(id);
    if (!Number.isFinite(value)) return undefined;
    const found = this.exact.of(id);
    const isKnown = !isNothing(found) && this.noise(id) > 0;
    const range = isKnown ? found : exactly(value);
    const ending = fits(figure, range, this.noise(id));
    return ending && { ending, range };
  }

  /** Whether one of a quantity's formulas comes to a figure, at the first try or with shorter numbers on the way. */
  fitsIn(id: QuantityId, figure: Figure, name: WorldName): Fit | undefined {
    const world = this.worlds[name];
    const noise = this.noise(id);
    const ways = world.ways(id);
    for (const shortening of [undefined, ...this.onTheWayTo(figure)]) {
      for (const way of ways) {
        if (shortening && this.isUnworked(way, world)) continue;
        const range = world.by(way, shortening);
        const ending = fits(figure, range, noise);
        if (ending !== undefined) return { ending, range };
      }
    }
    return undefined;
  }

  /**
   * Whether a figure is hardly worked out by a formula: all that it is worked from is wrong, and by then too much is to
   * be miscopied. Coarser numbers on the way would then make right what only comes near.
   */
  private isUnworked(way: Expression, world: World): boolean {
    const written = quantitiesIn(way).filter((needed) => this.judged.has(needed));
    if (written.length === 0 || !written.every((needed) => world.isMiswritten(needed)))
      return false;
    const wrong = [...this.judged.values()].filter(({ verdict }) => verdict === 'wrong');
    return wrong.length > MOST_MISCOPIED;
  }

  /**
   * How what is on the way to a figure may be shortened; a fraction allows none. A figure of few digits that is all
   * there is to write says nothing of how many decimals there were on the way.
   */
  private onTheWayTo(figure: Figure): readonly Shortening[] {
    if (figure.unit === 0) return [];
    const significant = figure.value === 0 ? 0 : significantDigits(figure);
    const { places } = this.asked;
    const isLong =
      significant >= LEAST_ON_THE_WAY ||
      (places !== undefined && (figure.lastPlace ?? 0) <= -places);
    return [{ ...longerThan(figure), unit: isLong ? figure.unit : 0 }];
  }

  /** What may be held of a figure that agrees with a formula. */
  heldOf(id: QuantityId, figure: Figure, { range }: Fit, name: WorldName): Interval {
    const world = this.worlds[name];
    const unrounded = this.onTheWayTo(figure)
      .map((shortening) => world.workedOut(id, shortening))
      .reduce(hull, hull(world.workedOut(id), range));
    const noise = this.noise(id);
    const isPoint = widthOf(unrounded) <= 4 * noise + Math.abs(figure.value) * 1e-12;
    return heldAs(figure, unrounded, isPoint && doesEnd(middleOf(unrounded), noise));
  }

  /** What a quantity comes to in the update after this one; NaN where there is none to be had. */
  nextValue(id: QuantityId): number {
    this.next ??= nextValues(this.trace);
    return this.next.get(id)?.value ?? Number.NaN;
  }

  /** What the person's own earlier figures give for a quantity. */
  carried(id: QuantityId): Interval {
    const world = this.worlds.ownShort;
    const [way] = world.ways(id);
    return way === undefined ? this.exact.of(id) : world.by(way);
  }

  /** The same as one number, of the figures as they are written. */
  carriedNumber(id: QuantityId): number {
    const counts = (other: QuantityId): boolean => other !== id && this.judged.has(other);
    const expression = expressionOf(this.trace, { counts }, id);
    return expression === undefined ? Number.NaN : numberOf(expression, this.asWritten);
  }

  /** The wrong figures that a quantity is worked from, directly or through others, in the order of the work. */
  slipsBefore(id: QuantityId): readonly QuantityId[] {
    return this.found(id, ({ verdict, by, slips, again }, of) => {
      // What only repeats a wrong figure is no slip of its own.
      if (verdict === 'wrong') return [again ?? of];
      return by === 'own' ? slips : [];
    });
  }

  /** The short figures that a quantity is worked from, in the order of the work. */
  shortBefore(id: QuantityId): readonly QuantityId[] {
    return this.found(id, ({ verdict }, of) => (verdict === 'short' ? [of] : []));
  }

  /** The figures that a quantity is worked from, in the order of the work. */
  writtenBefore(id: QuantityId): readonly QuantityId[] {
    return this.found(id, (_, of) => [of]);
  }

  private found(
    id: QuantityId,
    of: (judged: Judged, id: QuantityId) => readonly QuantityId[],
  ): readonly QuantityId[] {
    const found = new Set<QuantityId>();
    const seen = new Set<QuantityId>([id]);
    const visit = (expression: Expression): void => {
      for (const needed of quantitiesIn(expression)) {
        if (seen.has(needed)) continue;
        seen.add(needed);
        const judged = this.judged.get(needed);
        if (judged === undefined) this.waysOn(needed).forEach(visit);
        else for (const one of of(judged, needed)) found.add(one);
      }
    };
    this.waysOn(id).forEach(visit);
    const order = orderOf(this.trace.structure);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }

  /** The formulas that a quantity may have been worked out by, whichever figures are right. */
  waysOn(id: QuantityId): readonly Expression[] {
    return this.formulas(id, (other) => this.worlds.ownShort.counts(other));
  }
}

/** As many decimals as a figure has, or as many digits. */
function longerThan(figure: Figure): Shortening {
  const significant = figure.value === 0 ? 0 : significantDigits(figure);
  return { unit: figure.unit, digits: Math.max(significant, LEAST_ON_THE_WAY) };
}

/** The same figure with the other sign, and what may be held of it. */
export const mirrored = (figure: Figure): Figure => ({ ...figure, value: 0 - figure.value });
export const mirroredRange = (range: Interval | undefined): Interval | undefined =>
  range && negated(range);

/** The quantities of the update after this one, written in the same way: none after one that starts midway. */
function nextValues({ updated, structure }: AnyTrace): AnyTrace['quantities'] {
  const parameters = structure.forward.updated;
  if (structure.midway !== undefined || parameters.length === 0) return new Map();
  try {
    return traceWith(updated, structure.form).quantities;
  } catch (error) {
    // Where the step left the range of a double, there is no next one.
    if (error instanceof ProblemError) return new Map();
    throw error;
  }
}
