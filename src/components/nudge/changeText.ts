import type { Change } from '../../engine/explore';
import { figureText, type NumberStyle, numberShort, numberText } from '../../notation';

/** A change with its sign: '+0.0059', '−0.0226', '0'. */
export const changeText = (change: number, style: NumberStyle): string =>
  `${change > 0 ? '+' : ''}${numberText(change, style)}`;

/** The same where there is little room. */
export const changeShort = (change: number, style: NumberStyle): string =>
  `${change > 0 ? '+' : ''}${numberShort(change, style)}`;

/** As many digits as a double has for certain. */
const MOST = 15;

/** Digits enough for changes as they are shown to have the ratios that are shown beside them, divided by hand. */
export function digitsEnough(changes: readonly Change[], style: NumberStyle): number {
  for (let digits = style.digits; digits < MOST; digits++) {
    const isEnough = changes.every(({ change, from: [source], ratio }) => {
      if (ratio === undefined || source === undefined) return true;
      const divided = asShown(change, digits) / asShown(source.change, digits);
      return figureText(divided, style) === figureText(ratio, style);
    });
    if (isEnough) return digits;
  }
  return MOST;
}

/** A number below a tenth has so many significant digits, another so many after the point. */
const asShown = (value: number, digits: number): number =>
  Number(Math.abs(value) < 0.1 ? value.toPrecision(digits) : value.toFixed(digits));

/** Digits of a ratio that a difference of doubles does not spoil. */
const SOUND = 9;

/** A ratio of two changes: 0.49999999998 is 0.5, as the last digits are what subtracting left. */
export const ratioText = (ratio: number, style: NumberStyle): string =>
  numberText(Number(ratio.toPrecision(SOUND)), style);
