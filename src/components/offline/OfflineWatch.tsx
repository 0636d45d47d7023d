import { Suspense, useEffect, useState } from 'react';
import { useTutorState } from '../context';
import { onDemand } from '../fault/onDemand';

/** Where the network has gone meanwhile, the page goes on without. */
const Versions = onDemand(async () => (await import('./Versions')).Versions);

/** How long after the page is there its files are kept, in ms: what the learner does first comes first. */
const PATIENCE = 2000;

/** Keeps the page for use without the network, and tells of new versions: later, and only where it is worth it. */
export function OfflineWatch() {
  const isOwnPage = useTutorState(({ layout }) => layout === 'page' || layout === 'projector');
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!(import.meta.env.PROD && isSettled && isOwnPage)) return null;
  return (
    <Suspense fallback={null}>
      <Versions />
    </Suspense>
  );
}
