import type { QuantityId } from '../ids';
import { significantDigits } from './digits';
import type { Figure } from './figure';
import type { Judged } from './judged';

/** Of fewer wrong figures nobody says that they were made up. */
const LEAST_WRONG = 10;
/** Whoever makes one mistake throughout has about as many figures that agree as wrong ones, or more. */
const WRONG_FOR_EACH = 3;
/** Of made-up figures of three digits about one in a hundred follows from others: half a unit each way, of 900. */
const MOST_DIGITS = 3;
/** A figure that stands in so many fields is filled in. */
const MOST_REPEATS = 3;

/** What a figure that agrees with others may be by accident, on a sheet that was not worked; undefined of a sheet that was. */
export type ByAccident = (figure: Figure) => boolean;

/**
 * Nearly all figures of a sheet that was not worked are wrong, whatever they are by. The few that agree with others do
 * so by accident, where they have few digits or stand in many fields: they earn nothing. Undefined where nothing would
 * be judged otherwise for that.
 */
export function byAccident(judged: ReadonlyMap<QuantityId, Judged>): ByAccident | undefined {
  let wrong = 0;
  const often = new Map<number, number>();
  for (const { verdict, figure } of judged.values()) {
    if (verdict === 'wrong') wrong++;
    const size = Math.abs(figure.value);
    often.set(size, (often.get(size) ?? 0) + 1);
  }
  if (wrong < LEAST_WRONG || wrong <= WRONG_FOR_EACH * (judged.size - wrong)) return undefined;
  const isAccident: ByAccident = (figure) =>
    significantDigits(figure) <= MOST_DIGITS ||
    (often.get(Math.abs(figure.value)) ?? 0) > MOST_REPEATS;
  const isLoose = ({ verdict, direct, convention, figure }: Judged): boolean =>
    (verdict === 'follows' ||
      (verdict === 'right' && (direct !== true || convention !== undefined))) &&
    isAccident(figure);
  return [...judged.values()].some(isLoose) ? isAccident : undefined;
}
