import type { Figure } from './figure';

/** A figure as it would have been without a slip of the pen or of the eye. */
export interface Repaired {
  readonly id: 'digitsTransposed' | 'digitLost' | 'digitAdded' | 'digitChanged' | 'pointMoved';
  readonly figure: Figure;
}

/** More than this a double does not hold. */
const MOST_DIGITS = 15;
/** One digit fewer is left of what had one added. */
const LEAST_FOR_ADDED = 5;

/** The digits of a figure, with the zeros after the point that they begin with, and one before it. */
function digitsOf({ value, unit, lastPlace = 0 }: Figure): string | undefined {
  const whole = Math.round(Math.abs(value) / unit);
  if (unit === 0 || whole >= 10 ** MOST_DIGITS) return undefined;
  return String(whole).padStart(1 - lastPlace, '0');
}

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
 * Every figure that one slip could have made this one of, the likelier slips first; of those only the ones
 * that `isNear` says are as near as that to what is looked for.
 */
export function repairs(
  figure: Figure,
  isNear: (value: number, within: number) => boolean,
): readonly Repaired[] {
  const digits = digitsOf(figure);
  const { lastPlace } = figure;
  // Of a velocity that stands without the learning rate the digits are other ones.
  if (digits === undefined || lastPlace === undefined || figure.unit !== 10 ** lastPlace) return [];
  const sign = figure.value < 0 ? -1 : 1;
  const count = significantDigits(figure);
  const found: Repaired[] = [];
  const units = SHIFTS.map((shift) => 10 ** (lastPlace + shift));
  const unitOf = (place: number): number => units[place - lastPlace - SHIFTS[0]] as number;
  const add = (id: Repaired['id'], whole: number, place: number, off = 0): void => {
    const unit = unitOf(place);
    if (!isNear(sign * (whole + off) * unit, 2 * unit)) return;
    const value = sign * Number(`${whole + off}e${place}`);
    if (value === figure.value) return;
    found.push({ id, figure: { text: figure.text, value, unit, lastPlace: place } });
  };
  /** Whether something is near that is off by `most` at the most: else none of such slips needs to be tried. */
  const isInReach = (whole: number, most: number, place: number): boolean =>
    isNear(sign * whole * unitOf(place), (most + REACH) * unitOf(place));

  /** The digits as a whole number, what a digit at `i` counts in it, and what stands behind `i`. */
  const whole = Number(digits);
  const written = Array.from(digits, Number);
  const powers = written.map((_, i) => 10 ** (digits.length - 1 - i));
  const counts = (i: number): number => powers[i] as number;
  const at = (i: number): number => written[i] as number;
  const swapped = (i: number): number => whole + (at(i) - at(i - 1)) * (counts(i - 1) - counts(i));
  const behind = (i: number): number => whole % (counts(i) * 10);
  const firstOfFraction = Math.max(1, digits.length + lastPlace);

  const isSwappedInReach = written.map(
    (_, i) => i > 0 && isInReach(whole, 10 * counts(i - 1), lastPlace),
  );
  for (const [i, isTried] of isSwappedInReach.entries())
    if (isTried) add('digitsTransposed', swapped(i), lastPlace);
  for (const [i, isTried] of isSwappedInReach.entries()) {
    if (!isTried) continue;
    for (const off of [1, -1]) add('digitsTransposed', swapped(i), lastPlace, off);
  }
  for (const shift of [1, -1, 2, -2]) add('pointMoved', whole, lastPlace + shift);
  for (let i = 0; i < written.length; i++) {
    if (!isInReach(whole, 10 * counts(i), lastPlace)) continue;
    for (const digit of DIGITS) {
      add('digitChanged', whole + (digit - at(i)) * counts(i), lastPlace);
    }
  }
  for (let i = firstOfFraction; i < written.length; i++) {
    if (!isInReach(whole * 10, 100 * counts(i), lastPlace - 1)) continue;
    const before = (whole - behind(i)) * 10;
    for (const digit of DIGITS) {
      add('digitLost', before + digit * counts(i) * 10 + behind(i), lastPlace - 1);
    }
  }
  if (count < LEAST_FOR_ADDED) return found;
  for (let i = firstOfFraction; i < written.length; i++) {
    if (!isInReach(whole / 10, 10 * counts(i), lastPlace + 1)) continue;
    const after = whole % counts(i);
    add('digitAdded', (whole - behind(i)) / 10 + after, lastPlace + 1);
  }
  return found;
}

/** Nearer than so many units, beyond what a slip changes, is near: with a margin, as the next look is exact. */
const REACH = 4;
/** How far a slip moves the last digit's place. */
const SHIFTS = [-2, -1, 0, 1, 2] as const;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
