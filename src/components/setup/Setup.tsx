import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import type { Lesson } from '../lesson';
import './setup.css';

const SetupPanel = onDemandWithWords(async () => (await import('./SetupPanel')).SetupPanel);

/** Opens the panel in which a problem is set up, which is loaded when it is first asked for. */
export function Setup({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button setup-open"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text('numbers.setup')}
      </button>
      {isOpen &&
        // Out of the numbers, whose fields look otherwise.
        createPortal(
          <Loaded of={[lesson.work]} onClose={close}>
            <SetupPanel lesson={lesson} onClose={close} />
          </Loaded>,
          document.body,
        )}
    </>
  );
}
