import { useId } from 'react';
import type { PhaseId } from '../../engine';
import { useText } from '../context';
import { draftInput, type Reading, useDraft } from '../fields/useDraft';
import { phaseName } from '../layerNames';
import { SelectField } from './SelectField';
import { PHASES } from './sheetPhases';
import { MOST_POINTS, type SheetPoints } from './sheetPoints';

export interface PointsFieldsProps {
  readonly points: SheetPoints;
  /** Those that the update has. */
  readonly offered: readonly PhaseId[];
  /** The phases that are asked for. */
  readonly phases: readonly PhaseId[];
  readonly onPoints: (points: SheetPoints) => void;
}

const KINDS = ['none', 'each', 'own'] as const;
/** What a part is worth before it is said. */
const PROPOSED = 5;

/** What the parts of a sheet are worth: nothing, a point for each figure, or so many for each part. */
export function PointsFields({ points, offered, phases, onPoints }: PointsFieldsProps) {
  const text = useText();
  const kind = typeof points === 'string' ? points : 'own';
  const asked = PHASES.filter((phase) => phases.includes(phase) && offered.includes(phase));
  return (
    <>
      <SelectField
        label={text('worksheet.points')}
        value={kind}
        choices={KINDS.map((one) => [one, text(`worksheet.points.${one}`)])}
        onChoose={(to) =>
          onPoints(to === 'own' ? Object.fromEntries(asked.map((phase) => [phase, PROPOSED])) : to)
        }
      />
      {typeof points !== 'string' &&
        asked.map((phase) => (
          <PartPoints
            key={phase}
            label={phaseName(
              text,
              phase,
              offered.map((id) => ({ id })),
            )}
            points={points[phase] ?? 0}
            onPoints={(to) => onPoints({ ...points, [phase]: to })}
          />
        ))}
    </>
  );
}

interface PartPointsProps {
  readonly label: string;
  readonly points: number;
  readonly onPoints: (points: number) => void;
}

function PartPoints({ label, points, onPoints }: PartPointsProps) {
  const text = useText();
  const id = useId();
  const draft = useDraft({
    value: points,
    written: String(points),
    read: readPartPoints,
    onTake: onPoints,
  });
  const isBad = draft.fault !== undefined;
  return (
    <div className="option option--part">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="option-input option-input--short"
        type="number"
        min={0}
        max={MOST_POINTS}
        aria-describedby={isBad ? `${id}-hint` : undefined}
        {...draftInput(draft)}
        onBlur={draft.giveUp}
      />
      {isBad && (
        <p id={`${id}-hint`} className="option-hint" role="alert">
          {text('worksheet.pointsBad', { most: MOST_POINTS, kept: points })}
        </p>
      )}
    </div>
  );
}

function readPartPoints(typed: string): Reading<number, true> {
  const count = Number(typed);
  const isGood = typed !== '' && Number.isInteger(count) && count >= 0 && count <= MOST_POINTS;
  return isGood ? { ok: true, value: count } : { ok: false, fault: true };
}
