import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import { ExactRanges } from './exactRanges';
import { type Ending, type Figure, fits, heldAs, standsFor } from './figure';
import { exactly, hull, type Interval, isNothing, middleOf, widthOf } from './interval';
import { countsIn, digitsOnTheWay, type Fit, isWrongAndShort, type Judged } from './judged';
import { doesEnd } from './longEnough';
import type { MarkOptions } from './mark';
import { NumbersAsWritten } from './numbers';
import { onTheWayTo } from './onTheWay';
import type { Shortening } from './shortening';
import { endingOf, termSizeOf } from './shownNoise';
import { goUpstream, upstreamOf } from './upstream';
import { idsOf, orderOf } from './ways';
import { World } from './world';

/** Which figures count: those that are right or all, each with what a short one allows or with what is behind it. */
export type WorldName = 'sound' | 'soundShort' | 'own' | 'ownShort';

const NONE: readonly QuantityId[] = [];

/**
 * A person's figures as they are gone through, in the order of the work, with what can be worked out from
 * them. Each figure is to be judged before a later one is asked about.
 */
export class Bookkeeping {
  readonly trace: AnyTrace;
  readonly figures: ReadonlyMap<QuantityId, Figure>;
  readonly asked: MarkOptions;
  readonly judged: ReadonlyMap<QuantityId, Judged>;
  /** From the numbers given, exactly. */
  private readonly exactly: ExactRanges;
  private readonly worlds: Readonly<Record<WorldName, World>>;
  private readonly noted = new Map<QuantityId, Judged>();
  /** 1 at the places of the judged ones in the order of the work. */
  private readonly isJudged: Uint8Array;
  private readonly judgedAt: (Judged | undefined)[];
  private readonly judgedPlaces: number[] = [];
  /** How many of them are wrong. */
  private wrong = 0;
  /** Until one of the figures is short, or says little, those that allow for such are the others. */
  private hasShort = false;
  private saysLittle = false;
  private readonly before = new Map<QuantityId, WrittenBefore>();
  private readonly carriedOf = new Map<QuantityId, { judged: number; range: Interval }>();
  private readonly written: NumbersAsWritten;
  /** Each written figure as it is written, in single numbers. */
  readonly asWritten = (id: QuantityId): number => this.written.at(this.placeOf(id));

  constructor(trace: AnyTrace, figures: ReadonlyMap<QuantityId, Figure>, asked: MarkOptions) {
    this.trace = trace;
    this.figures = figures;
    this.asked = asked;
    this.judged = this.noted;
    this.isJudged = new Uint8Array(orderOf(trace.structure).size);
    this.judgedAt = new Array<undefined>(this.isJudged.length);
    const { isJudged: written } = this;
    this.exactly = new ExactRanges(trace);
    const world = (of: 'sound' | 'own', withShort: boolean): World => {
      const held = (place: number): Interval | undefined => this.heldIn(place, of, withShort);
      const counts = (place: number): boolean => {
        const judged = this.judgedAt[place];
        return judged !== undefined && countsIn(judged, of, withShort);
      };
      const miswritten = (place: number): Shortening | undefined => {
        const judged = this.judgedAt[place];
        const isWrong = judged?.verdict === 'wrong' || judged?.by === 'own';
        // By its digits: as many decimals may be none.
        return judged !== undefined && isWrong && !countsIn(judged, of, withShort)
          ? { unit: 0, digits: digitsOnTheWay(judged.figure) }
          : undefined;
      };
      return new World(trace, { written, held, counts, miswritten, isParted: of === 'own' });
    };
    this.worlds = {
      sound: world('sound', false),
      soundShort: world('sound', true),
      own: world('own', false),
      ownShort: world('own', true),
    };
    this.written = new NumbersAsWritten(trace, (place) => this.judgedAt[place]?.figure);
  }

  world(name: WorldName): World {
    if (name === 'soundShort' && !this.hasShort) return this.worlds.sound;
    return this.worlds[name === 'ownShort' && !this.saysLittle ? 'own' : name];
  }

  /** Keeps what is found of a figure. */
  note(id: QuantityId, judged: Judged): void {
    this.noted.set(id, judged);
    const place = orderOf(this.trace.structure).get(id) as number;
    this.isJudged[place] = 1;
    this.judgedAt[place] = judged;
    this.judgedPlaces.push(place);
    for (const world of Object.values(this.worlds)) world.reopen(place);
    if (judged.verdict === 'wrong') this.wrong++;
    if (judged.verdict === 'short') this.hasShort = true;
    if (judged.verdict === 'short' || isWrongAndShort(judged)) this.saysLittle = true;
  }

  /** The figure of the quantity at a place, once it is judged. */
  figureAt(place: number): Figure | undefined {
    return this.judgedAt[place]?.figure;
  }

  isWritten(id: QuantityId): boolean {
    return this.figures.has(id);
  }

  /** How many of the figures that are judged by now are wrong. */
  get wrongSoFar(): number {
    return this.wrong;
  }

  isRight(id: QuantityId): boolean {
    return this.judged.get(id)?.verdict === 'right';
  }

  /** What may be held of a written figure where these figures count. */
  private heldIn(place: number, of: 'sound' | 'own', withShort: boolean): Interval | undefined {
    const judged = this.judgedAt[place];
    if (judged === undefined || !countsIn(judged, of, withShort)) return undefined;
    if (judged.verdict !== 'wrong') return judged.held;
    // A wrong figure that says little was taken as it is written.
    return isWrongAndShort(judged) && !withShort
      ? exactly(judged.figure.value)
      : standsFor(judged.figure, 'guarded');
  }

  /** What may be held of a written figure, right or wrong. */
  heldInOwn(place: number): Interval | undefined {
    return this.heldIn(place, 'own', true);
  }

  /** From the numbers given, exactly. */
  get exact(): World {
    return this.exactly.world;
  }

  /** What the rounding of doubles may do to a quantity. */
  noise(id: QuantityId): number {
    return this.exactly.noise(id);
  }

  /** What a quantity is exactly may be asked for from now on, after those before it. */
  passOver(id: QuantityId): void {
    this.exactly.passOver(id);
  }

  /** Whether the exact numbers come to a figure. */
  fitsExactly(id: QuantityId, figure: Figure): Fit | undefined {
    const value = this.trace.value(id);
    if (!Number.isFinite(value) || this.exactly.isFar(id, figure)) return undefined;
    const found = this.exactly.of(id);
    const isKnown = !isNothing(found) && this.noise(id) > 0;
    const range = isKnown ? found : exactly(value);
    const ending = this.endingOf(id, figure, range);
    return ending && { ending, range };
  }

  /** How a figure is what a formula of its quantity gives, if it is. */
  endingOf(id: QuantityId, figure: Figure, range: Interval): Ending | undefined {
    if (this.exactly.isFarFrom(id, figure, range)) return undefined;
    return endingOf(figure, range, this.noise(id), () => termSizeOf(this.trace, id));
  }

  /** Whether a number in a range is written as a figure. */
  fitsIn(id: QuantityId, figure: Figure, range: Interval): boolean {
    if (this.exactly.isFarFrom(id, figure, range)) return false;
    return fits(figure, range, this.noise(id)) !== undefined;
  }

  /** What may be held of a figure that agrees with a formula. */
  heldOf(id: QuantityId, figure: Figure, { range }: Fit, name: WorldName): Interval {
    const world = this.world(name);
    const unrounded = onTheWayTo(figure, this.asked)
      .map((shortening) => world.workedOut(id, shortening))
      .reduce(hull, hull(world.workedOut(id), range));
    const noise = this.noise(id);
    const isPoint = widthOf(unrounded) <= 4 * noise + Math.abs(figure.value) * 1e-12;
    return heldAs(figure, unrounded, isPoint && doesEnd(middleOf(unrounded), noise));
  }

  /** What the person's own earlier figures give for a quantity. */
  carried(id: QuantityId): Interval {
    const known = this.carriedOf.get(id);
    // It is asked for while reasons are looked for, and for the mark.
    if (known !== undefined && known.judged === this.judged.size) return known.range;
    const world = this.world('ownShort');
    const [way] = world.ways(id);
    const range = way === undefined ? this.exactly.of(id) : world.by(way);
    this.carriedOf.set(id, { judged: this.judged.size, range });
    return range;
  }

  /** The same as one number, of the figures as they are written. */
  carriedNumber(id: QuantityId): number {
    return this.written.anew(this.placeOf(id));
  }

  private placeOf(id: QuantityId): number {
    const { structure } = this.trace;
    return orderOf(structure).get(id) ?? idsOf(structure).length;
  }

  /** The wrong figures that a quantity is worked from, directly or through others, in the order of the work. */
  slipsBefore(id: QuantityId): readonly QuantityId[] {
    const before = this.writtenBefore(id);
    const isSlip = (of: QuantityId): boolean => {
      const { verdict, again } = this.judged.get(of) as Judged;
      return verdict === 'wrong' && again === undefined;
    };
    // Each is a slip of its own on many sheets, and they are in order then.
    if (before.every(isSlip)) return before;
    const found = new Set<QuantityId>();
    for (const of of before) {
      const { verdict, by, slips, again } = this.judged.get(of) as Judged;
      // What only repeats a wrong figure is no slip of its own.
      if (verdict === 'wrong') found.add(again ?? of);
      else if (by === 'own') for (const slip of slips) found.add(slip);
    }
    return this.inOrder(found);
  }

  /** The short figures that a quantity is worked from, in the order of the work. */
  shortBefore(id: QuantityId): readonly QuantityId[] {
    return this.writtenBefore(id).filter((of) => this.judged.get(of)?.verdict === 'short');
  }

  /** The figures that a quantity is worked from, in the order of the work. */
  writtenBefore(id: QuantityId): readonly QuantityId[] {
    const known = this.before.get(id);
    // It is asked for several times while a figure is judged; another one that is judged may stand between.
    if (known !== undefined && known.judged === this.judged.size) return known.ids;
    const { structure } = this.trace;
    const all = idsOf(structure);
    const { isJudged } = this;
    const from = orderOf(structure).get(id) as number;
    const upstream = upstreamOf(structure, from);
    if (!this.judgedPlaces.some((place) => upstream[place] === 1)) return NONE;
    const isOpen = (place: number): boolean =>
      isJudged[place] === 1 && this.world('ownShort').counts(place);
    const found: number[] = [];
    goUpstream(structure, from, isOpen, (place) => {
      if (isJudged[place] === 0) return true;
      found.push(place);
      return false;
    });
    const ids = found.sort((a, b) => a - b).map((place) => all[place] as QuantityId);
    this.before.set(id, { judged: this.judged.size, ids });
    return ids;
  }

  private inOrder(found: ReadonlySet<QuantityId>): readonly QuantityId[] {
    const order = orderOf(this.trace.structure);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
}

/** The figures that a quantity is worked from, as it was when so many were judged. */
interface WrittenBefore {
  readonly judged: number;
  readonly ids: readonly QuantityId[];
}
