import type { GeneralTrace, Mark, QuantityId, Verdict } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';

/** How many figures of a work got each verdict, and the first slip, in the order of working. */
export interface Tally {
  readonly right: number;
  readonly follows: number;
  readonly short: number;
  readonly wrong: number;
  readonly unreadable: number;
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

export function tallyOf(trace: GeneralTrace, marks: ReadonlyMap<QuantityId, Mark>): Tally {
  const counts = { right: 0, follows: 0, short: 0, wrong: 0, unreadable: 0 };
  for (const { verdict } of marks.values()) counts[verdict] += 1;
  const firstSlip = inOrder(trace, marks).find((id) => marks.get(id)?.verdict === 'wrong');
  if (firstSlip === undefined) return counts;
  const diagnosis = marks.get(firstSlip)?.diagnosis;
  return { ...counts, firstSlip, ...(diagnosis === undefined ? {} : { diagnosis }) };
}

/** The quantities of some figures in the order in which they are worked out. */
export const inOrder = (
  trace: GeneralTrace,
  figures: ReadonlyMap<QuantityId, unknown>,
): readonly QuantityId[] => [...trace.quantities.keys()].filter((id) => figures.has(id));
