/** What tells the lines of up to five runs apart, in the picture and beside its sentence: no colour is needed. */
const DASHES = ['', '11 5', '2.5 5', '15 4 2.5 4', '6 3'] as const;

export const dashOf = (run: number): string => DASHES[run] ?? '';
