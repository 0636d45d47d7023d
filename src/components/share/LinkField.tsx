import { useId, useRef, useState } from 'react';
import { useText } from '../context';
import { copyText } from './copyText';

export interface LinkFieldProps {
  readonly link: string;
}

/** A link to be read, copied, or given to another program by the system's own share sheet. */
export function LinkField({ link }: LinkFieldProps) {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'byHand' | 'notShared'>();

  const copy = async (): Promise<void> => {
    if (field.current) setSaid((await copyText(field.current)) ? 'copied' : 'byHand');
  };
  const handOn = async (): Promise<void> => {
    setSaid(undefined);
    try {
      await navigator.share({ title: text('app.name'), url: link });
    } catch (error) {
      // Someone who closes the sheet knows that nothing was shared.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid('notShared');
    }
  };
  return (
    <>
      <label htmlFor={id}>{text('share.address')}</label>
      <textarea
        ref={field}
        id={id}
        className="share-address"
        dir="ltr"
        readOnly
        rows={4}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-actions">
        <button type="button" className="button button--main" onClick={() => void copy()}>
          {text('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => void handOn()}>
            {text('share.send')}
          </button>
        )}
      </div>
      <p role="status">{said !== undefined && text(`share.${said}`)}</p>
    </>
  );
}
