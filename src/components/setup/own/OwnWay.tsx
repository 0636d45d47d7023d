import { type ChangeEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { addressTo, readTitle } from '../../../state';
import { MOST_OWN, type ReadOwn, readOwn, writeOwn } from '../../../state/own';
import { useText } from '../../context';
import { downloadText } from '../../download';
import type { Lesson } from '../../lesson';
import { networkText } from '../../networkText';
import { OwnRow } from './OwnRow';
import { useOwnListHere } from './ownListHere';
import './own.css';
import { ReadReport } from './ReadReport';

export interface OwnWayProps {
  readonly lesson: Lesson;
  readonly onOpen: () => void;
}

/** What was done last, to be said. */
type Said =
  | { readonly kind: 'kept' | 'removed' | 'replaced'; readonly name: string }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'read'; readonly read: ReadOwn; readonly added: number };

/** One's own problems: kept, opened, called otherwise, removed, and taken along as a file. */
export function OwnWay({ lesson, onOpen }: OwnWayProps) {
  const text = useText();
  const list = useOwnListHere();
  const { problems, before, isKept } = useSyncExternalStore(list.subscribe, list.getState);
  const [said, setSaid] = useState<Said>();
  const keepButton = useRef<HTMLButtonElement>(null);
  const { example, settings, work } = lesson;
  useEffect(() => {
    list.refresh();
    window.addEventListener('storage', list.refresh);
    return () => window.removeEventListener('storage', list.refresh);
  }, [list]);

  const keep = (): void => {
    const { form, delta, vectors, matrixBias } = settings;
    const address = addressTo({
      view: 'step',
      exampleId: example.id,
      problem: work.problem,
      updates: work.updates,
      isExact: true,
      isInForm: true,
      settings: { form, delta, vectors, matrixBias, digits: undefined, language: undefined },
    });
    const title = work.title ?? readTitle(networkText(text, work.problem)) ?? example.id;
    const isThere = problems.some((one) => one.title === title);
    if (!list.keep({ title, address })) setSaid({ kind: 'noRoom' });
    else setSaid({ kind: isThere ? 'replaced' : 'kept', name: title });
  };
  /** Whoever works by keys goes on from the button that is always there. */
  const remove = (title: string): void => {
    flushSync(() => {
      list.remove(title);
      setSaid({ kind: 'removed', name: title });
    });
    keepButton.current?.focus();
  };
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = readOwn(await file.text());
    target.value = '';
    setSaid({ kind: 'read', read, added: read.ok ? list.add(read.problems) : 0 });
  };
  return (
    <div className="owns">
      <div className="own-bar">
        <button ref={keepButton} type="button" className="button button--main" onClick={keep}>
          {text('panel.own.keep')}
        </button>
        <span className="own-file">
          <label className="button own-read">
            {text('panel.own.read')}
            <input type="file" accept=".json,application/json" onChange={readFile} />
          </label>
          {problems.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() =>
                downloadText('backstep-problems.json', 'application/json', writeOwn(problems))
              }
            >
              {text('panel.own.save')}
            </button>
          )}
        </span>
      </div>
      <div className="setup-said" role="status">
        {said?.kind === 'read' && <ReadReport read={said.read} added={said.added} />}
        {said?.kind === 'noRoom' && <p>{text('panel.own.noRoom', { most: MOST_OWN })}</p>}
        {said !== undefined && 'name' in said && (
          <p>
            {text(`panel.own.${said.kind}`, { name: said.name })}{' '}
            {before !== undefined && said.kind !== 'kept' && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  list.undo();
                  setSaid(undefined);
                  keepButton.current?.focus();
                }}
              >
                {text('panel.own.putBack')}
              </button>
            )}
          </p>
        )}
        {!isKept && <p className="own-unkept">{text('panel.own.unkept')}</p>}
      </div>
      {problems.length === 0 ? (
        <p className="setup-note">{text('panel.own.none')}</p>
      ) : (
        <ul className="own-list" aria-label={text('panel.way.mine')}>
          {problems.map((one) => (
            <OwnRow key={one.title} one={one} onOpen={onOpen} onRemove={() => remove(one.title)} />
          ))}
        </ul>
      )}
    </div>
  );
}
