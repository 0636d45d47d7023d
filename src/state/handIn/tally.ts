import type { GeneralTrace, Mark, QuantityId, Verdict } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import type { StudentWork } from './workRead';

/** How many figures of a work got each verdict, of how many, and the first slip, in the order of working. */
export interface Tally {
  readonly right: number;
  readonly follows: number;
  readonly short: number;
  readonly wrong: number;
  readonly unreadable: number;
  /** How many of the wrong ones are the same slip again. */
  readonly again: number;
  /** How many figures the sheet asks for, and how many of them are blank; absent where it is not known what it asks. */
  readonly of?: number;
  readonly blank?: number;
  readonly firstSlip?: QuantityId;
  /** What the first slip is taken for, where anything known fits it. */
  readonly diagnosis?: DiagnosisId;
}

export const VERDICTS = [
  'right',
  'follows',
  'short',
  'wrong',
  'unreadable',
] as const satisfies readonly Verdict[];

/** What a sheet asks for, where that is known, and what of it the learner was shown. */
export type Sheet = Pick<StudentWork, 'asks' | 'shown'>;

/** The figures that the learner is to answer for, with their marks. */
export const ownMarks = (
  marks: ReadonlyMap<QuantityId, Mark>,
  { shown }: Pick<Sheet, 'shown'>,
): ReadonlyMap<QuantityId, Mark> => new Map([...marks].filter(([id]) => !shown.has(id)));

/** What a sheet asks for and is not filled in. What is beyond the range of a double nobody can write. */
export const blanksOf = (
  trace: GeneralTrace,
  marks: ReadonlyMap<QuantityId, Mark>,
  { asks = [], shown }: Sheet,
): readonly QuantityId[] =>
  asks.filter((id) => Number.isFinite(trace.value(id)) && (shown.has(id) || !marks.has(id)));

export function tallyOf(
  trace: GeneralTrace,
  all: ReadonlyMap<QuantityId, Mark>,
  sheet: Sheet,
): Tally {
  const marks = ownMarks(all, sheet);
  const blank = blanksOf(trace, all, sheet).length;
  const counts = {
    ...{ right: 0, follows: 0, short: 0, wrong: 0, unreadable: 0, again: 0 },
    ...(sheet.asks === undefined ? {} : { blank, of: marks.size + blank }),
  };
  for (const { verdict, again } of marks.values()) {
    counts[verdict] += 1;
    if (again !== undefined) counts.again += 1;
  }
  const firstSlip = inOrder(trace, marks).find((id) => {
    const mark = marks.get(id);
    return mark?.verdict === 'wrong' && mark.again === undefined;
  });
  if (firstSlip === undefined) return counts;
  const diagnosis = marks.get(firstSlip)?.diagnosis;
  return { ...counts, firstSlip, ...(diagnosis === undefined ? {} : { diagnosis }) };
}

/** The quantities of some figures in the order in which they are worked out. */
export const inOrder = (
  trace: GeneralTrace,
  figures: ReadonlyMap<QuantityId, unknown>,
): readonly QuantityId[] => [...trace.quantities.keys()].filter((id) => figures.has(id));
