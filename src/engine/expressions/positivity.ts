/** 1 above 0, otherwise 0; what is no number stays none. */
export const positivity = (value: number): number => (Number.isNaN(value) ? value : +(value > 0));
