import type { Left } from '../../../state/paste';
import { useText } from '../../context';
import { listed, sentences } from '../../lists';

/** As many names as are listed of what would be accepted. */
const MOST_ACCEPTED = 12;

/** What of a text was not read, each with why and what would be taken there. Words that say nothing come last. */
export function LeftOver({ left }: { readonly left: readonly Left[] }) {
  const text = useText();
  const words = left.filter(({ kind }) => kind === 'words');
  const others = left.filter(({ kind }) => kind !== 'words');
  if (left.length === 0) return null;
  const acceptedOf = ({ accepted }: Left): string => listed(text, accepted.slice(0, MOST_ACCEPTED));
  return (
    <div className="read-left">
      <p>{text('panel.left')}</p>
      <ul>
        {others.map((one) => (
          <li key={`${one.from} ${one.kind}`}>
            {sentences(text, [
              text(`panel.left.${one.kind as 'noName'}`, {
                text: one.text,
                accepted: acceptedOf(one),
              }),
              one.accepted.length > 0 &&
                !SAYS_ACCEPTED.has(one.kind) &&
                text('panel.left.accepted', {
                  accepted: acceptedOf(one),
                  all: one.accepted.length > MOST_ACCEPTED ? 'no' : 'yes',
                }),
            ])}
          </li>
        ))}
        {words.length > 0 && (
          <li>
            {text('panel.left.words', {
              words: listed(
                text,
                words.slice(0, MOST_ACCEPTED).map((one) => one.text),
                'list.also',
              ),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Whose sentence has what would be accepted in it. */
const SAYS_ACCEPTED: ReadonlySet<Left['kind']> = new Set(['size', 'tooLarge', 'more']);
