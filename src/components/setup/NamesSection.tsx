import { useState } from 'react';
import { withoutExample } from '../../engine/ids';
import type { NameSetName } from '../../engine/naming';
import { giveOwnNaming } from '../../notation';
import { nameSetsInOrder, ownNaming } from '../../notation/names';
import { isNamed } from '../../state';
import type { NameChange } from '../../state/work/choices/names';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { listed } from '../lists';
import { Choice } from './Choice';
import { NameField } from './NameField';

/** How net inputs and outputs are called; and, when it is opened, a new name for each given quantity. */
export function NamesSection({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const [isOpen, setOpen] = useState(false);
  const { names = {} } = lesson.work.problem;
  const ids = new Set(lesson.trace.structure.forward.givens.map(withoutExample).filter(isNamed));
  const take = (change: NameChange): void => {
    giveOwnNaming(ownNaming);
    tutor.setNames(change);
  };
  return (
    <fieldset className="setup-section">
      <legend>{text('names.title')}</legend>
      <Choice<NameSetName | ''>
        label={text('names.set')}
        value={names.set ?? ''}
        options={[
          { value: '', label: text('names.setOwn') },
          ...nameSetsInOrder.map(({ name, net, out }) => ({
            value: name,
            label: listed(text, [net.text, out.text], 'list.also'),
          })),
        ]}
        onChange={(set) => take({ set: set === '' ? undefined : set })}
      />
      <details className="setup-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text('names.rename')}</summary>
        {isOpen && (
          <>
            <p className="setup-note">{text('names.renameAbout')}</p>
            <div className="names-list">
              {[...ids].map((id) => (
                <NameField key={id} id={id} lesson={lesson} onTake={take} />
              ))}
            </div>
            {names.renamed && (
              <button type="button" className="button" onClick={() => take({ renamed: undefined })}>
                {text('names.putBack')}
              </button>
            )}
          </>
        )}
      </details>
    </fieldset>
  );
}
