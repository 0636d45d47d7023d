import type { BadRow, ReadOwn } from '../../../state/own';
import type { Translate } from '../../../text';
import { useText } from '../../context';
import { sentences } from '../../lists';

/** As many as anyone mends at a time. */
const MOST_BAD = 6;

/** What came of a file: how many problems, and which rows were left out, each with its reason. */
export function ReadReport({ read, added }: { readonly read: ReadOwn; readonly added: number }) {
  const text = useText();
  if (!read.ok) return <p>{text(`panel.own.file.${read.why}`)}</p>;
  const { problems, bad } = read;
  return (
    <>
      <p>
        {sentences(text, [
          text('panel.own.added', { count: added }),
          problems.length > added &&
            text('panel.own.thereAlready', { count: problems.length - added }),
        ])}
      </p>
      {bad.length > 0 && (
        <>
          <p>{text('panel.own.bad', { count: bad.length })}</p>
          <ul>
            {bad.slice(0, MOST_BAD).map((row) => (
              <li key={row.row}>{badText(text, row)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const badText = (text: Translate, { row, title, why }: BadRow): string =>
  sentences(text, [
    text('panel.own.row', { row, name: title ?? '–' }),
    ...(typeof why === 'string'
      ? [text(`panel.own.bad.${why}`)]
      : why.map(({ kind, ...values }) => text(`notice.${kind}`, values))),
  ]);
