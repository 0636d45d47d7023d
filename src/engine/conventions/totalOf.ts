import { type Expression, sum } from '../expressions/expression';

/** The terms added up; one alone as it is. */
export function totalOf(terms: readonly Expression[]): Expression {
  const [only, ...more] = terms;
  return only !== undefined && more.length === 0 ? only : sum(...terms);
}
