import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MAX_NAME, type WorkToSend, writeWorkLink } from '../../state';
import { useText } from '../context';
import { pageLink } from '../share/pageLink';
import '../fields/textBox.css';
import './copy-work-link.css';

export interface CopyWorkLinkProps {
  /** The name of it is what the field begins with. */
  readonly work: WorkToSend;
}

type Result =
  | { readonly kind: 'copied' | 'nothing' }
  | { readonly kind: 'byHand'; readonly link: string }
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number };

/** Gives a student the link to what they have filled in, to be sent to the teacher. */
export function CopyWorkLink({ work }: CopyWorkLinkProps) {
  const text = useText();
  const { figures, shown = [] } = work;
  const [name, setName] = useState(work.name ?? '');
  const [result, setResult] = useState<Result>();
  const byHand = useRef<HTMLTextAreaElement>(null);
  const nameId = useId();

  const copy = async (): Promise<void> => {
    const handed = new Set(shown);
    if ([...figures].every(([id, figure]) => handed.has(id) || figure.trim() === '')) {
      return setResult({ kind: 'nothing' });
    }
    const written = writeWorkLink({ ...work, name });
    if (!written.ok) return setResult({ kind: 'tooLong', ...written });
    const link = pageLink(written.address);
    try {
      await navigator.clipboard.writeText(link);
      setResult({ kind: 'copied' });
    } catch {
      // No permission, or a page that is not served securely: the link is there to be copied.
      // The field is drawn at once: a slow machine may draw it only after the next frame.
      flushSync(() => setResult({ kind: 'byHand', link }));
      byHand.current?.focus();
      byHand.current?.select();
    }
  };
  return (
    <form
      className="copy-work"
      onSubmit={(event) => {
        event.preventDefault();
        void copy();
      }}
    >
      <label htmlFor={nameId}>{text('markingView.yourName')}</label>
      <input
        id={nameId}
        type="text"
        dir="auto"
        autoComplete="name"
        maxLength={MAX_NAME}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setResult(undefined);
        }}
      />
      <button type="submit" className="button">
        {text('markingView.copy')}
      </button>
      <p className="copy-hint">{text('markingView.copyHint')}</p>
      <p role="status">
        {result?.kind === 'copied' && text('markingView.copied')}
        {result?.kind === 'nothing' && text('markingView.nothingToCopy')}
        {result?.kind === 'tooLong' && text('markingView.tooLongToCopy', { ...result })}
        {result?.kind === 'byHand' && text('markingView.copyByHand')}
      </p>
      {result?.kind === 'byHand' && (
        <textarea
          className="text-box"
          ref={byHand}
          aria-label={text('markingView.copyByHand')}
          readOnly
          rows={4}
          value={result.link}
        />
      )}
    </form>
  );
}
