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
  readonly leave: () => void;
}

/** The whole screen for the page. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const isAllowed = document.fullscreenEnabled === true;
  return {
    isAllowed,
    isOn,
    // A browser may refuse for reasons of its own; the page then stays as large as it is.
    start: () => {
      if (isAllowed && !isOn) document.documentElement.requestFullscreen().catch(() => undefined);
    },
    leave: () => {
      if (isOn) document.exitFullscreen().catch(() => undefined);
    },
  };
}
