/** Spanish: what the first step needs, and whatever can be said in any view. */
export const core = {} as const;
