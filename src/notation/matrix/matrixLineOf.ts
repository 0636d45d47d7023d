import type { QuantityId } from '../../engine';
import { type Block, blocksIn } from './matrixExpression';
import type { MatrixLine } from './matrixLines';

/** Whether a line works a quantity out. */
export const worksOut = ({ block }: MatrixLine, id: QuantityId): boolean => stands(block, id);

/**
 * The line of a phase in matrix form that works a quantity out or, for what is given, the first that takes it in.
 * Undefined for a quantity that the matrix form passes over.
 */
export const matrixLineOf = (
  lines: readonly MatrixLine[],
  id: QuantityId,
): MatrixLine | undefined =>
  lines.find((line) => worksOut(line, id)) ??
  lines.find(({ formula }) => blocksIn(formula).some((block) => stands(block, id)));

const stands = ({ entries }: Block, id: QuantityId): boolean => entries.flat().includes(id);
