import { type Compiled, compile } from '../expressions/compile';
import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { Interval } from './interval';
import { keptOf } from './kept';
import { namedIn } from './named';
import { type Cases, type Column, runColumns } from './plainColumns';
import { runPlain } from './plainNumbers';
import { findRange, found, type Ranges } from './range';
import { type RangeCode, rangeCode } from './rangeCode';
import { idsOf, orderOf } from './ways';

/** The place of a quantity in the order of the work; one that there is not has a place that has no number. */
function placesIn(structure: Structure): (id: QuantityId) => number {
  const order = orderOf(structure);
  return (id) => order.get(id) ?? order.size;
}

/** An expression made ready to be worked out again and again, from numbers in the order of the work. */
export class Program {
  readonly expression: Expression;
  /** The places of the quantities that it names. */
  readonly needs: readonly number[];
  private readonly structure: Structure;
  private compiled: Compiled | undefined;
  private freely: RangeCode | undefined;
  private shortened: RangeCode | undefined;
  private linear: Map<number, boolean> | undefined;

  constructor(structure: Structure, expression: Expression) {
    const order = orderOf(structure);
    this.structure = structure;
    this.expression = expression;
    this.needs = namedIn(expression).flatMap((id) => order.get(id) ?? []);
  }

  run(numbers: Readonly<Float64Array>): number {
    const code = this.freeCode();
    return code.isPlain ? runPlain(code, numbers) : this.runCompiled(numbers);
  }

  private runCompiled(numbers: Readonly<Float64Array>): number {
    this.compiled ??= compile(this.expression, placesIn(this.structure));
    return this.compiled(numbers as Float64Array);
  }

  /** The same in many cases at once. */
  runAll(cases: Cases, into: Column): void {
    const code = this.freeCode();
    if (code.isPlain) {
      runColumns(code, cases, into);
      return;
    }
    const numbers = cases.numbers.slice();
    const changed = this.needs.flatMap((place) => {
      const column = cases.columns.get(place);
      return column === undefined ? [] : [{ place, column }];
    });
    for (let i = 0; i < cases.count; i++) {
      for (const { place, column } of changed)
        numbers[place] = column.all[column.from + i] as number;
      into.all[into.from + i] = this.runCompiled(numbers);
    }
  }

  private freeCode(): RangeCode {
    this.freely ??= rangeCode(this.expression, placesIn(this.structure), false);
    return this.freely;
  }

  /** Puts all that it can come to into `found`. */
  findRange(of: Ranges): void {
    if (of.by === undefined) {
      findRange(this.freeCode(), of);
    } else {
      this.shortened ??= rangeCode(this.expression, placesIn(this.structure), true);
      findRange(this.shortened, of);
    }
  }

  /** All that it can come to, by all that the quantities at their places can be. */
  range(of: Ranges): Interval {
    this.findRange(of);
    return { low: found[0] as number, high: found[1] as number };
  }

  /** Whether it is a + b·q in the quantity q at a place, all others being fixed. */
  isLinearIn(place: number): boolean {
    this.linear ??= new Map();
    let isLinear = this.linear.get(place);
    if (isLinear === undefined) {
      isLinear = isLinearIn(this.expression, idsOf(this.structure)[place] as QuantityId);
      this.linear.set(place, isLinear);
    }
    return isLinear;
  }
}

const made = new WeakMap<Structure, Map<Expression, Program>>();

/** The program of an expression over a structure's quantities. */
export const programOf = (structure: Structure, expression: Expression): Program =>
  keptOf(made, structure, expression, () => new Program(structure, expression));

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
