import { useSyncExternalStore } from 'react';
import { type FigureShape, TALL, WIDE } from './figureShape';

/** The same width as in network.css. */
const NARROW = '(max-width: 36rem)';

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The figure's shape for the page's width; the prerendered page is wide. */
export function useFigureShape(): FigureShape {
  return useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(NARROW).matches ? TALL : WIDE),
    () => WIDE,
  );
}
