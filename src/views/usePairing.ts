import { useEffect } from 'react';
import { loadPair } from '../components/classroom/openPresenter';
import { useTutor } from '../components/context';
import type { Layout } from '../state';

/** Takes up the pair that this window belongs to, if it does: what that needs is loaded for it alone. */
export function usePairing(layout: Layout): void {
  const tutor = useTutor();
  const isPresenter = layout === 'presenter';
  useEffect(() => {
    // The name is set when a pair is made, and a reload does not take it away.
    // A frame's name is the affair of the page that it stands in.
    if (window.parent !== window) return;
    if (!isPresenter && !window.name.startsWith('backstep-')) return;
    void loadPair().then(({ joinPair }) => joinPair(tutor, window));
  }, [tutor, isPresenter]);
}
