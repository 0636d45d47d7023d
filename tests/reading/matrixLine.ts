import type { MatrixLine } from '../../src/notation';

/** A line with numbers, and what they come to. */
export const wholeLine = ({ numbers, result }: Pick<MatrixLine, 'numbers' | 'result'>): string =>
  `${numbers} ${result}`;

/** Both sides of it: what is worked out, and what it is said to come to. */
export function sidesOf(
  line: Pick<MatrixLine, 'numbers' | 'result'>,
): readonly [string, '=' | '≈', string] {
  const parts = wholeLine(line).split(/ (=|\\approx) /);
  if (parts.length !== 3) throw new Error(`not one = or ≈ in ${wholeLine(line)}`);
  return [parts[0] ?? '', parts[1] === '=' ? '=' : '≈', parts[2] ?? ''];
}
