import { useEffect } from 'react';
import type { Layout, Settings } from '../state';

/** Puts the chosen colours on the page; without a choice the device decides. A projector washes colours out. */
export function useTheme(theme: Settings['theme'], layout: Layout): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.layout = layout;
  }, [layout]);
}
