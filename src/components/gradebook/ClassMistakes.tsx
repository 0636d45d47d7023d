import { symbolText } from '../../notation';
import type { PointScheme } from '../../state/gradebook/scheme';
import { type MistakeCount, mistakesOf, type SheetGroup } from '../../state/gradebook/sheetResults';
import { useText } from '../context';
import { diagnosisName } from '../diagnosisWords';
import { ResultsOf } from './ResultsOf';
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
  return (
    <ResultsOf
      title={text('gradebook.view.mistakes')}
      sentence={text('gradebook.mistakes.sentence', {
        count,
        students: first.students,
        name: nameOf(first),
      })}
      rows={mistakes.map((mistake) => ({
        id: mistake.diagnosis ?? '',
        label: nameOf(mistake),
        href: toProjector(mistake.at),
        parts: { wrong: mistake.students },
        cells: [
          { content: mistake.students },
          {
            content: <bdi className="symbol-alone">{symbolText(mistake.at, notation.naming)}</bdi>,
          },
        ],
      }))}
      words={{ wrong: text('gradebook.view.students') }}
      file="backstep-mistakes"
      names={19}
      caption={text('gradebook.mistakes.caption')}
      heads={[
        text('gradebook.mistakes.mistake'),
        text('gradebook.view.students'),
        text('gradebook.mistakes.at'),
      ]}
    />
  );
}
