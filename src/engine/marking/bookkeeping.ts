import type { Expression } from '../expressions/expression';
import { quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { routesOf } from '../update/routes';
import type { AnyTrace } from '../update/trace';
import { type Affine, exactly, high, low, spanning } from './affine';
import { type Ending, type Figure, fits, isCoarse, standsFor } from './figure';
import type { Verdict } from './mark';
import { rangeOf } from './range';
import { expressionOf, orderOf, type Ranges, rangesBy } from './values';

/** What is known of a figure once it is judged. */
export interface Judged {
  readonly figure: Figure;
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  readonly ending?: Ending;
  /** It comes out of the exact numbers, and not of shortened ones alone. */
  readonly direct?: boolean;
  /** The wrong figures that it follows from, or is worked from. */
  readonly slips: readonly QuantityId[];
}

/**
 * A person's figures as they are gone through, in the order of the work, with what can be worked out from
 * them. Each figure is to be judged before a later one is asked about.
 */
export class Bookkeeping {
  readonly trace: AnyTrace;
  readonly figures: ReadonlyMap<QuantityId, Figure>;
  readonly judged = new Map<QuantityId, Judged>();
  /** From the numbers given, exactly. */
  readonly exact: Ranges;
  /** From the figures that are right; what is wrong is worked out anew. */
  readonly sound: Ranges;
  /** From all figures, right or wrong. */
  readonly own: Ranges;
  /** The same, by the trace's own expressions alone. */
  private readonly literal: readonly [sound: Ranges, own: Ranges];
  private readonly standing = new Map<QuantityId, Affine>();

  constructor(trace: AnyTrace, figures: ReadonlyMap<QuantityId, Figure>) {
    this.trace = trace;
    this.figures = figures;
    const never = (): boolean => false;
    const sound = (id: QuantityId): Affine | undefined =>
      this.isRight(id) ? this.stands(id) : undefined;
    const own = (id: QuantityId): Affine | undefined =>
      figures.has(id) ? this.stands(id) : undefined;
    this.exact = rangesBy(trace, { written: () => undefined, counts: never });
    this.sound = rangesBy(trace, { written: sound, counts: (id) => this.isRight(id) });
    this.own = rangesBy(trace, { written: own, counts: (id) => this.isWritten(id) });
    this.literal = [
      rangesBy(trace, { written: sound, counts: never }),
      rangesBy(trace, { written: own, counts: never }),
    ];
  }

  isWritten(id: QuantityId): boolean {
    return this.figures.has(id);
  }

  isRight(id: QuantityId): boolean {
    return this.judged.get(id)?.verdict === 'right';
  }

  /** What a written figure stands for where a later one is worked from it. */
  stands(id: QuantityId): Affine | undefined {
    const known = this.standing.get(id);
    const judged = this.judged.get(id);
    const figure = this.figures.get(id);
    if (known !== undefined || figure === undefined) return known;
    const range = this.rangeOfFigure(id, figure, judged);
    if (judged !== undefined) this.standing.set(id, range);
    return range;
  }

  private rangeOfFigure(id: QuantityId, figure: Figure, judged: Judged | undefined): Affine {
    const order = orderOf(this.trace.structure);
    const index = order.get(id) ?? 0;
    const exact = this.trace.value(id);
    if (judged?.verdict === 'right' && figure.unit > 0 && isCoarse(figure, exact)) {
      // Such a figure says next to nothing: it was taken as written, or as it was before.
      const from = Math.min(figure.value, low(this.exact(id)));
      return spanning(from, Math.max(figure.value, high(this.exact(id))), index);
    }
    return standsFor(figure, judged?.ending, index);
  }

  /** What the rounding of doubles may do to a quantity. */
  noise(id: QuantityId): number {
    const { rest } = this.exact(id);
    return Number.isFinite(rest) ? rest : 0;
  }

  /** The ways in which a quantity is worked out: by its own expression, and by others that are open. */
  ways(id: QuantityId, isOpen: (id: QuantityId) => boolean): readonly Expression[] {
    const { structure } = this.trace;
    const own = structure.definitions.get(id);
    if (own === undefined || own.kind === 'given') return [];
    const routes = routesOf(structure).get(id) ?? [];
    return [
      own.expression,
      ...routes.filter(({ needs }) => isOpen(needs)).map(({ expression }) => expression),
    ];
  }

  /** Whether the exact numbers come to a figure. */
  fitsExactly(id: QuantityId, figure: Figure): Ending | undefined {
    const exact = this.trace.value(id);
    if (!Number.isFinite(exact)) return undefined;
    const range = this.exact(id);
    return fits(figure, Number.isFinite(range.mid) ? range : exactly(exact), this.noise(id));
  }

  /** Whether right figures come to it, each standing for all that its written digits allow. */
  fitsShortened(id: QuantityId, figure: Figure): Ending | undefined {
    return this.fitsBy(id, figure, [this.sound, this.literal[0]], (other) => this.isRight(other));
  }

  /** Whether the person's own figures come to it. */
  fitsOwn(id: QuantityId, figure: Figure): Ending | undefined {
    return this.fitsBy(id, figure, [this.own, this.literal[1]], (other) => this.isWritten(other));
  }

  private fitsBy(
    id: QuantityId,
    figure: Figure,
    ranges: readonly Ranges[],
    isOpen: (id: QuantityId) => boolean,
  ): Ending | undefined {
    for (const way of this.ways(id, isOpen)) {
      for (const range of ranges) {
        const ending = fits(figure, rangeOf(way, range), this.noise(id));
        if (ending !== undefined) return ending;
      }
    }
    return undefined;
  }

  /** What the person's own earlier figures give for a quantity. */
  carried(id: QuantityId): Affine {
    const standing = { counts: (other: QuantityId) => this.isWritten(other) };
    const expression = expressionOf(this.trace, standing, id);
    return expression === undefined || this.trace.structure.definitions.get(id)?.kind === 'given'
      ? this.exact(id)
      : rangeOf(expression, this.own);
  }

  /** The wrong figures that a quantity is worked from, directly or through others, in the order of the work. */
  slipsBefore(id: QuantityId): readonly QuantityId[] {
    const found = new Set<QuantityId>();
    const seen = new Set<QuantityId>();
    const visit = (expression: Expression): void => {
      for (const needed of quantitiesIn(expression)) {
        if (seen.has(needed)) continue;
        seen.add(needed);
        const judged = this.judged.get(needed);
        if (judged?.verdict === 'wrong') found.add(needed);
        else if (judged?.verdict === 'follows') for (const slip of judged.slips) found.add(slip);
        else if (judged === undefined) this.waysOn(needed).forEach(visit);
      }
    };
    this.waysOn(id).forEach(visit);
    const order = orderOf(this.trace.structure);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }

  private waysOn(id: QuantityId): readonly Expression[] {
    return this.ways(id, (other) => this.isWritten(other));
  }
}
