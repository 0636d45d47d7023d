import type { KindOf, MatrixExpression } from './matrixExpression';

export const isAdditive = ({ kind }: MatrixExpression): boolean =>
  kind === 'sum' || kind === 'difference';

export const numberIn = (node: MatrixExpression): readonly number[] =>
  node.kind === 'number' ? [node.value] : [];

/** What a factor u⁻¹ divides by. */
export const divisorOf = (node: MatrixExpression): MatrixExpression | undefined =>
  node.kind === 'power' && node.exponent.kind === 'number' && node.exponent.value === -1
    ? node.base
    : undefined;

/** Whether it is one number, and no matrix of one. */
export function isScalar(node: MatrixExpression): boolean {
  switch (node.kind) {
    case 'number':
    case 'quantity':
    case 'inner':
    case 'entrySum':
      return true;
    case 'block':
      return node.block.isOne === true;
    case 'ones':
    case 'diagonal':
    case 'transposed':
    case 'entries':
      return false;
    case 'product':
      return isTotalOfAll(node);
    case 'each':
      return node.factors.every(isScalar);
    case 'sum':
      return node.terms.every(isScalar);
    case 'difference':
      return isScalar(node.from) && isScalar(node.subtract);
    case 'power':
      return isScalar(node.base);
    default:
      return isScalar(node.of);
  }
}

/** 1ᵀ·A·1. */
const isTotalOfAll = ({ left, right }: KindOf<'product'>): boolean =>
  (right.kind === 'ones' &&
    right.columns === 1 &&
    left.kind === 'product' &&
    left.left.kind === 'ones') ||
  (left.kind === 'ones' &&
    left.rows === 1 &&
    right.kind === 'product' &&
    right.right.kind === 'ones');
