import type { AnyTrace, PhaseId, QuantityId } from '../engine';
import type { MatrixChoices } from '../engine/conventions';
import { worksOut } from './matrix/matrixLineOf';
import { type MatrixLine, matrixForm } from './matrix/matrixLines';
import type { Notation } from './notation';

/** What some quantities of a phase are worked out by: a line for each or, as matrices, one for several. */
export interface WorkedLine {
  /** The first quantity that it works out. */
  readonly id: QuantityId;
  readonly matrix?: MatrixLine;
}

/**
 * The lines by which quantities of a phase are worked out, in their order.
 * @param matrices how matrices are written, where they are wanted; what has no line of theirs is left out, unless the
 * phase has none, as where something is given midway that has no place there
 * @param isHeld what of a matrix is not worked out yet
 */
export function workedLines(
  trace: AnyTrace,
  phase: PhaseId,
  ids: readonly QuantityId[],
  notation: Notation,
  matrices?: MatrixChoices,
  isHeld?: (id: QuantityId) => boolean,
): readonly WorkedLine[] {
  const lines = matrices ? matrixForm(trace, phase, notation, matrices, isHeld) : [];
  const isByItself = lines.length === 0;
  const seen = new Set<MatrixLine>();
  return ids.flatMap((id): WorkedLine[] => {
    const matrix = lines.find((line) => worksOut(line, id));
    if (matrix === undefined) return isByItself ? [{ id }] : [];
    if (seen.has(matrix)) return [];
    seen.add(matrix);
    return [{ id, matrix }];
  });
}
