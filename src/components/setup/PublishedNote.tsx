import { addressTo } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { richText } from '../richText';

/** The way to the problems that need no setting up. */
export function PublishedNote({ lesson: { example } }: { readonly lesson: Lesson }) {
  const text = useText();
  return (
    <p className="setup-note setup-published">
      {richText(text, 'problems.ready', {
        problems: (
          <a href={addressTo({ view: 'problems', exampleId: example.id })}>
            {text('view.problems')}
          </a>
        ),
      })}
    </p>
  );
}
