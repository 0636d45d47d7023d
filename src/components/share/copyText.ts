/**
 * Copies the text of a field, which it selects. Resolves to false where the page may not write to the clipboard:
 * the text is then there, selected, to be copied by hand.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Not allowed, or a page without TLS, as on a school's own network, where only the older way is left.
    return document.execCommand('copy');
  }
}
