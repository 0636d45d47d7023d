import type { QuantityId } from '../engine';
import type { MatrixLine } from './matrix';

/**
 * The line of a phase in matrix form that works a quantity out: the first that has it, as what comes later only
 * uses it. Undefined for a quantity that the matrix form passes over.
 */
export const matrixLineOf = (
  lines: readonly MatrixLine[],
  id: QuantityId,
): MatrixLine | undefined => lines.find(({ numbers }) => numbers.includes(`{term=${id},`));

/** The numbers of a matrix line without what they come to, and what they come to, from its '=' or '≈' on. */
export function resultApart({ numbers }: MatrixLine): readonly [numbers: string, result: string] {
  const at = Math.max(numbers.lastIndexOf(' = '), numbers.lastIndexOf(' \\approx '));
  return at < 0 ? [numbers, ''] : [numbers.slice(0, at), numbers.slice(at + 1)];
}
