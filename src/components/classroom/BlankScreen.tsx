import { useEffect, useRef } from 'react';
import { useText, useTutor } from '../context';
import './blank.css';

/** A black screen, so that the class looks at the teacher. Any key or press brings the picture back. */
export function BlankScreen() {
  const text = useText();
  const tutor = useTutor();
  const screen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    screen.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      // Ctrl and the like alone, or as a part of the browser's own keys, are none.
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Shift') return;
      event.preventDefault();
      // Nothing moves that nobody sees.
      event.stopImmediatePropagation();
      if (!event.repeat) tutor.lecture({ isBlank: false });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      if (before instanceof HTMLElement) before.focus();
    };
  }, [tutor]);
  return (
    <button
      ref={screen}
      type="button"
      className="black-screen"
      aria-label={text('projector.unblank')}
      onClick={() => tutor.lecture({ isBlank: false })}
    />
  );
}
