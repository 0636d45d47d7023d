import type { GeneralTrace, PhaseId } from '../../engine';
import { useText } from '../context';
import { phaseName } from '../layerNames';
import { Blank } from './SheetHeader';

export interface PartHeadingProps {
  readonly trace: GeneralTrace;
  readonly phase: PhaseId;
  /** What it is worth, where that is said. */
  readonly points: number | undefined;
  /** Whether there is room for the points that it got. */
  readonly isToMark?: boolean;
}

/** The heading of a part of a sheet, with what it is worth. */
export function PartHeading({ trace, phase, points, isToMark = false }: PartHeadingProps) {
  const text = useText();
  return (
    <h4 className="part-heading">
      {phaseName(text, phase, trace.phases)}
      {points !== undefined && (
        <span className="part-points">
          {isToMark && <Blank />} {text('worksheet.ofPoints', { count: points })}
        </span>
      )}
    </h4>
  );
}
