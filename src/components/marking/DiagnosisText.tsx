import type { Diagnosis } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { richText } from '../richText';
import type { MarkedWork } from './markedWork';

export interface DiagnosisTextProps extends Pick<MarkedWork, 'notation'> {
  readonly diagnosis: Diagnosis;
  /** Whether another one, which is simpler, stands before it. */
  readonly isAlternative: boolean;
}

/** These name the other quantity themselves. */
const NAMES_OTHER: ReadonlySet<DiagnosisId> = new Set(['valueOfOther', 'swapped']);

/** A known way to come to a wrong figure: its name, and what it is. */
export function DiagnosisText({ diagnosis, isAlternative, notation }: DiagnosisTextProps) {
  const text = useText();
  const { id, at, other, likely } = diagnosis;
  const values = {
    at: at === undefined ? '' : symbolText(at, notation.naming),
    other: other === undefined ? '' : symbolText(other, notation.naming),
  };
  return (
    <p>
      {isAlternative && `${text('markingView.or')} `}
      {likely && `${text('markingView.likely')} `}
      {richText(text, 'diagnosis', {
        name: (
          <strong>
            {text(`diagnosis.${id}.name`, values)}
            {other !== undefined && !NAMES_OTHER.has(id) && ` ${text('markingView.taken', values)}`}
          </strong>
        ),
        explanation: text(`diagnosis.${id}.explanation`, values),
      })}
      {at !== undefined && ` ${text('markingView.madeAt', values)}`}
    </p>
  );
}
