/** The parts of an embedded page that its address may hide, by `hide`. */
export const EMBED_PARTS = [
  'timeline',
  'network',
  'derivation',
  'numbers',
  'error',
  'link',
] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** The parts that a list such as 'numbers,error' names, and what else stands in it. */
export function readParts(list: string): {
  readonly parts: readonly EmbedPart[];
  readonly unknown: readonly string[];
} {
  const names = list.split(',').map((name) => name.trim());
  return {
    parts: EMBED_PARTS.filter((part) => names.includes(part)),
    unknown: names.filter((name) => name !== '' && !EMBED_PARTS.some((part) => part === name)),
  };
}
