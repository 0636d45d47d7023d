/** What is asked of a figure: significant digits, or decimal places. */
export interface AskedDigits {
  readonly digits?: number | undefined;
  readonly places?: number | undefined;
}

/** The format by which Python writes a figure as long as it is asked for. */
export const pythonFormat = ({ digits = 3, places }: AskedDigits): string =>
  places === undefined ? `.${digits - 1}e` : `.${places}f`;

/** A number as Python writes it in that format: rounded, and cut. */
export function pythonFigures(value: number, { digits = 3, places }: AskedDigits): Set<string> {
  // A double is told from its neighbours by 17 digits.
  const exact = value + 0;
  if (places !== undefined) {
    const long = exact.toFixed(Math.min(100, places + 17));
    const point = long.indexOf('.');
    return new Set([exact.toFixed(places), long.slice(0, point + (places && places + 1))]);
  }
  const [mantissa = '', exponent = ''] = exact.toExponential(17).split('e');
  const length = mantissa.indexOf('.') + (digits === 1 ? 0 : digits);
  return new Set([
    padded(exact.toExponential(digits - 1)),
    padded(`${mantissa.slice(0, length)}e${exponent}`),
  ]);
}

/** Python's exponents have two digits at least. */
const padded = (text: string): string => text.replace(/([+-])(\d)$/, '$10$2');
