import type { QuantityId } from '../ids';
import { significantDigits } from './digits';
import type { Figure } from './figure';
import type { Judged } from './judged';
import type { Reason } from './reasons';

/** Of fewer wrong figures without a reason nobody says that they were made up. */
const LEAST_WRONG = 10;
/** Whoever makes one mistake throughout has about as many figures that agree as wrong ones, or more. */
const WRONG_FOR_EACH = 3;
/** Of made-up figures of three digits about one in a hundred follows from others: half a unit each way, of 900. */
const MOST_DIGITS = 3;
/** A figure that stands in so many fields is filled in. */
const MOST_REPEATS = 3;

/** What a figure that agrees with others may be by accident, on a sheet that was not worked; undefined of a sheet that was. */
export type ByAccident = (figure: Figure) => boolean;

/** Which figures stand in many of these fields, with either sign. */
export function filledIn(fields: readonly { readonly figure: Figure }[]): ByAccident {
  const often = new Map<number, number>();
  for (const { figure } of fields) {
    const size = Math.abs(figure.value);
    often.set(size, (often.get(size) ?? 0) + 1);
  }
  return ({ value }) => (often.get(Math.abs(value)) ?? 0) > MOST_REPEATS;
}

/**
 * Nearly all figures of a sheet that was not worked are wrong, and nothing explains them: a reason for what is filled in
 * explains nothing. The few that agree with others do so by accident, where they have few digits or stand in many
 * fields: they earn nothing. Undefined where nothing would be judged otherwise for that.
 */
export function byAccident(
  judged: ReadonlyMap<QuantityId, Judged>,
  reasons: ReadonlyMap<QuantityId, Reason>,
): ByAccident | undefined {
  const isFilledIn = filledIn([...judged.values()]);
  let [wrong, unexplained] = [0, 0];
  for (const [id, { verdict, figure }] of judged) {
    if (verdict !== 'wrong') continue;
    wrong++;
    if (isFilledIn(figure) || !reasons.get(id)?.diagnoses.length) unexplained++;
  }
  const isMadeUp =
    unexplained >= LEAST_WRONG && unexplained > WRONG_FOR_EACH * (judged.size - wrong);
  if (!isMadeUp) return undefined;
  const isAccident: ByAccident = (figure) =>
    significantDigits(figure) <= MOST_DIGITS || isFilledIn(figure);
  const isLoose = ({ verdict, direct, convention, figure }: Judged): boolean =>
    (verdict === 'follows' ||
      (verdict === 'right' && (direct !== true || convention !== undefined))) &&
    isAccident(figure);
  return [...judged.values()].some(isLoose) ? isAccident : undefined;
}
