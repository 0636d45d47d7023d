import type { QuantityId } from '../../engine';
import { type MatrixExpression, partsOf } from './matrixExpression';
import type { MatrixLine } from './matrixLines';

/**
 * The line of a phase in matrix form that works a quantity out or, for what is given, the first that takes it in.
 * Undefined for a quantity that the matrix form passes over.
 */
export const matrixLineOf = (
  lines: readonly MatrixLine[],
  id: QuantityId,
): MatrixLine | undefined =>
  lines.find(({ block }) => block.entries.flat().includes(id)) ??
  lines.find(({ formula }) => takesIn(formula, id));

function takesIn(node: MatrixExpression, id: QuantityId): boolean {
  if (node.kind === 'quantity') return node.id === id;
  if (node.kind === 'block') return node.block.entries.flat().includes(id);
  if (node.kind === 'entrySum') return node.of.entries.flat().includes(id);
  return partsOf(node).some((part) => takesIn(part, id));
}
