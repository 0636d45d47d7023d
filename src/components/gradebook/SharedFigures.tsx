import { useMemo } from 'react';
import { findExample } from '../../examples';
import { namingIn, symbolText } from '../../notation';
import { USUAL_FORM } from '../../state';
import type { GradedRow } from '../../state/gradebook/graded';
import { type SharedSlips, sharedSlips } from '../../state/gradebook/sharedSlips';
import { traceInForm } from '../../state/handIn/workTrace';
import type { Translate } from '../../text';
import { useText } from '../context';
import { listed } from '../lists';
import { rowName } from '../marking/rowText';

/** Where several sheets have the same unusual wrong figures: what is so, and nothing of why. */
export function SharedFigures({ rows }: { readonly rows: readonly GradedRow[] }) {
  const text = useText();
  const shared = useMemo(() => sharedSlips(rows), [rows]);
  if (shared.length === 0) return null;
  return (
    <details className="shared-figures">
      <summary>{text('gradebook.shared', { count: shared.length })}</summary>
      <p>{text('gradebook.shared.why')}</p>
      <ul>
        {shared.map((one) => (
          <li key={one.rows.map(({ index }) => index).join(' ')}>
            {text('gradebook.shared.one', {
              names: listed(
                text,
                one.rows.map((row) => rowName(row, text)),
              ),
              figures: figuresText(one, text),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function figuresText({ rows: [row], figures }: SharedSlips, text: Translate): string {
  const example = row?.exampleId === undefined ? undefined : findExample(row.exampleId);
  if (row?.problem === undefined || example === undefined) return '';
  const { structure } = traceInForm(row.problem, row.form ?? USUAL_FORM);
  const naming = namingIn(example.naming, structure, row.problem.names);
  return listed(
    text,
    figures.map(({ id, written }) => `${symbolText(id, naming)} = ${written}`),
    'list.numbers',
  );
}
