import type { Expression, QuantityId } from '../../engine';
import { type Dialect, print } from '../print';

/** E to the power of more than this is beyond the range of a double, and an error in a cell. */
const LARGEST_EXPONENT = 709;

export interface FormulaOptions {
  /** What stands for a quantity: its cell’s name, or a reference. */
  readonly quantity: (id: QuantityId) => string;
  /**
   * Whether exponents are kept within what a spreadsheet has numbers for: beyond, it gives an error where the page has
   * infinity, and 1/(1 + ∞) is 0.
   */
  readonly bounded: boolean;
}

/**
 * An expression as a spreadsheet’s formula, without the = before it, as files have it: English names, commas, points.
 * With the brackets that keep the order of evaluation. Source: ECMA-376 (2016), Part 1, §§ 18.17.2 and 18.17.7.
 */
export const sheetFormula = (expression: Expression, options: FormulaOptions): string =>
  print(expression, dialectOf(options));

function dialectOf({ quantity, bounded }: FormulaOptions): Dialect {
  const exponential = (of: string): string =>
    bounded ? `EXP(MIN(${of},${LARGEST_EXPONENT}))` : `EXP(${of})`;
  return {
    number: (value) => String(value).toUpperCase(),
    quantity,
    isNegative: () => false,
    isCompound: () => false,
    sum: (terms) => terms.join('+'),
    difference: (from, subtract) => `${from}-${subtract}`,
    product: (factors) => factors.map(({ text }) => text).join('*'),
    fraction: (above, below) => `${above}/${bracketed(below)}`,
    // A minus binds more strongly than ^ there: -x^2 would be the square of -x.
    negative: (of) => (of.includes('^') ? `-(${of})` : `-${of}`),
    power: (base, exponent) => `${base}^${bracketed(exponent)}`,
    squareRoot: (of) => `SQRT(${of})`,
    exponential,
    logarithm: (of) => `LN(${of})`,
    positivePart: (of) => `MAX(0,${of})`,
    isPositive: (of) => `IF(${of}>0,1,0)`,
    weighted: {
      logarithm: (weight, of) => `IF(${weight}=0,0,${bracketed(weight)}*LN(${of}))`,
      quotient: (weight, of) => `IF(${weight}=0,0,${bracketed(weight)}/${bracketed(of)})`,
    },
    balanced: ([first, ...others], total) =>
      others.length === 0
        ? total
        : `IF(AND(${others.map((other) => `${other}=${first}`).join(',')}),0,${total})`,
    // The largest net input is taken away from each, as in the trace: e to the power of a large number has no cell.
    share: (nets, at) => {
      const most = `MAX(${nets.join(',')})`;
      const raised = nets.map((net) => `EXP(${bracketed(net)}-${most})`);
      return `${raised[at]}/(${raised.join('+')})`;
    },
    activation: ({ inCode, definition }, of, printed) =>
      inCode === 'hyperbolicTangent' ? `TANH(${printed(of)})` : printed(definition(of)),
    derivative: (of, by) => {
      throw new Error(`∂(${of})/∂${by} has not been worked out, so no cell can`);
    },
    group: (of) => `(${of})`,
    keepsOrder: true,
  };
}

/** In brackets, but for a name or a number. */
const bracketed = (text: string): string => (/^[\w.]+$/.test(text) ? text : `(${text})`);

/** Whether any of these numbers, as an exponent, is near what a spreadsheet has no number for. */
export const isNearOverflow = (numbers: Iterable<number>): boolean =>
  [...numbers].some((value) => !(Math.abs(value) < LARGEST_EXPONENT / 2));
