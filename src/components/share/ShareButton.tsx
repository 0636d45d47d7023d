import { lazy, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadMessages } from '../../text';
import { useText } from '../context';
import { Icon } from '../icons/Icon';
import { Loaded } from '../Loaded';

const ShareDialog = lazy(async () => {
  const [{ ShareDialog: loaded }] = await Promise.all([import('./ShareDialog'), loadMessages()]);
  return { default: loaded };
});

/** Opens the ways to give others what is on the screen. */
export function ShareButton() {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button tool"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Icon name="share" />
        <span>{text('share.open')}</span>
      </button>
      {isOpen &&
        // Out of the header, whose buttons look otherwise.
        createPortal(
          <Loaded>
            <ShareDialog onClose={() => setIsOpen(false)} />
          </Loaded>,
          document.body,
        )}
    </>
  );
}
