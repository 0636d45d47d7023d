import { useText } from '../context';
import { downloadText } from '../download';
import { isDecimalComma, MARKS_FILES, type MarkedClass, marksFile } from './marksFiles';

/** Every way to take the marks along, with what it is for. */
export function TakeAlong({ marked }: { readonly marked: MarkedClass }) {
  const text = useText();
  const { system = 'other' } = marked.list;
  return (
    <section className="gradebook-panel" aria-label={text('gradebook.take')}>
      <ul className="take-along">
        {MARKS_FILES.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-describedby={`take-${id}`}
              onClick={() => {
                const { name, type, content } = marksFile(id, marked, text);
                downloadText(name, type, content);
              }}
            >
              {text(`gradebook.file.${id}`)}
            </button>
            <p id={`take-${id}`}>
              {text(`gradebook.file.${id}.about`, {
                system,
                decimal: isDecimalComma(text) ? 'comma' : 'point',
              })}
            </p>
          </li>
        ))}
      </ul>
      <p className="is-note">{text('markingView.downloadHint')}</p>
    </section>
  );
}
