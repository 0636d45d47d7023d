import type { QuantityId } from '../ids';
import { functionOf, powerOf, secondFactor } from './compile';
import type { Expression } from './expression';
import { softmaxShare } from './softmaxShare';

/** A number in each of several cases. */
export type Column = Float64Array;

/** What each quantity is in the cases: a number for each where they differ, and else the one of its place. */
export interface Cases {
  readonly count: number;
  readonly numbers: Readonly<Float64Array>;
  readonly columns: Pick<ReadonlyMap<number, Column>, 'get'>;
}

/** An expression made ready to be worked out in many cases at once: puts a number for each into a column. */
export type CompiledColumns = (cases: Cases, into: Column) => void;

/**
 * What `compile` makes of an expression, bit by bit the same, for many cases: node by node and not case by case, which
 * is several times as fast.
 * @throws {Error} on a derivative that has not been worked out.
 */
export function compileColumns(
  expression: Expression,
  placeOf: (id: QuantityId) => number,
): CompiledColumns {
  const made = (child: Expression): CompiledColumns => compileColumns(child, placeOf);
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return ({ count }, into) => into.fill(value, 0, count);
    }
    case 'quantity': {
      const place = placeOf(expression.id);
      return ({ count, numbers, columns }, into) => {
        const column = columns.get(place);
        if (column === undefined) into.fill(numbers[place] ?? Number.NaN, 0, count);
        else for (let i = 0; i < count; i++) into[i] = column[i] as number;
      };
    }
    case 'sum': {
      const sum = folded(expression.terms.map(made), -0, (into, other, count) => {
        for (let i = 0; i < count; i++) into[i] = (into[i] as number) + (other[i] as number);
      });
      return expression.balanced
        ? balanced(sum, expression.terms.map(secondFactor).map(made))
        : sum;
    }
    case 'product': {
      const factors = expression.factors.map(made);
      const product = folded(factors, 1, (into, other, count) => {
        for (let i = 0; i < count; i++) into[i] = (into[i] as number) * (other[i] as number);
      });
      const [weight] = factors;
      return expression.weighted && weight ? weighted(product, weight) : product;
    }
    case 'difference':
      return folded([made(expression.from), made(expression.subtract)], 0, (into, other, count) => {
        for (let i = 0; i < count; i++) into[i] = (into[i] as number) - (other[i] as number);
      });
    case 'power':
      return folded([made(expression.base), made(expression.exponent)], 1, (into, other, count) => {
        for (let i = 0; i < count; i++) into[i] = powerOf(into[i] as number, other[i] as number);
      });
    case 'softmax':
      return shares(expression.of.map(made), expression.at);
    case 'derivative':
      throw new Error('a derivative that has not been worked out has no value');
    default: {
      const of = made(expression.of);
      const apply = functionOf(expression);
      return (cases, into) => {
        of(cases, into);
        for (let i = 0; i < cases.count; i++) into[i] = apply(into[i] as number);
      };
    }
  }
}

/** Columns to work in, one for each depth at which one is in use: a new one for each node would be most of the work. */
const spare: Column[] = [];
let depth = 0;

/** A column that nobody else uses until it is given back. */
function takeSpare(count: number): Column {
  let column = spare[depth];
  if (column === undefined || column.length < count) {
    column = new Float64Array(2 * count);
    spare[depth] = column;
  }
  depth++;
  return column;
}

/** Gives back the one that was taken last. */
function giveBack(): void {
  depth--;
}

/** From left to right. */
function folded(
  parts: readonly CompiledColumns[],
  none: number,
  join: (into: Column, other: Column, count: number) => void,
): CompiledColumns {
  const [first, ...others] = parts;
  if (first === undefined) return ({ count }, into) => into.fill(none, 0, count);
  return (cases, into) => {
    first(cases, into);
    if (others.length === 0) return;
    const column = takeSpare(cases.count);
    for (const other of others) {
      other(cases, column);
      join(into, column, cases.count);
    }
    giveBack();
  };
}

/** 0 where all that the slopes are multiplied by is one number. */
function balanced(sum: CompiledColumns, factors: readonly CompiledColumns[]): CompiledColumns {
  const [first, ...others] = factors;
  return (cases, into) => {
    sum(cases, into);
    const { count } = cases;
    const isOne = new Uint8Array(count).fill(1);
    const one = new Float64Array(count).fill(Number.NaN);
    first?.(cases, one);
    const column = takeSpare(count);
    for (const other of others) {
      other(cases, column);
      for (let i = 0; i < count; i++) if (column[i] !== one[i]) isOne[i] = 0;
    }
    giveBack();
    for (let i = 0; i < count; i++) if (isOne[i] === 1) into[i] = 0;
  };
}

/** 0 where the weight is, also where the product has no value. */
const weighted =
  (product: CompiledColumns, weight: CompiledColumns): CompiledColumns =>
  (cases, into) => {
    product(cases, into);
    const column = takeSpare(cases.count);
    weight(cases, column);
    for (let i = 0; i < cases.count; i++) if (column[i] === 0 && Number.isNaN(into[i])) into[i] = 0;
    giveBack();
  };

const shares =
  (nets: readonly CompiledColumns[], at: number): CompiledColumns =>
  (cases, into) => {
    const columns = nets.map((net) => {
      const column = new Float64Array(cases.count);
      net(cases, column);
      return column;
    });
    const of = new Float64Array(nets.length);
    for (let i = 0; i < cases.count; i++) {
      for (let j = 0; j < of.length; j++) of[j] = columns[j]?.[i] ?? Number.NaN;
      into[i] = softmaxShare(of, at);
    }
  };
