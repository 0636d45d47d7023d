/** What a seed may be: short enough to be read out in a class, and to be written on a sheet of paper. */
export const SEED_PATTERN = /^[a-z0-9]{1,12}$/;

/** A short seed from a number in [0, 1): what the caller's own randomness gives. */
export const seedFrom = (random: number): string =>
  Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0');

/** A seed that follows from a text: the numbers to try again with are others, but the same for a whole class. */
export const seedAfter = (text: string): string => seedFrom(hash(text));

/** FNV-1a, 32 bits: spreads like texts over unlike seeds. Source: Fowler, Noll, Vo (1991). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (state >>> 0) / 2 ** 32;
}
