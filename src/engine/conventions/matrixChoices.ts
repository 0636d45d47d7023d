import { biasInUse, type WritesBiases } from './biasForms';

/** Whether the neurons of a layer stand below one another (z = W·a) or beside one another (z = a·W). */
export const VECTORS = ['columns', 'rows'] as const;
export type Vectors = (typeof VECTORS)[number];

/** Whether biases stand apart, or in the first column of the matrix (its first row, where vectors are rows). */
export const MATRIX_BIASES = ['apart', 'column'] as const;
export type MatrixBias = (typeof MATRIX_BIASES)[number];

/** How matrices are written. */
export interface MatrixChoices {
  /** Columns, where nothing is said. */
  readonly vectors?: Vectors | undefined;
  /** As is usual for what is written for the biases, where nothing is said. */
  readonly matrixBias?: MatrixBias | undefined;
}

/** Whether there is a choice of where biases stand: one that a layer shares can stand apart only. */
export const choosesBiasPlace = (of: HasBiases): boolean =>
  biasInUse(of) !== undefined && !of.sharedBiases;

/** Whether biases are the first column of the matrices. */
export function biasIsColumn(of: HasBiases, { matrixBias }: MatrixChoices): boolean {
  const inUse = biasInUse(of);
  if (inUse === undefined || of.sharedBiases) return false;
  return matrixBias === undefined ? inUse.written.inMatrix.isColumn : matrixBias === 'column';
}

interface HasBiases extends WritesBiases {
  readonly sharedBiases: boolean;
}
