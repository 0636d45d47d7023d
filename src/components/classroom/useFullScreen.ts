import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

export interface FullScreen {
  /** Whether the browser and the page that this one may stand in allow it. */
  readonly isAllowed: boolean;
  readonly isOn: boolean;
  readonly start: () => void;
  /** Whether there was a full screen to leave. */
  readonly leave: () => boolean;
}

/** The whole screen for the page. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const isAllowed = document.fullscreenEnabled === true;
  return {
    isAllowed,
    isOn,
    // Both ask the page as it is, as a key may come before what it did last has been drawn. A browser may refuse
    // for reasons of its own; the page then stays as large as it is.
    start: () => {
      if (isAllowed && document.fullscreenElement === null) {
        document.documentElement.requestFullscreen().catch(() => undefined);
      }
    },
    leave: () => {
      if (document.fullscreenElement === null) return false;
      document.exitFullscreen().catch(() => undefined);
      return true;
    },
  };
}
