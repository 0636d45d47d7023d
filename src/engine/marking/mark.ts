import type { QuantityId } from '../ids';
import type { UnreadableReason } from '../written/readNumber';
import type { DiagnosisId } from './misconceptions';

/**
 * `right`: ours, at the figure's own last digit, but for what the written digits of its inputs allow.
 * `follows`: wrong, and what the person's own earlier figures give. `short`: agrees as far as it goes, with fewer
 * digits than are asked for, so that it is not yet answered. `wrong`: a new slip. `unreadable`: not a number.
 */
export type Verdict = 'right' | 'follows' | 'short' | 'wrong' | 'unreadable';

/** What is asked of a figure: significant digits, or decimal places where they are given. */
export interface MarkOptions {
  /** Significant digits, 1 to 10; 3 if neither is given. */
  readonly digits?: number | undefined;
  /** Decimal places, 0 to 10; they win over `digits`. */
  readonly places?: number | undefined;
}

/**
 * Why a figure is short. `digits`: fewer than are asked for. `inherited`: it agrees only by means of a short figure.
 * `step`: a new parameter that reads like the old one. `lost`: a difference has lost the digits. `coarse`: on a sheet
 * where nearly all is wrong, it agrees only as far as coarse numbers on the way go.
 */
export type Shortness = 'digits' | 'inherited' | 'step' | 'lost' | 'coarse';

/**
 * Another convention, in which a figure is right. `oppositeSign`: −δ for δ, or −∂E/∂… where the new weights bear it
 * out. `stepForNew`: Δw in the field of the new weight, throughout. `rateOutside`: a velocity without the learning rate,
 * which then stands in the step, where the new weights bear it out.
 */
export type Convention = 'oppositeSign' | 'stepForNew' | 'rateOutside';

/** How one figure is marked. Every number is dimensionless. */
export interface Mark {
  readonly verdict: Verdict;
  /** The exact value; NaN where the trace has no such quantity. */
  readonly expected: number;
  /** What the person's own earlier figures give, where a slip among them makes that another number. */
  readonly carried?: number;
  /** The id of the first of `diagnoses`; `diagnosis.<id>.name` and `.explanation` in the catalogue. */
  readonly diagnosis?: DiagnosisId;
  /** What reproduces a wrong figure, the simplest first. Absent where nothing known does. */
  readonly diagnoses?: readonly Diagnosis[];
  /** The figure is right, but its last digit was cut off where rounding would give another. */
  readonly cut?: true;
  /** The figure is right only because the figures that it was worked from were shortened. */
  readonly fromShortened?: true;
  /** The convention in which the figure is right, where it is another one than ours. */
  readonly convention?: Convention;
  /** Why the figure is short. */
  readonly short?: Shortness;
  /** The earlier figure to be written with more digits, where a figure is short by its means. */
  readonly lengthen?: QuantityId;
  /** The figure is wrong by the slip that was made first at this quantity: it costs nothing more. */
  readonly again?: QuantityId;
  /** What the person's own figures allow, least and most, where there are any that it is worked from. */
  readonly from?: readonly [number, number];
  /** Where the slip is that a figure follows from, or carries as well: the ids of wrong figures, in order. */
  readonly slip?: readonly QuantityId[];
  /** Why a figure cannot be read; `noSuchQuantity` where the trace has nothing by that id. */
  readonly reason?: UnreadableReason | 'noSuchQuantity';
  /** The smallest useful thing to do next; absent where the figure is right. */
  readonly next?: NextStep;
  /** A code of what, where and why, stable and free of numbers: `wrong:gradient:targetMinusOut` (`note.ts`). */
  readonly note: string;
}

/** A known way to come to a wrong figure, which comes to this one. */
export interface Diagnosis {
  readonly id: DiagnosisId;
  /** Where in the work the mistake was made, where that is an earlier quantity that was not written down. */
  readonly at?: QuantityId;
  /** The quantity that was taken, or left out, as the diagnosis says. */
  readonly other?: QuantityId;
}

/** The smallest useful thing to do next. */
export type NextStep =
  /** Write the figure as a number. */
  | { readonly kind: 'rewrite' }
  /** Put an earlier figure right; this one changes with it. */
  | { readonly kind: 'correct'; readonly id: QuantityId }
  /** Write this figure with more digits: the quantity itself, or an earlier one. */
  | { readonly kind: 'lengthen'; readonly id: QuantityId }
  /** Write down this earlier quantity, which was not, so that the slip can be seen. */
  | { readonly kind: 'writeDown'; readonly id: QuantityId }
  /** Everything that it needs is there: work it out once more from these. */
  | { readonly kind: 'recalculate'; readonly from: readonly QuantityId[] };
