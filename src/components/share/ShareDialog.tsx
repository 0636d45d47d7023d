import { useEffect, useId, useRef } from 'react';
import { writeAddress } from '../../state';
import { useText, useTutorState } from '../context';
import { LinkField } from './LinkField';
import { pageLink } from './pageLink';
import { fitsQrCode, QrCode } from './QrCode';
import { reachOf } from './reach';
import './share.css';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** What is on the screen, for others to open: its address, to copy or to hand on, and as a QR code. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // A class works at a page, whatever it looks at.
  const link = pageLink(
    useTutorState((state) => writeAddress({ ...state, layout: 'page' }, 'always')),
  );
  const reach = reachOf(window.location);
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.button--main')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={titleId} onClose={onClose}>
      <form method="dialog" className="share-head">
        <h2 id={titleId}>{text('share.title')}</h2>
        <button type="submit" className="button">
          {text('share.close')}
        </button>
      </form>
      <div className="share-words">
        <p>{text('share.what')}</p>
        {reach !== 'anyone' && <p className="share-warning">{text(`share.reach.${reach}`)}</p>}
        <LinkField link={link} />
      </div>
      {fitsQrCode(link) ? (
        <QrCode value={link} label={text('share.qr')} />
      ) : (
        <p className="share-no-code">{text('share.qrTooLong')}</p>
      )}
    </dialog>
  );
}
