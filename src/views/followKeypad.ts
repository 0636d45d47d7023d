/**
 * An iPhone’s pad of numbers has no minus. There a field that asks for it gets the whole keyboard, whose second side
 * has digits and signs; other phones have a minus on their pad, and an iPad one keyboard with all of it. The result
 * ends it.
 */
export function followKeypad(): () => void {
  if (!/iPhone|iPod/.test(navigator.userAgent)) return () => undefined;
  const give = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLInputElement && target.getAttribute('inputmode') === 'decimal')
      target.setAttribute('inputmode', 'text');
  };
  document.addEventListener('focusin', give);
  return () => document.removeEventListener('focusin', give);
}
