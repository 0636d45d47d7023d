import type { QuantityId } from '../../engine';
import type { MatrixLine } from './matrixLines';

/**
 * The line of a phase in matrix form that works a quantity out: the first that has it, as what comes later only
 * uses it. Undefined for a quantity that the matrix form passes over.
 */
export const matrixLineOf = (
  lines: readonly MatrixLine[],
  id: QuantityId,
): MatrixLine | undefined =>
  lines.find(({ numbers, result }) => `${numbers} ${result}`.includes(`{term=${id},`));
