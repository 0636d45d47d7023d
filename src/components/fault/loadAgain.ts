/** What was asked for again and has not come since, by what its error says. */
const asked = new Set<string>();

/** Code that is asked for again, by a press. */
export const askAgain = (message: string): void => void asked.add(message);

/**
 * Firefox keeps in mind that a module did not come, and fails at once when it is asked for again: then the page is
 * loaded anew, by which nothing is lost, unless the page could not be had either.
 */
export async function loadAgain(message: string): Promise<void> {
  if (!asked.delete(message)) return;
  const { ok } = await fetch(window.location.href, { cache: 'no-store' }).catch(() => ({
    ok: false,
  }));
  if (ok) window.location.reload();
}
