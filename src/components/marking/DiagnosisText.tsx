import type { Diagnosis, QuantityId } from '../../engine';
import type { DiagnosisId } from '../../engine/marking';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { diagnosisExplanation, diagnosisName } from '../diagnosisWords';
import { richText } from '../richText';
import type { MarkedWork } from './markedWork';

export interface DiagnosisTextProps extends Pick<MarkedWork, 'trace' | 'notation'> {
  /** The figure that it is about. */
  readonly id: QuantityId;
  readonly diagnosis: Diagnosis;
  /** Whether another one, which is simpler, stands before it. */
  readonly isAlternative: boolean;
}

/** These name the other quantity themselves. */
const NAMES_OTHER: ReadonlySet<DiagnosisId> = new Set(['valueOfOther', 'swapped']);

/** A known way to come to a wrong figure: its name, and what it is. */
export function DiagnosisText({ diagnosis, isAlternative, ...props }: DiagnosisTextProps) {
  const text = useText();
  const { id, at, other } = diagnosis;
  const { trace, notation } = props;
  const { structure } = trace;
  const values = {
    at: at === undefined ? '' : symbolText(at, notation.naming),
    other: other === undefined ? '' : symbolText(other, notation.naming),
  };
  return (
    <p>
      {isAlternative && `${text('markingView.or')} `}
      {richText(text, 'diagnosis', {
        name: (
          <strong>
            {diagnosisName(text, id, structure.form.delta)}
            {other !== undefined && !NAMES_OTHER.has(id) && ` ${text('markingView.taken', values)}`}
          </strong>
        ),
        explanation: diagnosisExplanation(text, diagnosis, {
          figure: props.id,
          structure,
          notation,
        }),
      })}
      {at !== undefined && ` ${text('markingView.madeAt', values)}`}
    </p>
  );
}
