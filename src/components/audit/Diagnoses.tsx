import type { Diagnosis } from '../../engine';
import { type AuditedFigure, inPlaceOf } from '../../state';
import { useText } from '../context';
import { diagnosisExplanation, diagnosisName } from '../diagnosisWords';
import { sentenceNodes, sentences } from '../lists';
import { richText } from '../richText';
import type { RowContext } from './rows';
import { place, Sentence } from './Sentence';

export interface DiagnosesProps extends Pick<RowContext, 'trace' | 'notation' | 'of'> {
  readonly audited: AuditedFigure;
}

/** What reproduces a wrong figure, the simplest first; where nothing known does, that is said. */
export function Diagnoses(props: DiagnosesProps) {
  const text = useText();
  const { diagnoses = [] } = props.audited.mark;
  if (diagnoses.length === 0) return <p>{text('audit.unexplained', { of: props.of })}</p>;
  return (
    <ul className="audit-diagnoses">
      {diagnoses.map((one) => (
        <li key={`${one.id} ${one.at} ${one.other}`}>
          <OneDiagnosis {...props} diagnosis={one} />
        </li>
      ))}
    </ul>
  );
}

/** The diagnoses whose explanation names the other quantity already. */
const NAMES_OTHER: readonly string[] = ['valueOfOther', 'swapped'];

function OneDiagnosis(props: DiagnosesProps & { readonly diagnosis: Diagnosis }) {
  const text = useText();
  const { diagnosis, audited, trace, notation, of } = props;
  const { id, at, other } = diagnosis;
  const { delta } = trace.structure.form;
  const instead = inPlaceOf(trace, audited.id, diagnosis);
  const explanation = sentences(text, [
    other !== undefined && !NAMES_OTHER.includes(id)
      ? text('audit.other', { other: place(other), instead: instead ? place(instead) : 'none' })
      : '',
    diagnosisExplanation(
      text,
      diagnosis,
      { figure: audited.id, structure: trace.structure, notation },
      place,
    ),
    at === undefined ? '' : text('audit.at', { of, at: place(at) }),
  ]);
  return (
    <>
      {sentenceNodes(text, [
        richText(text, 'diagnosis', {
          name: <strong>{diagnosisName(text, id, delta)}</strong>,
          explanation: <Sentence words={explanation} notation={notation} />,
        }),
      ])}
    </>
  );
}
