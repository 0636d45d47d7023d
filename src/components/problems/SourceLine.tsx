import type { Source } from '../../library';
import { useText } from '../context';
import { listedNodes } from '../lists';

/** Who published a problem, where, and when its figures were read there. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { author, url, readAt, read } = source;
  const text = useText();
  const day = new Date(`${read}T12:00:00`);
  const parts = [
    author === undefined ? undefined : <bdi key="author">{author}</bdi>,
    url === undefined ? undefined : (
      <a key="page" href={url} rel="noreferrer">
        {text('problems.page')}
      </a>
    ),
    readAt === undefined ? undefined : (
      <a key="copy" href={readAt} rel="noreferrer">
        {text('problems.copy')}
      </a>
    ),
    text('problems.readOn', {
      date: day.toLocaleDateString(dateLocale(text.locale), { dateStyle: 'medium' }),
    }),
  ];
  return (
    <p className="problem-source">
      {listedNodes(
        text,
        parts.filter((part) => part !== undefined),
        'list.traits',
      )}
    </p>
  );
}

/** With the digits 0 to 9, as everywhere. */
const dateLocale = (locale: string): string =>
  new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
