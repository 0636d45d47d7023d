import { useDeferredValue, useMemo } from 'react';
import type { QuantityId } from '../../engine';
import { type AuditedFigure, auditFigures, limited, type WrittenFigure } from '../../state';
import type { Lesson } from '../lesson';
import type { TableRow } from './rows';

export interface OwnRows {
  /** One for each step of the update, and for each other quantity that has a figure. */
  readonly rows: readonly TableRow[];
  readonly audited: readonly AuditedFigure[];
  /** Figures of what this update does not work out, and more than there is room for. */
  readonly foreign: readonly WrittenFigure[];
}

export function useOwnRows({ trace, steps }: Lesson, written: readonly WrittenFigure[]): OwnRows {
  // Marking sixty slips takes a while on a slow machine: a field shows what was typed before that.
  const figures = useDeferredValue(written);
  return useMemo(() => {
    const isWorkedOut = ({ id }: WrittenFigure): boolean => {
      const kind = trace.quantities.get(id)?.kind;
      return kind !== undefined && kind !== 'given';
    };
    const { taken, tooMany } = limited(figures.filter(isWorkedOut));
    const audited = auditFigures(trace, taken);
    const byId = new Map<QuantityId, AuditedFigure[]>();
    for (const one of audited) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
    const isStep = new Set(steps.map(({ id }) => id));
    const rows = [...trace.quantities.keys()]
      .filter((id) => isStep.has(id) || byId.has(id))
      .flatMap((id) => rowsFor(id, byId.get(id) ?? []));
    return { rows, audited, foreign: [...figures.filter((one) => !isWorkedOut(one)), ...tooMany] };
  }, [trace, steps, figures]);
}

/** A row for the field; a second figure of the quantity has a row of its own below it. */
function rowsFor(id: QuantityId, audited: readonly AuditedFigure[]): readonly TableRow[] {
  const [first, ...more] = audited;
  return [
    { id, key: id, audited: first },
    ...more.map((one, i) => ({ id, key: `${id} ${i + 2}`, audited: one })),
  ];
}
