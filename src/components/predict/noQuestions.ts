/** For whoever is not asked, and what nothing is asked about. */
export const NO_QUESTIONS = [undefined, undefined, undefined] as const;
