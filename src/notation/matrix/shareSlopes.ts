import type { Expression } from '../../engine';
import { children } from '../../engine/expressions';
import { type Cells, eachOf, type Lifted, type Lifting } from './lifted';
import type { MatrixExpression } from './matrixExpression';

/**
 * Σ g_k·s_ki, with the slopes of shares that add up to 1: u_i(1 − u_i) where k is i, else −u_k·u_i. In one column that
 * is (diag(u) − u·uᵀ)·g; in several u∘(g − 1·1ᵀ(u∘g)), which is the same. Undefined where the cells are anything else.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.106.
 */
export function shareSlopes(cells: Cells, lift: Lifting): Lifted | undefined {
  const shares = mapRows(cells, (cell, i) => shareOf(factorOf(children(cell)[i], 1)));
  if (shares === undefined) return undefined;
  const written = shares.at.map((row) => row.map((share) => JSON.stringify(share)));
  const isSlope = (
    slope: Expression | undefined,
    [k, i, n]: readonly [number, number, number],
  ): boolean => {
    if (k === i) return true;
    if (slope?.kind !== 'negative' || slope.of.kind !== 'product') return false;
    const both = slope.of.factors.map((factor) => JSON.stringify(factor)).sort();
    return both.join() === [written[k]?.[n], written[i]?.[n]].sort().join();
  };
  const fits = cells.at.every((row, i) =>
    row.every(
      (cell, n) =>
        children(cell).length === cells.at.length &&
        children(cell).every((term, k) => isSlope(factorOf(term, 1), [k, i, n])),
    ),
  );
  const along = fits ? mapRows(cells, (cell, k) => factorOf(children(cell)[k], 0)) : undefined;
  const u = lift.lift(shares);
  const g = along && lift.lift(along);
  if (u === undefined || g === undefined) return undefined;
  const isOne = lift.sizeOf(cells.columns) === 1;
  const of = isOne ? inColumn(u.of, g.of) : inColumns(u.of, g.of, cells.at.length);
  return { of, rows: true, columns: true };
}

const inColumn = (u: MatrixExpression, g: MatrixExpression): MatrixExpression => ({
  kind: 'product',
  left: {
    kind: 'difference',
    from: { kind: 'diagonal', of: u },
    subtract: { kind: 'product', left: u, right: { kind: 'transposed', of: u } },
  },
  right: g,
});

const inColumns = (u: MatrixExpression, g: MatrixExpression, rows: number): MatrixExpression => {
  const sums: MatrixExpression = {
    kind: 'product',
    left: { kind: 'ones', rows: 1, columns: rows },
    right: eachOf([u, g]),
  };
  const spread: MatrixExpression = {
    kind: 'product',
    left: { kind: 'ones', rows, columns: 1 },
    right: sums,
  };
  return eachOf([u, { kind: 'difference', from: g, subtract: spread }]);
};

const mapRows = (
  cells: Cells,
  map: (cell: Expression, row: number) => Expression | undefined,
): Cells | undefined => {
  const at = cells.at.map((row, i) => row.flatMap((cell) => map(cell, i) ?? []));
  return at.every((row, i) => row.length === cells.at[i]?.length) ? { ...cells, at } : undefined;
};

/** One of the two factors of a term. */
const factorOf = (term: Expression | undefined, at: 0 | 1): Expression | undefined =>
  term?.kind === 'product' && term.factors.length === 2 ? term.factors[at] : undefined;

/** u, where the slope is u·(1 − u). */
function shareOf(slope: Expression | undefined): Expression | undefined {
  if (slope?.kind !== 'product' || slope.factors.length !== 2) return undefined;
  const [u, rest] = slope.factors;
  const isRest =
    rest?.kind === 'difference' &&
    rest.from.kind === 'number' &&
    rest.from.value === 1 &&
    JSON.stringify(rest.subtract) === JSON.stringify(u);
  return isRest ? u : undefined;
}
