import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Of a button that is switched off by being pressed: the focus, which it would lose, goes to what is named instead.
 * @param to finds it, once the page is as it is then
 */
export function useSteadyFocus(
  isOff: boolean,
  to: () => HTMLElement | null | undefined,
): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // A browser takes the focus from it only later, when it draws the page.
    if (isOff && button.current === document.activeElement) to()?.focus({ preventScroll: true });
  });
  return button;
}
