import type { Expression } from '../../engine';
import { children } from '../../engine/expressions';
import { type Cells, eachOf, type Lifted, type Lifting } from './lifted';
import { type Axis, type MatrixExpression, ONE } from './matrixExpression';

/** Terms that run along an axis, one for each place of it; each for every cell of the block. */
export interface Run {
  readonly axis: Axis;
  readonly terms: readonly Cells[];
  /** The block that they are summed for. */
  readonly shape: Pick<Cells, 'rows' | 'columns'>;
}

type Contracted = Lifted | undefined;

/** What stands for the examples of a batch. */
export const EXAMPLES: Axis = 'examples';

/** The sum of the terms along their axis: a product of matrices, or of two vectors, or the sum of entries. */
export function contracted(run: Run, lift: Lifting): Contracted {
  const cells = run.terms.flatMap(({ at }) => at.flat());
  const [first] = cells;
  if (first === undefined || cells.some(({ kind }) => kind !== first.kind)) return undefined;
  const part = (i: number): Run => ({
    ...run,
    terms: run.terms.map((term) => ({
      ...term,
      at: term.at.map((row) => row.flatMap((cell) => children(cell)[i] ?? [])),
    })),
  });
  const parts = (): Contracted[] => children(first).map((_, i) => contracted(part(i), lift));
  switch (first.kind) {
    case 'negative':
      return mapped(contracted(part(0), lift), opposite);
    case 'difference':
      return joined(parts(), ([from, subtract]) =>
        from && subtract ? { kind: 'difference', from, subtract } : undefined,
      );
    case 'sum':
      return lift.sizeOf(run.axis) === run.terms.length && runsWithin(run, lift)
        ? contractFactors(run, [(cell) => cell], lift)
        : joined(parts(), (terms) => ({ kind: 'sum', terms }));
    case 'product': {
      const count = children(first).length;
      if (cells.some((cell) => children(cell).length !== count)) return undefined;
      const factors = Array.from({ length: count }, (_, i) => i).flatMap((i) =>
        isSquare(children(first)[i])
          ? [squareBase(i), squareBase(i)]
          : [(cell: Expression) => children(cell)[i]],
      );
      return contractFactors(run, factors, lift);
    }
    default:
      return isSquare(first)
        ? contractFactors(run, [baseOf, baseOf], lift)
        : contractFactors(run, [(cell) => cell], lift);
  }
}

/** Whether the terms are sums along another axis, which the block does not have either. */
const runsWithin = ({ axis, terms, shape }: Run, lift: Lifting): boolean =>
  [...lift.axesOf(terms.flatMap(({ at }) => at.flat()))].some(
    (one) => one !== axis && one !== shape.rows && one !== shape.columns && lift.sizeOf(one) > 1,
  );

const isSquare = (of: Expression | undefined): boolean =>
  of?.kind === 'power' && of.exponent.kind === 'number' && of.exponent.value === 2;
const baseOf = (of: Expression | undefined): Expression | undefined =>
  of?.kind === 'power' ? of.base : undefined;
const squareBase =
  (i: number) =>
  (cell: Expression): Expression | undefined =>
    baseOf(children(cell)[i]);

const mapped = (found: Contracted, map: (of: MatrixExpression) => MatrixExpression): Contracted =>
  found && { ...found, of: map(found.of) };

/** −(a + b) as −a − b. */
function opposite(of: MatrixExpression): MatrixExpression {
  if (of.kind === 'negative') return of.of;
  if (of.kind !== 'sum') return { kind: 'negative', of };
  const [first, ...others] = of.terms;
  return others.reduce<MatrixExpression>(
    (from, subtract) => ({ kind: 'difference', from, subtract }),
    { kind: 'negative', of: first ?? of },
  );
}

function joined(
  parts: readonly Contracted[],
  join: (of: readonly MatrixExpression[]) => MatrixExpression | undefined,
): Contracted {
  const all = parts.flatMap((part) => part ?? []);
  const [first] = all;
  if (first === undefined || all.length !== parts.length) return undefined;
  if (all.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return undefined;
  }
  const of = all.length === 1 ? first.of : join(all.map((one) => one.of));
  return of && { ...first, of };
}

type Factor = (cell: Expression) => Expression | undefined;

function contractFactors(
  { axis, terms, shape }: Run,
  factors: readonly Factor[],
  lift: Lifting,
): Contracted {
  const all = factors.map((factor) => {
    const cells = terms.map(({ at }) => at.map((row) => row.flatMap((cell) => factor(cell) ?? [])));
    return { cells, axes: lift.axesOf(cells.flat(2)) };
  });
  /** A factor over two axes, of which the summed one is one, or both. */
  const over = ({ cells }: (typeof all)[number], rows: Axis, columns: Axis): Contracted => {
    const index = (of: Axis, k: number, i: number, j: number): number => {
      if (of === axis) return k;
      if (of === shape.rows) return i;
      return of === shape.columns ? j : 0;
    };
    const grid: Expression[][] = [];
    cells.forEach((term, k) => {
      term.forEach((row, i) => {
        row.forEach((cell, j) => {
          const [r, c] = [index(rows, k, i, j), index(columns, k, i, j)];
          const line = grid[r] ?? [];
          grid[r] = line;
          line[c] ??= cell;
        });
      });
    });
    return lift.lift({ rows, columns, at: grid });
  };
  const scalars = all.length === 1 ? [] : all.filter(({ axes }) => axes.size === 0);
  const front = scalars.map((one) => over(one, ONE, ONE));
  const rest = all.filter((one) => !scalars.includes(one));
  const has = (along: Axis): boolean => along !== ONE && rest.some(({ axes }) => axes.has(along));
  const each = (of: readonly (typeof all)[number][], rows: Axis, columns: Axis): Contracted => {
    const lifted = of.map((one) => over(one, rows, columns));
    const found = lifted.flatMap((one) => one ?? []);
    return found.length === of.length && found.length > 0
      ? { of: eachOf(found.map((one) => one.of)), rows: true, columns: true }
      : undefined;
  };
  const length = lift.sizeOf(axis);
  const withFront = (found: Contracted): Contracted => {
    const numbers = front.flatMap((one) => one ?? []);
    if (found === undefined || numbers.length !== front.length) return undefined;
    return numbers.length === 0
      ? found
      : { ...found, of: eachOf([...numbers.map((one) => one.of), found.of]) };
  };

  if (has(shape.rows) && has(shape.columns)) {
    const left = rest.filter(({ axes }) => !axes.has(shape.columns) && axes.has(shape.rows));
    const right = rest.filter(({ axes }) => !axes.has(shape.rows));
    if (left.length + right.length !== rest.length) return undefined;
    const [a, b] = [each(left, shape.rows, axis), each(right, axis, shape.columns)];
    return withFront(
      a && b && { of: { kind: 'product', left: a.of, right: b.of }, rows: true, columns: true },
    );
  }
  if (has(shape.rows)) {
    const found = each(rest, shape.rows, axis);
    return withFront(found && { of: timesOnes(found.of, length), rows: true, columns: false });
  }
  if (!has(shape.columns) && axis === EXAMPLES) {
    const found = each(rest, ONE, axis);
    return withFront(found && { of: timesOnes(found.of, length), rows: false, columns: false });
  }
  // Down the columns.
  const columns = has(shape.columns) ? shape.columns : ONE;
  const flags = { rows: false, columns: has(shape.columns) };
  if (lift.sizeOf(columns) === 1) {
    const [first, second, ...more] = rest.map((one) => over(one, axis, columns));
    if (first && second && more.length === 0) {
      return withFront({ of: { kind: 'inner', left: first.of, right: second.of }, ...flags });
    }
    if (first && rest.length === 1 && first.of.kind === 'block') {
      return withFront({
        of: length === 1 ? first.of : { kind: 'entrySum', of: first.of.block },
        ...flags,
      });
    }
  }
  const found = each(rest, axis, columns);
  return withFront(found && { of: onesTimes(found.of, length), ...flags });
}

const timesOnes = (of: MatrixExpression, length: number): MatrixExpression =>
  length === 1
    ? of
    : { kind: 'product', left: of, right: { kind: 'ones', rows: length, columns: 1 } };

const onesTimes = (of: MatrixExpression, length: number): MatrixExpression =>
  length === 1
    ? of
    : { kind: 'product', left: { kind: 'ones', rows: 1, columns: length }, right: of };
