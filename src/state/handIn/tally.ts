import type { QuantityId, Verdict } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import type { MarkedFigure } from './markedFigures';
import type { Overrulings } from './overruled';

/** How many figures of a work got each verdict, of how many, and the first slip, in the order of working. */
export interface Tally {
  readonly right: number;
  readonly follows: number;
  readonly short: number;
  readonly wrong: number;
  readonly unreadable: number;
  /** How many of the wrong ones are the same slip again. */
  readonly again: number;
  /** How many of the verdicts are the teacher's own, in place of ours. */
  readonly overruled: number;
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

/** Counts figures, which are in the order of working. A teacher's verdict counts in place of ours. */
export function tallyOf(
  figures: readonly MarkedFigure[],
  knowsAll: boolean,
  overrulings: Overrulings = {},
): Tally {
  const counts = { right: 0, follows: 0, short: 0, wrong: 0, unreadable: 0 };
  let [again, overruled, blank] = [0, 0, 0];
  let first: MarkedFigure | undefined;
  for (const figure of figures) {
    const theirs = overrulings[figure.id]?.verdict;
    const verdict = theirs ?? figure.verdict;
    if (verdict === 'blank') blank += 1;
    if (verdict === 'blank' || verdict === 'shown') continue;
    counts[verdict] += 1;
    if (theirs !== undefined) overruled += 1;
    if (verdict !== 'wrong') continue;
    if (figure.again !== undefined) again += 1;
    else first ??= figure;
  }
  const marked = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return {
    ...counts,
    again,
    overruled,
    ...(knowsAll && { blank, of: marked + blank }),
    ...(first !== undefined && { firstSlip: first.id }),
    ...(first?.diagnosis !== undefined && { diagnosis: first.diagnosis }),
  };
}
