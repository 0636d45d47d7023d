/** As long as a name is that anyone reads. */
export const MAX_TITLE = 100;

/**
 * What someone calls a problem, as it is kept: one line without what cannot be seen, of no more characters than that.
 * Undefined where nothing is left of it.
 */
export function readTitle(text: string): string | undefined {
  const line = text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return [...line].slice(0, MAX_TITLE).join('').trim() || undefined;
}
