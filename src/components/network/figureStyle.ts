import type { NumberStyle } from '../../notation';

/** More digits than these have no room in the figure; the derivation has them all. */
const MAX_DIGITS = 5;

export const figureStyle = (style: NumberStyle): NumberStyle => ({
  ...style,
  digits: Math.min(MAX_DIGITS, style.digits),
});
