import type { Figure } from './figure';

/** A figure as it would have been without a slip of the pen or of the eye. */
export interface Repaired {
  readonly id: 'digitsTransposed' | 'digitLost' | 'digitAdded' | 'digitChanged' | 'pointMoved';
  readonly figure: Figure;
  /** The last digit is another one as well. */
  readonly near?: true;
}

/** More than this a double does not hold. */
const MOST_DIGITS = 15;
/** With fewer digits that say something, some slip would make almost any figure right. */
const LEAST_DIGITS = { transposed: 2, transposedNear: 4, moved: 2, other: 3, added: 5 };

/** The digits of a figure, with the zeros after the point that they begin with, and one before it. */
function digitsOf({ value, unit, lastPlace = 0 }: Figure): string | undefined {
  const whole = Math.round(Math.abs(value) / unit);
  if (unit === 0 || whole >= 10 ** MOST_DIGITS) return undefined;
  return String(whole).padStart(1 - lastPlace, '0');
}

/** How many digits of a figure say something: 3 for 0.0821. */
export function significantDigits(figure: Figure): number {
  return digitsOf(figure)?.replace(/^0+/, '').length ?? MOST_DIGITS;
}

/** Every figure that one slip could have made this one of, the likelier slips first. */
export function repairs(figure: Figure): readonly Repaired[] {
  const digits = digitsOf(figure);
  const { lastPlace } = figure;
  if (digits === undefined || lastPlace === undefined) return [];
  const sign = figure.value < 0 ? -1 : 1;
  const count = significantDigits(figure);
  const repaired = (id: Repaired['id'], changed: string, place: number, off = 0): Repaired => {
    const value = sign * Number(`${Number(changed) + off}e${place}`);
    const result = {
      id,
      figure: { text: figure.text, value, unit: 10 ** place, lastPlace: place },
    };
    return off === 0 ? result : { ...result, near: true };
  };
  const places = [...digits].map((_, i) => i);
  const fraction = places.filter((i) => i >= Math.max(1, digits.length + lastPlace));
  const swapped = places.slice(1).map((i) => swapAt(digits, i));
  const from = (least: number, make: () => Repaired[]): Repaired[] => (count < least ? [] : make());

  return [
    ...from(LEAST_DIGITS.transposed, () =>
      swapped.map((one) => repaired('digitsTransposed', one, lastPlace)),
    ),
    ...from(LEAST_DIGITS.transposedNear, () =>
      swapped.flatMap((one) =>
        [1, -1].map((off) => repaired('digitsTransposed', one, lastPlace, off)),
      ),
    ),
    ...from(LEAST_DIGITS.moved, () =>
      [1, -1, 2, -2].map((shift) => repaired('pointMoved', digits, lastPlace + shift)),
    ),
    ...from(LEAST_DIGITS.other, () =>
      withEachDigit(places, (i, digit) => digits.slice(0, i) + digit + digits.slice(i + 1)).map(
        (one) => repaired('digitChanged', one, lastPlace),
      ),
    ),
    ...from(LEAST_DIGITS.other, () =>
      withEachDigit(fraction, (i, digit) => digits.slice(0, i) + digit + digits.slice(i)).map(
        (one) => repaired('digitLost', one, lastPlace - 1),
      ),
    ),
    ...from(LEAST_DIGITS.added, () =>
      fraction.map((i) =>
        repaired('digitAdded', digits.slice(0, i) + digits.slice(i + 1), lastPlace + 1),
      ),
    ),
  ].filter((one) => one.figure.value !== figure.value);
}

const swapAt = (digits: string, i: number): string =>
  digits.slice(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.slice(i + 1);

const withEachDigit = (
  places: readonly number[],
  change: (place: number, digit: number) => string,
): string[] =>
  places.flatMap((i) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => change(i, digit)));
