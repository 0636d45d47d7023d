import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useTutorState } from '../context';

const Versions = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    return { default: (await import('./Versions')).Versions };
  } catch {
    // The network has gone meanwhile: the page goes on without.
    return { default: () => null };
  }
});

/** How long after the page is loaded its files are kept, in ms: what the learner does first comes first. */
const PATIENCE = 2000;

/** Keeps the page for use without the network, and tells of new versions: later, and only where it is worth it. */
export function OfflineWatch() {
  const isOwnPage = useTutorState(({ layout }) => layout === 'page' || layout === 'projector');
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => afterLoad(() => setIsSettled(true)), []);
  if (!(import.meta.env.PROD && isSettled && isOwnPage && canBeKept())) return null;
  return (
    <Suspense fallback={null}>
      <Versions />
    </Suspense>
  );
}

/** Not a file, not in another page's frame, and not where a browser has no service workers, as without TLS. */
const canBeKept = (): boolean =>
  /^https?:$/.test(window.location.protocol) &&
  window.parent === window &&
  'serviceWorker' in navigator;

function afterLoad(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(then, PATIENCE);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('load', wait);
  };
}
