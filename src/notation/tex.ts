import type { Expression, QuantityId } from '../engine';
import type { Naming } from '../engine/naming';
import { type NumberStyle, numberTex, type ShownNumber, showInFull, shownTex } from './number';
import { type Dialect, isCompound, numberPutIn, print, type Written } from './print';
import { roleOf, symbolTex } from './symbols';

/** What stands for each quantity in a formula: its symbol, or its number. */
export type TexForm =
  | ({ readonly kind: 'symbols' } & Pick<Written, 'style'>)
  | ({ readonly kind: 'numbers' } & Required<Written>);

/**
 * An expression as TeX. Each quantity is wrapped in \htmlData{term=…,role=…}, by which the page links it with
 * its place in the diagram; KaTeX must be run with `KATEX_OPTIONS`.
 */
export function expressionTex(expression: Expression, naming: Naming, form: TexForm): string {
  return print(expression, texDialect(naming, form));
}

/** The same without links, for a document of LaTeX's own. */
export function plainTex(expression: Expression, naming: Naming, form: TexForm): string {
  return print(
    expression,
    texDialect(naming, form, (_, tex) => tex),
  );
}

/** How KaTeX is to be run on this notation's TeX: nothing of a user's gets into it, and only \htmlData is trusted. */
export const KATEX_OPTIONS = {
  throwOnError: true,
  output: 'htmlAndMathml',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }: { command: string }) => command === '\\htmlData',
} as const;

/** The symbol of a quantity, linked. */
export function linkedSymbolTex(id: QuantityId, naming: Naming): string {
  return linked(id, symbolTex(id, naming));
}

/** A quantity's number, linked. */
export function linkedNumberTex(id: QuantityId, value: number, style: NumberStyle): string {
  return linked(id, numberTex(value, style));
}

const linked = (id: QuantityId, tex: string): string =>
  `\\htmlData{term=${id},role=${roleOf(id)}}{${tex}}`;

function texDialect(
  naming: Naming,
  form: TexForm,
  mark: (id: QuantityId, tex: string) => string = linked,
): Dialect {
  const putIn = (id: QuantityId): ShownNumber | undefined => numberPutIn(id, form);
  return {
    ...texForms(form.style),
    quantity: (id) => {
      const number = putIn(id);
      return mark(id, number ? shownTex(number) : symbolTex(id, naming));
    },
    isNegative: (id) => putIn(id)?.negative === true,
    isCompound: (id) => isCompound(id, putIn(id)),
  };
}

/** A half is written as the fraction that it is; every other number of a formula with all its digits. */
const structuralNumber = (value: number, style: NumberStyle): string =>
  value === 1 / 2 ? '\\tfrac{1}{2}' : shownTex(showInFull(value, style));

/** How each node is written as TeX, whatever stands for the quantities. */
export const texForms = (
  style: NumberStyle,
): Omit<Dialect, 'quantity' | 'isNegative' | 'isCompound'> => ({
  number: (value) => structuralNumber(value, style),
  sum: (terms) => terms.join(' + '),
  difference: (from, subtract) => `${from} - ${subtract}`,
  product: (factors) =>
    factors
      .map(({ text, grouped }, i) => {
        const before = factors[i - 1];
        if (before === undefined) return text;
        return before.coefficient && grouped ? `\\,${text}` : `\\cdot ${text}`;
      })
      .join(' '),
  fraction: (above, below) => `\\frac{${above}}{${below}}`,
  negative: (of) => `-${of}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
  squareRoot: (of) => `\\sqrt{${of}}`,
  exponential: (of) => `e^{${of}}`,
  logarithm: (of) => `\\ln\\left(${of}\\right)`,
  positivePart: (of) => `\\max\\left(0,\\;${of}\\right)`,
  isPositive: (of) => `\\begin{cases} 1 & ${of} > 0 \\\\ 0 & ${of} \\le 0 \\end{cases}`,
  bySign: (of, below) => `\\begin{cases} 1 & ${of} > 0 \\\\ ${below} & ${of} < 0 \\end{cases}`,
  activation: ({ called, definition }, of, printed) =>
    called.tex === undefined
      ? printed(definition(of))
      : `${called.tex}\\left(${printed(of)}\\right)`,
  derivative: (of, by) => `\\frac{\\partial}{\\partial ${by}} ${of}`,
  group: (of) => `\\left(${of}\\right)`,
});
