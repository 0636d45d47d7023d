import type { MatrixLine } from '../../src/notation';

/** A line with numbers, and what they come to. */
export const wholeLine = ({ numbers, result }: MatrixLine): string => `${numbers} ${result}`;

/** Both sides of it: what is worked out, and what it is said to come to. */
export function sidesOf(line: MatrixLine): readonly [string, '=' | '≈', string] {
  const parts = wholeLine(line).split(/ (=|\\approx) /);
  if (parts.length !== 3) throw new Error(`not one = or ≈ in ${wholeLine(line)}`);
  return [parts[0] ?? '', parts[1] === '=' ? '=' : '≈', parts[2] ?? ''];
}
