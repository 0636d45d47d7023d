import { useEffect, useRef } from 'react';
import { useText } from '../context';
import { closeKeySheet } from './openKeySheet';
import './key-sheet.css';
import { isCharacter, KEYS, type KeyGroup } from './table';

export interface KeySheetProps {
  /** Whether keys that type a character are switched on. */
  readonly characterKeys: boolean;
}

/** Every key of the page, as the table has them. */
export function KeySheet({ characterKeys }: KeySheetProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="key-sheet" aria-labelledby="key-sheet" onClose={closeKeySheet}>
      <header>
        <h2 id="key-sheet">{text('keys.title')}</h2>
        <button type="button" className="button" onClick={closeKeySheet}>
          {text('keys.close')}
        </button>
      </header>
      <p>{text('keys.characters', { state: characterKeys ? 'on' : 'off' })}</p>
      <div className="key-groups">
        {(Object.keys(KEYS) as KeyGroup[]).map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{text(`keys.of.${group}`)}</h3>
            <dl>
              {Object.entries<readonly string[]>(KEYS[group]).map(([action, keys]) => (
                <div key={action}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className={isOff(key, group, characterKeys) ? 'is-off' : ''}>
                        <KeyName name={key} />
                      </kbd>
                    ))}
                  </dt>
                  <dd>{text(`keys.${group}.${action}` as 'keys.page.help')}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}

/** A key of the diagram works only where the focus is, so it is never switched off. */
const isOff = (key: string, group: KeyGroup, characterKeys: boolean): boolean =>
  !characterKeys && group !== 'figure' && isCharacter(key);

/** What stands on a key: a sign, or a word of the page's language. */
function KeyName({ name }: { readonly name: string }) {
  const text = useText();
  return name
    .split(/\+(?=.)/)
    .map((part) => {
      if (part === ' ') return text('keys.name.Space');
      if (isCharacter(part)) return part.toUpperCase();
      return /^F\d+$/.test(part) ? part : text(`keys.name.${part as 'Enter'}`);
    })
    .join(' + ');
}
