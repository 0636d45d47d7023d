/** The strengths of a hint, from the weakest: what it needs, the formula, the numbers in place, the value. */
export const STRENGTHS = ['needs', 'formula', 'numbers', 'value'] as const;
export type Strength = (typeof STRENGTHS)[number];
