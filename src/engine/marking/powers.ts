/** The smallest power of ten that a double holds anything of. */
const SMALLEST = -323;
/** All that doubles have, as a power is asked for again and again. */
const POWERS = Float64Array.from({ length: 309 - SMALLEST }, (_, i) => 10 ** (i + SMALLEST));

export const powerOfTen = (exponent: number): number =>
  POWERS[exponent - SMALLEST] ?? 10 ** exponent;
