import { useEffect, useRef } from 'react';
import { useTutor } from '../context';
import { isBeingTyped, isTakenElsewhere } from './isTakenElsewhere';
import { actionOf, isCharacter, type KeyAction, type KeyGroup } from './table';

/** Keys that mean nothing to a field, and that a presenter's remote sends wherever the focus is. */
const ANYWHERE = /^(?:Page|F\d)/;

/** Listens for the keys of a group; those that type a character, only while they are switched on. */
export function useKeys<G extends KeyGroup>(
  group: G,
  actions: Partial<Readonly<Record<KeyAction<G>, () => void>>> = {},
): void {
  const tutor = useTutor();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionOf(group, event);
      const act = action && latest.current[action];
      if (act === undefined || event.defaultPrevented) return;
      // What lies over the page has the keys to itself.
      if (document.querySelector('dialog[open]')) return;
      const isWithCtrl = event.ctrlKey || event.metaKey;
      const isPlainCharacter = isCharacter(event.key) && !isWithCtrl;
      if (isPlainCharacter && (event.repeat || !tutor.getState().settings.characterKeys)) return;
      const isTaken = isWithCtrl ? isBeingTyped : isTakenElsewhere;
      if (!ANYWHERE.test(event.key) && isTaken(event, group)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [group, tutor]);
}
