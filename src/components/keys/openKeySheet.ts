import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';

/** Whether the sheet of keys lies over the page. No part of the tutor's state: it is gone with a press. */
const sheet = createStore(() => ({ isOpen: false }));

export const openKeySheet = (): void => sheet.setState({ isOpen: true });
export const closeKeySheet = (): void => sheet.setState({ isOpen: false });

export const useKeySheet = (): boolean =>
  useSyncExternalStore(
    sheet.subscribe,
    () => sheet.getState().isOpen,
    () => false,
  );
