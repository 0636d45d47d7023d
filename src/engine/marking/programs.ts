import { type Compiled, compile } from '../expressions/compile';
import { type CompiledColumns, compileColumns } from '../expressions/compileColumns';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import { keptOf } from './kept';
import { namedIn } from './named';
import { compileRange, type Range } from './range';
import { idsOf, orderOf } from './ways';

/** An expression made ready to be worked out again and again, from numbers in the order of the work. */
export interface Program {
  readonly expression: Expression;
  readonly run: Compiled;
  /** The same in many cases at once. */
  readonly runAll: CompiledColumns;
  /** All that it can come to, by all that the quantities at their places can be. */
  readonly range: Range;
  /** The places of the quantities that it names. */
  readonly needs: readonly number[];
  /** Whether it is a + b·q in the quantity q at a place, all others being fixed. */
  readonly isLinearIn: (place: number) => boolean;
}

const made = new WeakMap<Structure, Map<Expression, Program>>();

/** The program of an expression over a structure's quantities; a quantity that there is not has no number. */
export const programOf = (structure: Structure, expression: Expression): Program =>
  keptOf(made, structure, expression, () => {
    const order = orderOf(structure);
    const placeOf = (id: QuantityId): number => order.get(id) ?? order.size;
    const linear = new Map<number, boolean>();
    let all: CompiledColumns | undefined;
    let range: Range | undefined;
    return {
      expression,
      run: compile(expression, placeOf),
      runAll: (cases, into) => {
        all ??= compileColumns(expression, placeOf);
        all(cases, into);
      },
      range: (of, by) => {
        range ??= compileRange(expression, placeOf);
        return range(of, by);
      },
      needs: namedIn(expression).flatMap((id) => order.get(id) ?? []),
      isLinearIn: (place) => {
        let isLinear = linear.get(place);
        if (isLinear === undefined) {
          isLinear = isLinearIn(expression, idsOf(structure)[place] as QuantityId);
          linear.set(place, isLinear);
        }
        return isLinear;
      },
    };
  });

/** Whether an expression is a + b·q in a quantity q, all others being fixed. */
function isLinearIn(expression: Expression, q: QuantityId): boolean {
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
