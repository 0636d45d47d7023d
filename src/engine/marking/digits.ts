import type { Figure } from './figure';

/** A figure as it would have been without a slip of the pen or of the eye. */
export interface Repaired {
  readonly id: 'digitsTransposed' | 'digitLost' | 'digitAdded' | 'digitChanged' | 'pointMoved';
  readonly figure: Figure;
}

/** More than this a double does not hold. */
const MOST_DIGITS = 15;

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
  const found: Repaired[] = [];
  const add = (id: Repaired['id'], changed: string, place: number): void => {
    const value = sign * Number(`${changed}e${place}`);
    if (value === figure.value) return;
    found.push({
      id,
      figure: { text: figure.text, value, unit: 10 ** place, lastPlace: place },
    });
  };

  for (let i = 0; i + 1 < digits.length; i++) {
    const [a = '', b = ''] = digits.slice(i, i + 2);
    if (count > 1)
      add('digitsTransposed', digits.slice(0, i) + b + a + digits.slice(i + 2), lastPlace);
  }
  for (const shift of [1, -1, 2, -2]) add('pointMoved', digits, lastPlace + shift);
  if (count < 3) return found;
  const start = Math.max(1, digits.length + lastPlace);
  for (let i = start; i < digits.length; i++) {
    for (let digit = 0; digit < 10; digit++) {
      add('digitLost', digits.slice(0, i) + digit + digits.slice(i), lastPlace - 1);
    }
  }
  for (let i = start; i < digits.length; i++) {
    add('digitAdded', digits.slice(0, i) + digits.slice(i + 1), lastPlace + 1);
  }
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit < 10; digit++) {
      add('digitChanged', digits.slice(0, i) + digit + digits.slice(i + 1), lastPlace);
    }
  }
  return found;
}
