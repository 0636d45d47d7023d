import type { GeneralTrace, Mark, QuantityId, Verdict } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import type { StudentWork } from './workRead';

/** One figure of a sheet as results tell it: what was written, and what became of it. */
export interface MarkedFigure {
  readonly id: QuantityId;
  /** As written; empty where it is blank. */
  readonly written: string;
  /** The exact value; NaN where the update has no such quantity. */
  readonly expected: number;
  /** `shown`: the page had shown it, so it is nobody's answer. */
  readonly verdict: Verdict | 'blank' | 'shown';
  /** `Mark.note`; empty where there is no mark. */
  readonly note: string;
  /** Where the same slip was made first. */
  readonly again?: QuantityId;
  readonly diagnosis?: DiagnosisId;
  /** What the person's own figures allow, least and most, where there are any that it is worked from. */
  readonly from?: readonly [number, number];
}

/** Every figure that a work holds or its sheet asks for, in the order of working. */
export function markedFigures(
  trace: GeneralTrace,
  marks: ReadonlyMap<QuantityId, Mark>,
  { asks = [], shown, figures }: Pick<StudentWork, 'asks' | 'shown' | 'figures'>,
): readonly MarkedFigure[] {
  const asked = new Set(asks);
  return [...trace.quantities.values()].flatMap(({ id, value }): MarkedFigure[] => {
    const mark = marks.get(id);
    const written = figures.get(id) ?? '';
    const bare = { id, written, expected: value, note: '' };
    if (mark !== undefined && !shown.has(id)) {
      const { verdict, note, again, diagnosis, from } = mark;
      return [
        {
          ...{ ...bare, verdict, note },
          ...(again !== undefined && { again }),
          ...(diagnosis !== undefined && { diagnosis }),
          ...(from !== undefined && { from }),
        },
      ];
    }
    // What is beyond the range of a double nobody can write.
    if (asked.has(id) && Number.isFinite(value)) return [{ ...bare, verdict: 'blank' }];
    return mark === undefined ? [] : [{ ...bare, verdict: 'shown' }];
  });
}
