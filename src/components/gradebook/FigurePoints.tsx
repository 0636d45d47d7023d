import type { QuantityId } from '../../engine';
import { countsAs, creditOf, type WorkAsked } from '../../state/gradebook/points';
import type { MarkedFigure } from '../../state/handIn/markedFigures';
import { useText } from '../context';
import { usePointScheme } from './usePointScheme';

export interface FigurePointsProps extends Pick<WorkAsked, 'asked' | 'overrulings'> {
  readonly id: QuantityId;
  /** All of its sheet. */
  readonly figures: readonly MarkedFigure[];
}

/** What one figure of a sheet gets, before a maximum and rounding. */
export function FigurePoints({ id, figures, ...work }: FigurePointsProps) {
  const text = useText();
  const scheme = usePointScheme();
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return null;
  const as = countsAs(figure, figures, scheme, work);
  // What the page had shown is nobody’s answer.
  if (as === 'shown') return null;
  return (
    <p className="is-note">
      {text('gradebook.figurePoints', {
        points: creditOf(as, scheme),
        of: scheme.points.right,
        as: as === 'byOne' || as === 'again' ? as : 'other',
      })}
    </p>
  );
}
