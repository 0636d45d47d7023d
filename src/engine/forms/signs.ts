import { difference, type Expression, negative, number, product } from '../expressions/expression';
import { tidy } from '../expressions/tidy';

/** Tidied, with a minus in front drawn into the difference behind it: −(t − out)·… is (out − t)·…. */
export function withoutMinus(expression: Expression): Expression {
  const tidied = tidy(expression);
  if (tidied.kind === 'negative') return turned(tidied.of) ?? tidied;
  if (tidied.kind !== 'product' || tidied.weighted) return tidied;
  const [first, ...others] = tidied.factors;
  if (first?.kind !== 'number' || first.value >= 0) return tidied;
  const rest = turned(product(...others));
  if (rest === undefined) return tidied;
  return product(number(-first.value), ...factorsOf(rest));
}

/** Its opposite, likewise. */
export const opposite = (expression: Expression): Expression => withoutMinus(negative(expression));

/** The factors of a product; of anything else, that. */
export const factorsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === 'product' && !expression.weighted ? expression.factors : [expression];

/** Its opposite by a difference the other way round; undefined where there is none but from a fixed number (1 − out). */
function turned(expression: Expression): Expression | undefined {
  const factors = factorsOf(expression);
  const at = factors.findIndex((one) => one.kind === 'difference' && one.from.kind !== 'number');
  const found = factors[at];
  if (found?.kind !== 'difference') return undefined;
  const [only, ...more] = factors.with(at, difference(found.subtract, found.from));
  return only !== undefined && more.length === 0
    ? only
    : product(...factors.with(at, difference(found.subtract, found.from)));
}
