import type { QuantityId } from '../ids';
import { type Compiled, compile } from './compile';
import { type Expression, quantitiesIn } from './expression';

interface Program {
  readonly needs: readonly QuantityId[];
  readonly work: Compiled;
}

const programs = new WeakMap<Expression, Program>();

/** The value of an expression, as `compile` has it, with each of its quantities taken from `value`. */
export function evaluate(expression: Expression, value: (id: QuantityId) => number): number {
  const known = programs.get(expression);
  const { needs, work } = known ?? programOf(expression);
  if (known === undefined) programs.set(expression, { needs, work });
  const numbers = new Float64Array(needs.length);
  for (let i = 0; i < needs.length; i++) numbers[i] = value(needs[i] ?? '');
  return work(numbers);
}

function programOf(expression: Expression): Program {
  const needs = quantitiesIn(expression);
  return { needs, work: compile(expression, (id) => needs.indexOf(id)) };
}
