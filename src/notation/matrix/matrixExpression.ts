import type { Expression, QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';

/** What a row or a column of a block runs over: the neurons of a layer, the examples of a batch, or one thing. */
export type Axis = string;
/** The axis of a block that has one row, or one column. */
export const ONE: Axis = 'one';

/** A grid of quantities (or of numbers that are no quantity's) that goes by one letter. */
export interface Block {
  /** As TeX; where it has no letter, its quantities are written out in brackets. */
  readonly letter?: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly entries: readonly (readonly (QuantityId | number)[])[];
  /** One number, and no matrix of one. */
  readonly isOne?: true;
}

/** Functions that are taken entry by entry. */
export type EntryFunction =
  | 'squareRoot'
  | 'exponential'
  | 'logarithm'
  | 'positivePart'
  | 'isPositive';

/**
 * A formula over matrices. What is one number goes with every entry: of a sum, of a product entry by entry, of a
 * function. Where matrices meet entry by entry, they are of one shape.
 */
export type MatrixExpression =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'number'; readonly value: number }
  /** One quantity, such as the learning rate. */
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  | { readonly kind: 'ones'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'transposed'; readonly of: MatrixExpression }
  | { readonly kind: 'product'; readonly left: MatrixExpression; readonly right: MatrixExpression }
  /** Σ of the products of the entries of two vectors. */
  | { readonly kind: 'inner'; readonly left: MatrixExpression; readonly right: MatrixExpression }
  /** The sum of all entries of a vector. */
  | { readonly kind: 'entrySum'; readonly of: Block }
  /** Entry by entry. */
  | { readonly kind: 'each'; readonly factors: readonly MatrixExpression[] }
  | { readonly kind: 'sum'; readonly terms: readonly MatrixExpression[] }
  | {
      readonly kind: 'difference';
      readonly from: MatrixExpression;
      readonly subtract: MatrixExpression;
    }
  | { readonly kind: 'negative'; readonly of: MatrixExpression }
  | {
      readonly kind: 'power';
      readonly base: MatrixExpression;
      readonly exponent: MatrixExpression;
    }
  | { readonly kind: EntryFunction; readonly of: MatrixExpression }
  /** A function of a name, as TeX, entry by entry. */
  | { readonly kind: 'named'; readonly name: string; readonly of: MatrixExpression }
  /** The shares within each column (each row, where vectors are rows). */
  | { readonly kind: 'shares'; readonly of: MatrixExpression }
  /** The matrix with a vector on its diagonal. */
  | { readonly kind: 'diagonal'; readonly of: MatrixExpression }
  /** A matrix with the formula of each entry in its place, where they do not follow one. */
  | { readonly kind: 'entries'; readonly at: readonly (readonly Expression[])[] };

export type KindOf<Kind extends MatrixExpression['kind']> = Extract<
  MatrixExpression,
  { readonly kind: Kind }
>;

export const blockOf = (block: Block): MatrixExpression => ({ kind: 'block', block });

const turned = <T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (grid[0] ?? []).map((_, j) => grid.flatMap((row) => row.slice(j, j + 1)));

export const flipped = (block: Block): Block => ({
  ...block,
  rows: block.columns,
  columns: block.rows,
  entries: turned(block.entries),
});

/** The same node over other parts. */
export function mapParts(
  node: MatrixExpression,
  map: (part: MatrixExpression) => MatrixExpression,
): MatrixExpression {
  switch (node.kind) {
    case 'block':
    case 'number':
    case 'quantity':
    case 'ones':
    case 'entrySum':
    case 'entries':
      return node;
    case 'product':
    case 'inner':
      return { ...node, left: map(node.left), right: map(node.right) };
    case 'each':
      return { ...node, factors: node.factors.map(map) };
    case 'sum':
      return { ...node, terms: node.terms.map(map) };
    case 'difference':
      return { ...node, from: map(node.from), subtract: map(node.subtract) };
    case 'power':
      return { ...node, base: map(node.base), exponent: map(node.exponent) };
    default:
      return { ...node, of: map(node.of) };
  }
}

/** The parts directly under a node. */
export function partsOf(node: MatrixExpression): readonly MatrixExpression[] {
  const parts: MatrixExpression[] = [];
  mapParts(node, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

/** The blocks that stand in a formula; what stands by itself in an entry is one of one number. */
export function blocksIn(node: MatrixExpression): readonly Block[] {
  if (node.kind === 'block') return [node.block];
  if (node.kind === 'entries') {
    const ids = node.at.flat().flatMap(quantitiesIn);
    return ids.map((id) => ({ rows: ONE, columns: ONE, entries: [[id]], isOne: true }));
  }
  return node.kind === 'entrySum' ? [node.of] : partsOf(node).flatMap(blocksIn);
}

/**
 * The same with the vectors as rows: every block is turned, and (A·B)ᵀ = Bᵀ·Aᵀ. What a matrix expression of columns
 * comes to, this comes to, turned.
 */
export function withRows(node: MatrixExpression): MatrixExpression {
  switch (node.kind) {
    case 'block':
      return blockOf(flipped(node.block));
    case 'entrySum':
      return { ...node, of: flipped(node.of) };
    case 'ones':
      return { ...node, rows: node.columns, columns: node.rows };
    case 'entries':
      return { ...node, at: turned(node.at) };
    case 'product':
      return { ...node, left: withRows(node.right), right: withRows(node.left) };
    default:
      return mapParts(node, withRows);
  }
}
