import type { ReactNode } from 'react';
import type { GeneralTrace, QuantityId } from '../../engine';
import type { Notation } from '../../notation';
import type { AuditedFigure } from '../../state';

/** A quantity's row: a figure with its mark, or a place for one. */
export interface TableRow {
  readonly id: QuantityId;
  /** Tells rows of one quantity apart: the id of the first. */
  readonly key: string;
  readonly audited?: AuditedFigure | undefined;
  /** What stands in the figure's place; the figure itself where there is nothing else. */
  readonly field?: ReactNode;
}

/** What every row of a table goes by. */
export interface RowContext {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  /** Whose figures they are, for the words. */
  readonly of: 'article' | 'own';
  /** The address of the step that works a quantity out. */
  readonly stepHref: (id: QuantityId) => string;
}

/** Rows in the order given; a second figure of a quantity has a row of its own. */
export function rowsOf(audited: readonly AuditedFigure[]): readonly TableRow[] {
  const seen = new Map<QuantityId, number>();
  return audited.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return { id: one.id, key: count === 1 ? one.id : `${one.id} ${count}`, audited: one };
  });
}
