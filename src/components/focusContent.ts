/** Takes the focus past the page's head. A link would change the address, which belongs to the tutor. */
export function focusContent(): void {
  const content = document.getElementById('derivation') ?? document.getElementById('content');
  content?.focus();
}
