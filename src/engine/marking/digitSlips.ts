import { type Repaired, repairs, significantDigits } from './digits';
import { type Figure, fits } from './figure';
import { exactly, type Interval, middleOf } from './interval';
import type { Candidate } from './triedMistakes';

/** With fewer digits, some slip of the pen would make almost any figure right; one unit too many says little. */
const LEAST_DIGITS = 4;
const LEAST_FOR_LAST = 3;

/** Of what is off by one unit in the last digit nothing is further off than so many. */
const FEW = 8;

/** How many figures of so many digits each slip makes of one number. */
const MADE: Readonly<Record<Repaired['id'] | 'lastDigit', (digits: number) => number>> = {
  lastDigit: () => 2,
  digitsTransposed: (digits) => 3 * (digits - 1),
  // It makes figures of another size.
  pointMoved: () => 0,
  digitChanged: (digits) => 9 * digits,
  digitLost: (digits) => digits,
  digitAdded: (digits) => 10 * digits,
};

/** The figure with one slip of the pen or of the eye undone: is it then right, or does it follow? */
export function digitSlips(
  figure: Figure,
  exact: number,
  reference: Interval,
): readonly Candidate[] {
  // A first digit that is lost leaves one fewer than there were.
  const whole = { ...figure, value: Math.round(exact / (figure.unit || 1)) * figure.unit };
  const digits = Math.max(significantDigits(figure), significantDigits(whole));
  if (digits < LEAST_FOR_LAST || figure.unit === 0) return [];
  const isRight = (one: Figure): boolean =>
    (fits(one, exactly(exact), 0) ?? fits(one, reference, 0)) !== undefined;
  const { value, unit } = figure;
  const middle = middleOf(reference);
  const counted = new Set<Repaired['id'] | 'lastDigit'>();
  const candidate = (id: Repaired['id'] | 'lastDigit'): Candidate => {
    counted.add(id);
    const made = [...counted].reduce((sum, one) => sum + MADE[one](digits), 0);
    return { diagnosis: { id }, chance: made / (9 * 10 ** (digits - 1)) };
  };
  // Most wrong figures are further off, which is seen sooner.
  const isByLastDigit =
    isWithin(figure, exact, exact) || isWithin(figure, reference.low, reference.high);
  if (isByLastDigit) {
    const isOneOff = [1, -1].some((by) => isRight({ ...figure, value: value + by * unit }));
    if (isOneOff) return [candidate('lastDigit')];
  }
  if (digits < LEAST_DIGITS) return [];
  const repaired = repairs(figure, exact, middle);
  return repaired.length === 0
    ? []
    : repaired.filter((one) => isRight(one.figure)).map(({ id }) => candidate(id));
}

/** Whether a figure is within some units of what goes from `low` to `high`. */
function isWithin({ value, unit }: Figure, low: number, high: number): boolean {
  const near = FEW * (unit + Math.abs(value) * Number.EPSILON);
  return value >= low - near && value <= high + near;
}
