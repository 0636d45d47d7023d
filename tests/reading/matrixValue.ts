import type { QuantityId } from '../../src/engine';
import { evaluate } from '../../src/engine/expressions';
import type { MatrixExpression } from '../../src/notation/matrix/matrixExpression';

/** What a formula over matrices comes to, in plain loops; one number is a number. Sizes that do not fit throw. */
export type MatrixValue = number | readonly (readonly number[])[];

type Grid = readonly (readonly number[])[];

const gridOf = (value: MatrixValue): Grid => (typeof value === 'number' ? [[value]] : value);

const sizeOf = (grid: Grid): string => `${grid.length}×${grid[0]?.length}`;

const map = (value: MatrixValue, to: (entry: number) => number): MatrixValue =>
  typeof value === 'number' ? to(value) : value.map((row) => row.map(to));

/** Entry by entry; one number goes with every entry. */
function both(a: MatrixValue, b: MatrixValue, to: (x: number, y: number) => number): MatrixValue {
  if (typeof a === 'number') return map(b, (y) => to(a, y));
  if (typeof b === 'number') return map(a, (x) => to(x, b));
  if (sizeOf(a) !== sizeOf(b)) throw new Error(`${sizeOf(a)} with ${sizeOf(b)}`);
  return a.map((row, i) => row.map((x, j) => to(x, b[i]?.[j] ?? Number.NaN)));
}

/** What has the weight 0 counts for nothing: 0·ln 0 is 0. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, j) => grid.map((row) => row[j] ?? 0));

function multiplied(a: Grid, b: Grid): Grid {
  if (a[0]?.length !== b.length) throw new Error(`${sizeOf(a)} times ${sizeOf(b)}`);
  return a.map((row) =>
    turned(b).map((column) => row.reduce((sum, x, k) => sum + times(x, column[k] ?? 0), 0)),
  );
}

const NAMED: Readonly<Record<string, (net: number) => number>> = {
  '\\sigma': (net) => (1 + Math.tanh(net / 2)) / 2,
  '\\tanh': Math.tanh,
};

const FUNCTIONS = {
  negative: (of: number) => -of,
  squareRoot: Math.sqrt,
  exponential: Math.exp,
  logarithm: Math.log,
  positivePart: (of: number) => (of > 0 ? of : 0),
  isPositive: (of: number) => (of > 0 ? 1 : 0),
} as const;

/** `vectors` says whether shares add up to 1 within a column or within a row. */
export function matrixValue(
  node: MatrixExpression,
  value: (id: QuantityId) => number,
  vectors: 'columns' | 'rows' = 'columns',
): MatrixValue {
  const at = (part: MatrixExpression): MatrixValue => matrixValue(part, value, vectors);
  const grid = (part: MatrixExpression): Grid => gridOf(at(part));
  const entry = (id: QuantityId | number): number => (typeof id === 'number' ? id : value(id));
  switch (node.kind) {
    case 'block': {
      const { entries, isOne } = node.block;
      const numbers = entries.map((row) => row.map(entry));
      return isOne ? (numbers[0]?.[0] ?? Number.NaN) : numbers;
    }
    case 'number':
      return node.value;
    case 'quantity':
      return value(node.id);
    case 'ones':
      return Array.from({ length: node.rows }, () => Array<number>(node.columns).fill(1));
    case 'transposed':
      return turned(grid(node.of));
    case 'product':
      return multiplied(grid(node.left), grid(node.right));
    case 'inner': {
      const products = both(grid(node.left), grid(node.right), times);
      return gridOf(products)
        .flat()
        .reduce((sum, one) => sum + one, 0);
    }
    case 'entrySum':
      return node.of.entries
        .flat()
        .map(entry)
        .reduce((sum, one) => sum + one, 0);
    case 'each':
      return node.factors.map(at).reduce((a, b) => both(a, b, times));
    case 'sum':
      return node.terms.map(at).reduce((a, b) => both(a, b, (x, y) => x + y));
    case 'difference':
      return both(at(node.from), at(node.subtract), (x, y) => x - y);
    case 'power': {
      const exponent = at(node.exponent);
      if (typeof exponent !== 'number') throw new Error('an exponent is one number');
      return map(at(node.base), (base) => base ** exponent);
    }
    case 'named': {
      const apply = NAMED[node.name];
      if (apply === undefined) throw new Error(`what is ${node.name}?`);
      return map(at(node.of), apply);
    }
    case 'shares': {
      const nets = grid(node.of);
      const shared = (column: readonly number[]): readonly number[] =>
        column.map((net) => 1 / column.reduce((sum, other) => sum + Math.exp(other - net), 0));
      return vectors === 'rows' ? nets.map(shared) : turned(turned(nets).map(shared));
    }
    case 'entries':
      return node.at.map((row) => row.map((one) => evaluate(one, value)));
    case 'diagonal': {
      const numbers = grid(node.of).flat();
      return numbers.map((one, i) => numbers.map((_, j) => (i === j ? one : 0)));
    }
    default:
      return map(at(node.of), FUNCTIONS[node.kind]);
  }
}
