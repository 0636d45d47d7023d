import { type FigureShape, WIDE } from '../network/figureShape';

/** With a formula below it on a screen of 16 to 9, so that its numbers are as large as can be. */
export const FLAT: FigureShape = {
  ...WIDE,
  width: 1000,
  height: 388,
  along: [44, 690],
  hiddenAt: 328,
  errorAt: 924,
  across: [67, 274],
  wider: 46,
  // The ways are short: the numbers of those that cross stand on both sides of where they do.
  ofThree: [0.2, 0.75, 0.35],
};
