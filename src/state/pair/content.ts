/** What something holds, as text: the same whichever way its fields were put together. */
export const contentOf = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The same by what they hold. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || contentOf(a) === contentOf(b);
