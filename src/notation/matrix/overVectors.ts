import type { Expression, QuantityId } from '../../engine';
import { mapChildren } from '../../engine/expressions';
import type { NumberStyle } from '../number';
import { type Dialect, print } from '../print';
import { texForms } from '../tex';

/** What stands for a layer's quantities in place of its first neuron's: a vector, or the numbers in one; as TeX. */
export type Vectors = ReadonlyMap<QuantityId, string>;

/** Under this id a scalar stands among the vectors. */
export const SCALAR: QuantityId = 'scalar';

function vectorDialect(vectors: Vectors, style: NumberStyle): Dialect {
  return {
    ...texForms(style),
    quantity: (id) => vectors.get(id) ?? id,
    isNegative: () => false,
    isCompound: () => false,
    // Element by element, but for what is one number for all of them.
    product: (factors) =>
      factors
        .map(({ text }, i) => {
          const before = factors[i - 1];
          if (before === undefined) return text;
          const isScaled = before.coefficient || before.text === vectors.get(SCALAR);
          return isScaled ? `\\, ${text}` : ` \\circ ${text}`;
        })
        .join(''),
    power: (base, exponent) =>
      exponent === '2' ? `${base} \\circ ${base}` : `${base}^{${exponent}}`,
    isPositive: (of) => `\\left[${of} > 0\\right]`,
    activation: ({ overVector, definition }, of, printed) =>
      overVector === undefined
        ? printed(definition(of))
        : `${overVector}\\left(${printed(of)}\\right)`,
  };
}

/** The formula of a layer's first neuron, as that of the whole layer, element by element. */
export const overVectors = (expression: Expression, vectors: Vectors, style: NumberStyle): string =>
  print(scalarFirst(expression), vectorDialect(vectors, style));

/** In brackets, where an operator would take it apart. */
export function factorOverVectors(
  expression: Expression,
  vectors: Vectors,
  style: NumberStyle,
): string {
  const text = overVectors(expression, vectors, style);
  return expression.kind === 'sum' || expression.kind === 'difference'
    ? `\\left(${text}\\right)`
    : text;
}

const isScalar = (node: Expression): boolean => node.kind === 'quantity' && node.id === SCALAR;

function scalarFirst(node: Expression): Expression {
  const inside = mapChildren(node, scalarFirst);
  if (inside.kind !== 'product') return inside;
  const { factors } = inside;
  return {
    ...inside,
    factors: [...factors.filter(isScalar), ...factors.filter((factor) => !isScalar(factor))],
  };
}

interface Term {
  readonly isNegative: boolean;
  readonly text: string;
}

/** The sum of a formula over all neurons of the layer: Σ u·v is uᵀv. */
export function sumOverVectors(
  expression: Expression,
  vectors: Vectors,
  style: NumberStyle,
): string {
  return termsOf(expression, vectors, style)
    .map(({ isNegative, text }, i) => {
      if (i === 0) return isNegative ? `-${text}` : text;
      return isNegative ? ` - ${text}` : ` + ${text}`;
    })
    .join('');
}

/** @throws {Error} on a formula that no product of vectors sums. */
function termsOf(expression: Expression, vectors: Vectors, style: NumberStyle): readonly Term[] {
  const opposite = (terms: readonly Term[]): readonly Term[] =>
    terms.map(({ isNegative, text }) => ({ isNegative: !isNegative, text }));
  const inProduct = (part: Expression): string => factorOverVectors(part, vectors, style);
  switch (expression.kind) {
    case 'negative':
      return opposite(termsOf(expression.of, vectors, style));
    case 'sum':
      return expression.terms.flatMap((term) => termsOf(term, vectors, style));
    case 'product': {
      const [first, second, ...more] = expression.factors;
      if (first === undefined || second === undefined || more.length > 0) break;
      if (first.kind === 'number') {
        return termsOf(second, vectors, style).map(({ isNegative, text }) => ({
          isNegative,
          text: `${overVectors(first, vectors, style)}${text}`,
        }));
      }
      return [{ isNegative: false, text: `${inProduct(first)}^{T}\\, ${inProduct(second)}` }];
    }
    case 'power': {
      if (expression.exponent.kind !== 'number' || expression.exponent.value !== 2) break;
      const base = inProduct(expression.base);
      return [{ isNegative: false, text: `${base}^{T}${base}` }];
    }
    default:
      break;
  }
  throw new Error(`no product of vectors sums this ${expression.kind}`);
}

/** −(t − a) as a − t, with what it is multiplied by. */
export function turned(expression: Expression): Expression {
  if (expression.kind === 'negative') {
    const { of } = expression;
    if (of.kind === 'difference') {
      return { kind: 'difference', from: of.subtract, subtract: of.from };
    }
    if (of.kind !== 'product') return expression;
    const [first, ...rest] = of.factors;
    const opposite = first && turned({ kind: 'negative', of: first });
    return opposite?.kind === 'difference'
      ? { kind: 'product', factors: [opposite, ...rest] }
      : expression;
  }
  if (expression.kind !== 'product') return expression;
  const [first, ...others] = expression.factors;
  const [second, ...more] = others;
  if (first?.kind !== 'number' || first.value >= 0 || second === undefined) return expression;
  const rest = turned({ kind: 'negative', of: second });
  return { kind: 'product', factors: [{ kind: 'number', value: -first.value }, rest, ...more] };
}

/** A number in front of a product, and what it is multiplied by. */
export function apart(expression: Expression): { scale?: Expression; rest: Expression } {
  if (expression.kind !== 'product') return { rest: expression };
  const [scale, first, ...more] = expression.factors;
  if (scale?.kind !== 'number' || first === undefined) return { rest: expression };
  const rest = more.length === 0 ? first : { ...expression, factors: [first, ...more] };
  return { scale, rest };
}

/** With the sum of all targets as one scalar. */
export function withTotal(expression: Expression, targets: readonly QuantityId[]): Expression {
  const isTotal =
    expression.kind === 'sum' &&
    expression.terms.map((term) => (term.kind === 'quantity' ? term.id : '')).join() ===
      targets.join();
  return isTotal
    ? { kind: 'quantity', id: SCALAR }
    : mapChildren(expression, (child) => withTotal(child, targets));
}
