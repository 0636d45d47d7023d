import type { QuantityId } from '../ids';
import { significantDigits, workedDigits } from './digits';
import type { Ending, Figure } from './figure';
import type { Interval } from './interval';
import type { Convention, Shortness, Verdict } from './mark';

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

/** Nobody shortens to fewer digits on the way. */
export const LEAST_ON_THE_WAY = 3;

/** Whether something may be held of a figure where these count. */
export function countsIn(
  { by, verdict, held }: Judged,
  of: 'sound' | 'own',
  withShort: boolean,
): boolean {
  if (of === 'sound' && (by === 'own' || verdict === 'wrong')) return false;
  if (verdict === 'wrong') return true;
  return held !== undefined && (withShort || verdict !== 'short');
}

/** A wrong figure with so few digits that it says little. */
export const isWrongAndShort = ({ verdict, figure }: Judged): boolean =>
  verdict === 'wrong' && figure.unit > 0 && significantDigits(figure) < LEAST_ON_THE_WAY;

/** As many digits as a figure has, or the fewest that there are on the way. */
export const digitsOnTheWay = (figure: Figure): number =>
  Math.max(workedDigits(figure), LEAST_ON_THE_WAY);
