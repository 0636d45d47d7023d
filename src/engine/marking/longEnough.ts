import { significantDigits } from './digits';
import type { Figure } from './figure';
import type { MarkOptions } from './mark';

const USUAL_DIGITS = 3;
/** How far it may be open what a figure is to be, in units of the last digit that is asked for. */
export const MOST_LOST = 10;
/** Of a number that ends, its decimal has no more digits than these. */
const MOST_ENDING = 12;

const BOUNDS = { digits: [1, 15], places: [0, 15] } as const;

/** @throws {RangeError} where an option is not a whole number within its bounds, naming it and them. */
export function checkAsked(asked: MarkOptions): void {
  if (typeof asked !== 'object' || asked === null)
    throw new RangeError(`options must be an object such as { digits: 3 }, not ${asked}`);
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    const value = asked[name as keyof typeof BOUNDS];
    const isWithin =
      value === undefined || (Number.isInteger(value) && value >= least && value <= most);
    if (!isWithin) {
      throw new RangeError(`${name} must be a whole number from ${least} to ${most}, not ${value}`);
    }
  }
}

/** Whether the decimal of a number ends, but for what the rounding of doubles may do to it. */
export function doesEnd(value: number, noise: number): boolean {
  const ended = Number(value.toPrecision(MOST_ENDING));
  return Math.abs(ended - value) <= doubtOf(value, noise) || isZero(value, noise);
}

/** Whether a number is 0, but for the rounding of doubles. */
export const isZero = (value: number, noise: number): boolean => Math.abs(value) <= 2 * noise;

const doubtOf = (value: number, noise: number): number =>
  2 * noise + Math.abs(value) * 4 * Number.EPSILON;

/** Whether a figure has all the digits of a number that ends. */
const isWhole = (figure: Figure, value: number, noise: number): boolean =>
  Math.abs(figure.value - value) <= doubtOf(value, noise) && doesEnd(value, noise);

/**
 * Whether a figure for `value` has as many digits as are asked for. One that has all there are is long enough, and
 * so is a fraction.
 */
export function isLongEnough(
  figure: Figure,
  value: number,
  noise: number,
  { digits = USUAL_DIGITS, places }: MarkOptions,
): boolean {
  if (figure.unit === 0 || isWhole(figure, value, noise)) return true;
  const significant = figure.value === 0 ? 0 : significantDigits(figure);
  if (places === undefined) return significant >= digits;
  return (figure.lastPlace ?? 0) <= -places && significant > 0;
}

/** One unit of the last digit that is asked for of a number. */
export function askedUnit(value: number, { digits = USUAL_DIGITS, places }: MarkOptions): number {
  if (value === 0) return places === undefined ? 0 : 10 ** -places;
  const size = Math.floor(Math.log10(Math.abs(value)));
  // However few places are asked for, one digit is.
  return places === undefined ? 10 ** (size - digits + 1) : Math.min(10 ** -places, 10 ** size);
}
