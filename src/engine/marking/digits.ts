import type { Figure } from './figure';
import { powerOfTen } from './powers';

/** A figure as it would have been without a slip of the pen or of the eye. */
export interface Repaired {
  readonly id: 'digitsTransposed' | 'digitLost' | 'digitAdded' | 'digitChanged' | 'pointMoved';
  readonly figure: Figure;
}

/** More than this a double does not hold. */
const MOST_DIGITS = 15;
/** One digit fewer is left of what had one added. */
const LEAST_FOR_ADDED = 5;

/** How many digits of a figure say something: 3 for 0.0821. */
export function significantDigits({ value, unit }: Pick<Figure, 'value' | 'unit'>): number {
  const whole = Math.round(Math.abs(value) / unit);
  if (unit === 0 || !(whole < 10 ** MOST_DIGITS)) return MOST_DIGITS;
  // Asked too often for a text.
  let digits = 0;
  for (let power = 1; power <= whole; power *= 10) digits++;
  return digits;
}

/**
 * How many digits someone worked with who wrote a figure: what is rounded up to 1.000 had one less than it shows, as
 * 0.9996 has.
 */
export function workedDigits(figure: Pick<Figure, 'value' | 'unit'>): number {
  if (figure.value === 0) return 0;
  const shown = significantDigits(figure);
  const isPowerOfTen = Math.round(Math.abs(figure.value) / figure.unit) === 10 ** (shown - 1);
  return isPowerOfTen ? shown - 1 : shown;
}

/**
 * Every figure that one slip could have made this one of, the likelier slips first; of those only the ones that are
 * near one of two numbers.
 */
export function repairs(figure: Figure, one: number, other: number): readonly Repaired[] {
  const { lastPlace } = figure;
  const whole = Math.round(Math.abs(figure.value) / figure.unit);
  // Of a velocity that stands without the learning rate the digits are other ones.
  if (!isInDigits(figure, whole) || lastPlace === undefined) return [];
  const sign = figure.value < 0 ? -1 : 1;
  const count = significantDigits(figure);
  const found: Repaired[] = [];
  const isNear = (value: number, within: number): boolean =>
    Math.abs(value - one) < within || Math.abs(value - other) < within;
  const add = (id: Repaired['id'], digits: number, place: number): void => {
    const unit = powerOfTen(place);
    if (!isNear(sign * digits * unit, 2 * unit)) return;
    const value = sign * Number(`${digits}e${place}`);
    if (value === figure.value) return;
    found.push({ id, figure: { text: figure.text, value, unit, lastPlace: place } });
  };
  /** Whether something is near that is off by `most` at the most: else none of such slips needs to be tried. */
  const isInReach = (digits: number, most: number, place: number): boolean =>
    isNear(sign * digits * powerOfTen(place), (most + REACH) * powerOfTen(place));

  // The digits with the zeros after the point that they begin with, and one before it: what one counts at `i`, which it
  // is, and what stands from there on.
  const length = Math.max(count, 1, 1 - lastPlace);
  const counts = (i: number): number => powerOfTen(length - 1 - i);
  const at = (i: number): number => Math.floor(whole / counts(i)) % 10;
  const behind = (i: number): number => whole % (counts(i) * 10);
  const swapped = (i: number): number => whole + (at(i) - at(i - 1)) * (counts(i - 1) - counts(i));
  const isSwapTried = (i: number): boolean => isInReach(whole, 10 * counts(i - 1), lastPlace);
  const firstOfFraction = Math.max(1, length + lastPlace);

  for (let i = 1; i < length; i++)
    if (isSwapTried(i)) add('digitsTransposed', swapped(i), lastPlace);
  for (let i = 1; i < length; i++) {
    if (!isSwapTried(i)) continue;
    add('digitsTransposed', swapped(i) + 1, lastPlace);
    add('digitsTransposed', swapped(i) - 1, lastPlace);
  }
  for (let n = 0; n < SHIFTS.length; n++)
    add('pointMoved', whole, lastPlace + (SHIFTS[n] as number));
  for (let i = 0; i < length; i++) {
    if (!isInReach(whole, 10 * counts(i), lastPlace)) continue;
    for (let digit = 0; digit < 10; digit++)
      add('digitChanged', whole + (digit - at(i)) * counts(i), lastPlace);
  }
  for (let i = firstOfFraction; i < length; i++) {
    if (!isInReach(whole * 10, 100 * counts(i), lastPlace - 1)) continue;
    const before = (whole - behind(i)) * 10;
    for (let digit = 0; digit < 10; digit++)
      add('digitLost', before + digit * counts(i) * 10 + behind(i), lastPlace - 1);
  }
  if (count < LEAST_FOR_ADDED) return found;
  for (let i = firstOfFraction; i < length; i++) {
    if (!isInReach(whole / 10, 10 * counts(i), lastPlace + 1)) continue;
    add('digitAdded', (whole - behind(i)) / 10 + (whole % counts(i)), lastPlace + 1);
  }
  return found;
}

/** Whether a figure is so many units of its last digit, and no more than a double holds. */
const isInDigits = ({ unit, lastPlace }: Figure, whole: number): boolean =>
  unit !== 0 &&
  whole < 10 ** MOST_DIGITS &&
  lastPlace !== undefined &&
  unit === powerOfTen(lastPlace);

/** Nearer than so many units, beyond what a slip changes, is near: with a margin, as the next look is exact. */
const REACH = 4;
/** How far a slip moves the point. */
const SHIFTS = [1, -1, 2, -2] as const;
