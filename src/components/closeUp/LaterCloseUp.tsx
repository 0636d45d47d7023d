import { Suspense, useSyncExternalStore } from 'react';
import { onDemand } from '../fault/onDemand';
import type { Lesson } from '../lesson';

/** Where the network stands above the derivation rather than beside it, as in step-view.css. */
const NARROW = '(max-width: 64rem)';

const CloseUp = onDemand(async () => (await import('./CloseUp')).CloseUp);

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The part of the network that the step is about; a wide page has the whole beside the formula. */
export function LaterCloseUp({ lesson }: { readonly lesson: Lesson }) {
  const isNarrow = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
  return (
    isNarrow && (
      <Suspense fallback={null}>
        <CloseUp lesson={lesson} />
      </Suspense>
    )
  );
}
