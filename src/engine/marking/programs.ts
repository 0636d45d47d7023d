import { type Compiled, compile } from '../expressions/compile';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { keptOf } from './kept';
import { namedIn } from './named';
import { orderOf } from './ways';

/** An expression made ready to be worked out again and again, from numbers in the order of the work. */
export interface Program {
  readonly expression: Expression;
  readonly run: Compiled;
  /** The places of the quantities that it names. */
  readonly needs: readonly number[];
}

const made = new WeakMap<Structure, Map<Expression, Program>>();

/** The program of an expression over a structure's quantities; a quantity that there is not has no number. */
export const programOf = (structure: Structure, expression: Expression): Program =>
  keptOf(made, structure, expression, () => {
    const order = orderOf(structure);
    return {
      expression,
      run: compile(expression, (id) => order.get(id) ?? order.size),
      needs: namedIn(expression).flatMap((id) => order.get(id) ?? []),
    };
  });

/** Whether an expression is a + b·q in a quantity q, all others being fixed. */
export function isLinearIn(expression: Expression, q: QuantityId): boolean {
  const isFree = (part: Expression): boolean => !namedIn(part).includes(q);
  switch (expression.kind) {
    case 'number':
    case 'quantity':
      return true;
    case 'sum':
      return expression.terms.every((term) => isLinearIn(term, q));
    case 'difference':
      return isLinearIn(expression.from, q) && isLinearIn(expression.subtract, q);
    case 'negative':
      return isLinearIn(expression.of, q);
    case 'product': {
      if (expression.weighted) return isFree(expression);
      const [first, ...more] = expression.factors.filter((factor) => !isFree(factor));
      return first === undefined || (more.length === 0 && isLinearIn(first, q));
    }
    default:
      return isFree(expression);
  }
}
