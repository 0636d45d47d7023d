/**
 * Calls once no pointer is pressed. What a press sets off must not move the page before the pointer is lifted,
 * or the button that was pressed is gone from under it and never clicked.
 */
export function afterPointer(call: () => void): void {
  if (document.querySelector(':active') === null) call();
  else window.addEventListener('mouseup', () => setTimeout(call), { once: true });
}
