import {
  type GeneralTrace,
  type Mark,
  type MarkOptions,
  markWork,
  type QuantityId,
  type Verdict,
} from '../../engine';
import type { Figures, PracticeOutcome, Sheet } from '../../state';

export type Marks = ReadonlyMap<QuantityId, Mark>;

/** Marks figures, of which only those of `ids` are the learner's to answer for. */
export function markFigures(
  trace: GeneralTrace,
  work: Figures,
  ids: readonly QuantityId[],
  asked: MarkOptions,
): Marks {
  if (ids.length === 0) return new Map();
  const marks = markWork(trace, new Map(Object.entries(work)), asked);
  return new Map(
    ids.flatMap((id) => {
      const mark = marks.get(id);
      return mark === undefined ? [] : [[id, mark] as const];
    }),
  );
}

/** What a sheet takes down of marks. */
export const outcomesOf = (marks: Marks, work: Figures): readonly PracticeOutcome[] =>
  [...marks].map(([id, { verdict, note, diagnosis }]) => ({
    id,
    verdict,
    note,
    figure: work[id] ?? '',
    kind: diagnosis ?? '',
  }));

/** How many figures got each verdict. */
export function verdictCounts(marks: Marks): Readonly<Record<Verdict, number>> {
  const counts = { right: 0, follows: 0, short: 0, wrong: 0, unreadable: 0 };
  for (const { verdict } of marks.values()) counts[verdict]++;
  return counts;
}

/** Whether the mark of a figure is of what stands in its field: what has been changed since is unmarked. */
export const isMarkedNow = (
  { marks, sheet }: { readonly marks: Marks; readonly sheet: Pick<Sheet, 'marked' | 'texts'> },
  id: QuantityId,
): boolean => marks.has(id) && sheet.marked?.texts[id] === (sheet.texts[id] ?? '');
