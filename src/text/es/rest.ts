/** Spanish: what the other views say. */
export const rest = {} as const;
