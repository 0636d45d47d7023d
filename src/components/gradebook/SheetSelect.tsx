import type { SheetGroup } from '../../state/gradebook/sheetResults';
import type { Translate } from '../../text';
import { useText } from '../context';
import { sentences } from '../lists';
import { rowNetwork } from '../marking/rowText';
import { problemTitle } from '../problemTitle';
import { SelectField } from '../worksheet/SelectField';

export interface SheetSelectProps {
  readonly groups: readonly SheetGroup[];
  readonly group: SheetGroup;
  readonly onChoose: (at: number) => void;
}

/** What all of a kind of sheet call the problem, or else its example's title. */
function groupTitle({ exampleId, rows: [first, ...others] }: SheetGroup, text: Translate): string {
  const isOne = others.every(({ title }) => title === first?.title);
  return problemTitle(text, exampleId, isOne ? first : undefined);
}

/** Which sheet the results are of, where a class worked on several. */
export function SheetSelect({ groups, group, onChoose }: SheetSelectProps) {
  const text = useText();
  if (groups.length < 2) return null;
  return (
    <SelectField
      label={text('gradebook.sheet')}
      value={String(groups.indexOf(group))}
      choices={groups.map((one, i) => [
        String(i),
        text('markingView.commonSlip', {
          name: sentences(text, [
            groupTitle(one, text),
            one.rows[0] !== undefined && rowNetwork(one.rows[0], text),
          ]),
          count: one.rows.length,
        }),
      ])}
      onChoose={(at) => onChoose(Number(at))}
    />
  );
}
