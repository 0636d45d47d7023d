import { useEffect } from 'react';
import type { Settings } from '../state';

/** Puts the chosen colours on the page; without a choice the device decides. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
