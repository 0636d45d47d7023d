import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

/** The browser takes the page as it is when its own notice has been heard: it is drawn before that ends. */
function subscribe(changed: () => void): () => void {
  const set = (to: boolean): void => {
    if (isPrinting === to) return;
    isPrinting = to;
    flushSync(changed);
  };
  const media = window.matchMedia('print');
  // The change of media at the end of one printing may come when the next has begun: it is no end of that.
  let isBetween = false;
  const follow = (): void => set(isBetween || media.matches);
  const start = (): void => {
    isBetween = true;
    follow();
  };
  const end = (): void => {
    isBetween = false;
    follow();
  };
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', follow);
  return () => {
    isPrinting = false;
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', follow);
  };
}

/** Whether the page is being printed: only then is all there that is printed. */
export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
