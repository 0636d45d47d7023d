/** The shapes that books and courses work by hand, from the smallest on; then a large one. */
export const SHAPES: readonly string[] = [
  '1-1',
  '2-1',
  '1-1-1',
  '2-2-1',
  '2-2-2',
  '2-3-1',
  '3-2-1',
  '2-3-2',
  '3-4-4-3',
];
