/** What was pasted and not yet taken, in the session storage: a reload keeps it. */
const KEY = 'backstep:pasted';

/** A storage that is forbidden or full costs the draft at the next reload, and nothing else. */
export function keptDraft(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, text);
  } catch {
    // It stays in the field as long as the page is open.
  }
}
