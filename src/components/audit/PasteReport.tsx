import { MAX_PASTED, symbolText, type UnreadLine } from '../../notation';
import type { WrittenFigure } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';

/** What became of a paste. */
export type Report =
  | { readonly kind: 'tooLong'; readonly length: number }
  | {
      readonly kind: 'read';
      readonly count: number;
      readonly unread: readonly UnreadLine[];
      readonly replaced: readonly WrittenFigure[];
      readonly tooMany: readonly WrittenFigure[];
    };

export interface PasteReportProps {
  readonly report: Report | undefined;
  readonly lesson: Lesson;
}

/** How many figures were read, and every line that was not, with the reason. */
export function PasteReport({ report, lesson }: PasteReportProps) {
  const text = useText();
  const { naming } = lesson.notation;
  const written = ({ id, figure }: WrittenFigure): string =>
    `${symbolText(id, naming)} = ${figure}`;
  return (
    <div className="paste-report" role="status">
      {report?.kind === 'tooLong' && (
        <p>{text('audit.paste.tooLong', { length: report.length, most: MAX_PASTED })}</p>
      )}
      {report?.kind === 'read' && (
        <>
          <p>{text('audit.paste.count', { count: report.count, unread: report.unread.length })}</p>
          <Listed
            title={text('audit.paste.unread')}
            items={report.unread.map(({ line, text: own, reason }) => ({
              key: `${line} ${own}`,
              before: text('audit.paste.line', { line }),
              own,
              after: text(`audit.paste.why.${reason}`),
            }))}
          />
          <Listed
            title={text('audit.paste.replaced')}
            items={report.replaced.map((one) => ({ key: written(one), own: written(one) }))}
          />
          <Listed
            title={text('audit.paste.tooMany')}
            items={report.tooMany.map((one, i) => ({ key: `${i}`, own: written(one) }))}
          />
        </>
      )}
    </div>
  );
}

interface Item {
  readonly key: string;
  readonly before?: string;
  /** What a person wrote: it is shown as text, whatever is in it. */
  readonly own: string;
  readonly after?: string;
}

/** As many as anyone reads; the rest are counted. */
const MOST_SHOWN = 50;

function Listed({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  const text = useText();
  if (items.length === 0) return null;
  const more = items.length - MOST_SHOWN;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.slice(0, MOST_SHOWN).map(({ key, before, own, after }) => (
          <li key={key}>
            {before} <bdi className="paste-own">{own}</bdi> {after}
          </li>
        ))}
        {more > 0 && <li>{text('audit.paste.more', { count: more })}</li>}
      </ul>
    </>
  );
}
