import { useEffect } from 'react';
import { useTutor } from '../components/context';

/** Where keys mean something else: a field, a list, the diagram. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="button"], [popover]';

/**
 * The keys of the page as a whole; a presenter's remote sends Page Up and Page Down. No letters: someone who
 * speaks to the computer would set them off (WCAG 2.1.4).
 */
export function useStepKeys(): void {
  const tutor = useTutor();
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: tutor.advance,
      PageDown: tutor.advance,
      ArrowLeft: tutor.retreat,
      PageUp: tutor.retreat,
      Home: tutor.first,
      End: tutor.last,
    };
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      const isPaging = event.key === 'PageDown' || event.key === 'PageUp';
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (!isPaging && target?.closest(OWN_KEYS)) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.altKey || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        (event.shiftKey ? tutor.redo : tutor.undo)();
        return;
      }
      const action = event.altKey || event.shiftKey ? undefined : actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [tutor]);
}
