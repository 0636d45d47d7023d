import type { texForms } from '../tex';

/** Beside one another, with a space where no bracket parts them. */
export const beside = (left: string, right: string): string =>
  right.startsWith('\\left(') ? `${left}${right}` : `${left}\\, ${right}`;

/** What stands in front of what it multiplies: a half close to brackets, a dot between two numbers. */
export function joined(text: string, part: string, isInNumbers: boolean): string {
  const isNumber = isInNumbers && STARTS_WITH_NUMBER.test(part);
  if (isNumber || STARTS_WITH_FRACTION.test(part)) return `${text} \\cdot ${part}`;
  return text.endsWith('\\tfrac{1}{2}') ? beside(text, part) : `${text}\\, ${part}`;
}

const STARTS_WITH_NUMBER = /^(?:\\left\()?(?:\\htmlData|[\d-])/;
const STARTS_WITH_FRACTION = /^\\t?frac\{1\}/;

/** A matrix, entry by entry; rows of fractions keep apart by a gap. */
export function bracketed<T>(
  entries: readonly (readonly T[])[],
  write: (entry: T) => string,
): string {
  const rows = entries.map((row) => row.map(write).join(' & '));
  const gap = rows.some((row) => row.includes('\\frac')) ? '[0.6em]' : '';
  return `\\begin{bmatrix} ${rows.join(` \\\\${gap} `)} \\end{bmatrix}`;
}

/** The numbers of a product, over those that divide it. */
export function numberInFront(
  forms: ReturnType<typeof texForms>,
  above: readonly number[],
  below: readonly number[],
): string {
  const times = (numbers: readonly number[]): string =>
    numbers
      .map((number, i) => {
        const text = forms.number(number);
        return number < 0 && i > 0 ? forms.group(text) : text;
      })
      .join(' \\cdot ');
  if (below.length === 0) return times(above);
  if (above.every(Number.isInteger)) {
    return forms.fraction(above.length === 0 ? '1' : times(above), times(below));
  }
  return `${forms.fraction('1', times(below))} \\cdot ${times(above)}`;
}
