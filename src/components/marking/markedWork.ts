import type { GeneralTrace, Mark, QuantityId } from '../../engine';
import type { Notation } from '../../notation';
import type { StudentWork } from '../../state';
import type { MarkedFigure } from '../../state/handIn/markedFigures';
import type { Overrulings } from '../../state/handIn/overruled';

/** A work with its marks, and how they are written. */
export interface MarkedWork {
  readonly work: StudentWork;
  readonly trace: GeneralTrace;
  readonly marks: ReadonlyMap<QuantityId, Mark>;
  readonly notation: Notation;
  /** Every figure that the work holds or its sheet asks for. */
  readonly figures: readonly MarkedFigure[];
  /** What the teacher made of some of them. */
  readonly overrulings?: Overrulings | undefined;
}

/** The element of a figure's row: where a slip is gone to from the figures that follow from it. */
export const rowElementId = (id: QuantityId): string => `mark-${id}`;
