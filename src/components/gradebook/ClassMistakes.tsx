import { symbolText } from '../../notation';
import type { PointScheme } from '../../state/gradebook/scheme';
import { type MistakeCount, mistakesOf, type SheetGroup } from '../../state/gradebook/sheetResults';
import { useText } from '../context';
import { diagnosisName } from '../diagnosisWords';
import { keyboardScrollable } from '../keyboardScrollable';
import { ResultsFigure } from './ResultsFigure';
import { useSheetGroup } from './useSheetGroup';

export interface GroupResultsProps {
  readonly group: SheetGroup;
  readonly scheme: PointScheme;
}

/** Which mistakes a class made, by how many students, as a picture and as a table; each leads to its step on the projector. */
export function ClassMistakes({ group, scheme }: GroupResultsProps) {
  const text = useText();
  const { trace, notation, toProjector } = useSheetGroup(group);
  const mistakes = mistakesOf(group.rows, scheme);
  const count = group.rows.length;
  const nameOf = ({ diagnosis }: MistakeCount): string =>
    diagnosis === undefined
      ? text('gradebook.mistakes.unknown')
      : diagnosisName(text, diagnosis, trace.structure.form.delta);
  const [first] = mistakes;
  if (first === undefined) return <p>{text('gradebook.mistakes.none', { count })}</p>;
  const title = text('gradebook.view.mistakes');
  return (
    <>
      <ResultsFigure
        title={title}
        sentence={text('gradebook.mistakes.sentence', {
          count,
          students: first.students,
          name: nameOf(first),
        })}
        bars={mistakes.map((mistake) => ({
          id: mistake.diagnosis ?? '',
          label: nameOf(mistake),
          href: toProjector(mistake.at),
          parts: { wrong: mistake.students },
        }))}
        words={{ wrong: text('gradebook.view.students') }}
        file="backstep-mistakes"
        names={19}
      />
      <section ref={keyboardScrollable} className="table-box" aria-label={title}>
        <table className="results-table">
          <caption>{text('gradebook.mistakes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('gradebook.mistakes.mistake')}</th>
              <th scope="col">{text('gradebook.view.students')}</th>
              <th scope="col">{text('gradebook.mistakes.at')}</th>
            </tr>
          </thead>
          <tbody>
            {mistakes.map((mistake) => (
              <tr key={mistake.diagnosis ?? ''}>
                <th scope="row">
                  <a href={toProjector(mistake.at)}>{nameOf(mistake)}</a>
                </th>
                <td>{mistake.students}</td>
                <td>
                  <bdi className="symbol-alone">{symbolText(mistake.at, notation.naming)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
