/** An element of a typed array, which is there by construction. */
export const elementAt = (numbers: Float64Array, index: number): number => numbers[index] as number;
