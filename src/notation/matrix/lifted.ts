import type { Expression } from '../../engine';
import type { Axis, MatrixExpression } from './matrixExpression';

/** The formulas of what stands in a block, row by row. */
export interface Cells {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly at: readonly (readonly Expression[])[];
}

/** All of them, row after row. */
export const everyCell = ({ at }: Pick<Cells, 'at'>): readonly Expression[] => at.flat();

/** The cells, each by what is made of it. */
export const mapCells = (
  cells: Cells,
  map: (cell: Expression) => Expression | undefined,
): Cells | undefined => {
  const at = cells.at.map((row) => row.flatMap((cell) => map(cell) ?? []));
  return at.every((row, i) => row.length === cells.at[i]?.length) ? { ...cells, at } : undefined;
};

/** What lifts the formulas of a block's entries to one over matrices. */
export interface Lifting {
  /** Undefined where the formulas do not follow one. */
  readonly lift: (cells: Cells) => Lifted | undefined;
  /** The axes that what stands in formulas runs along. */
  readonly axesOf: (of: readonly Expression[]) => ReadonlySet<Axis>;
  readonly sizeOf: (axis: Axis) => number;
}

/** A formula over matrices, and along which axes of the block it runs: along another it is the same. */
export interface Lifted {
  readonly of: MatrixExpression;
  readonly rows: boolean;
  readonly columns: boolean;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A column beside every column, or a row below every row; one number goes with every entry as it is. */
export function spreadTo(
  lifted: Lifted,
  { rows, columns }: Pick<Lifted, 'rows' | 'columns'>,
  shape: Shape,
): Lifted {
  if (!lifted.rows && !lifted.columns) return lifted;
  let { of } = lifted;
  if (rows && !lifted.rows && shape.rows > 1) {
    of = { kind: 'product', left: { kind: 'ones', rows: shape.rows, columns: 1 }, right: of };
  }
  if (columns && !lifted.columns && shape.columns > 1) {
    of = { kind: 'product', left: of, right: { kind: 'ones', rows: 1, columns: shape.columns } };
  }
  return { of, rows: lifted.rows || rows, columns: lifted.columns || columns };
}

/** Parts that meet entry by entry, brought to one shape. */
export function together(
  parts: readonly (Lifted | undefined)[],
  shape: Shape,
  join: (parts: readonly MatrixExpression[]) => MatrixExpression | undefined,
): Lifted | undefined {
  const all = parts.flatMap((part) => part ?? []);
  if (all.length !== parts.length) return undefined;
  const rows = all.some((part) => part.rows);
  const columns = all.some((part) => part.columns);
  const of = join(all.map((part) => spreadTo(part, { rows, columns }, shape).of));
  return of && { of, rows, columns };
}

/** Entry by entry: of products one, with what is a minus sign in front of it all. */
export function eachOf(parts: readonly MatrixExpression[]): MatrixExpression {
  let isNegative = false;
  const take = (part: MatrixExpression): readonly MatrixExpression[] => {
    if (part.kind === 'each') return part.factors.flatMap(take);
    if (part.kind !== 'negative') return [part];
    isNegative = !isNegative;
    return take(part.of);
  };
  const factors = parts.flatMap(take);
  const [only, ...more] = factors;
  const whole: MatrixExpression =
    only !== undefined && more.length === 0 ? only : { kind: 'each', factors };
  return isNegative ? { kind: 'negative', of: whole } : whole;
}
