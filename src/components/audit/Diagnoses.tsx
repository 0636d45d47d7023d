import type { Diagnosis } from '../../engine';
import { symbolText } from '../../notation';
import type { AuditedFigure } from '../../state';
import { useText } from '../context';
import type { RowContext } from './rows';

export interface DiagnosesProps extends Pick<RowContext, 'notation' | 'of'> {
  readonly audited: AuditedFigure;
}

/** What reproduces a wrong figure, the simplest first; where nothing known does, that is said. */
export function Diagnoses({ audited, notation, of }: DiagnosesProps) {
  const text = useText();
  const { id, mark } = audited;
  const { diagnoses = [] } = mark;
  const nameOf = (one: string | undefined): string =>
    one === undefined ? '' : symbolText(one, notation.naming);
  const values = ({ at, other }: Diagnosis) => ({
    name: nameOf(id),
    at: nameOf(at),
    other: nameOf(other),
  });
  if (diagnoses.length === 0) return <p>{text('audit.unexplained', { of })}</p>;
  return (
    <ul className="audit-diagnoses">
      {diagnoses.map((one) => (
        <li key={`${one.id} ${one.at} ${one.other}`}>
          {one.likely && <em>{text('audit.likely')} </em>}
          <strong>{text(`diagnosis.${one.id}.name`, values(one))}.</strong>{' '}
          {text(`diagnosis.${one.id}.explanation`, values(one))}
        </li>
      ))}
    </ul>
  );
}
