import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { Icon } from '../icons/Icon';

const ShareDialog = onDemandWithWords(async () => (await import('./ShareDialog')).ShareDialog);

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
          <Loaded onClose={() => setIsOpen(false)}>
            <ShareDialog onClose={() => setIsOpen(false)} />
          </Loaded>,
          document.body,
        )}
    </>
  );
}
