/**
 * What is known of a printed figure that its page’s own numbers do not give. Its sentence is `problems.slip.<kind>`:
 * a kind says how the figure came about as far as its digits bear that out, and nothing about who wrote it.
 */
export const SLIP_KINDS = [
  /** A digit was lost, changed or moved on the way to the page: what comes after was worked from the right number. */
  'misprint',
  /** The page’s expression comes to another number, and no known slip gives the printed one. */
  'otherValue',
  /** It follows from a figure before it that is not right. */
  'carried',
  /** It is the value of another quantity than the one that it is printed as. */
  'otherQuantity',
  /** Two figures stand in each other’s place. */
  'exchanged',
  /** The factor ½ of the error is left out of it, or put in. */
  'half',
  /** The way back went by output weights that had already been updated. */
  'updatedWeights',
  /** The bias is not in it. */
  'biasLeftOut',
  /** The softmax was worked without its exponentials. */
  'noExponentials',
  /** The derivative by the net input stands for the one by the output, so that the slope comes in once more. */
  'slopeTwice',
  /** It was worked in numbers of 32 bits, as the page says itself. */
  'singlePrecision',
  /** The way back took the derivatives by the output weights for those by the outputs’ net inputs. */
  'gradientForDelta',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];
