import type { AnyTrace } from '../../engine';
import type { BiasInUse } from '../../engine/conventions';

/** How the biases of a network stand in its matrix form. */
export interface BiasInMatrix {
  /** The letter of a layer's matrix, as TeX: Θ holds the biases too, W the weights alone. */
  readonly matrix: '\\Theta' | 'W';
  /** Where they are the first column of the matrix: what stands above the activations then. */
  readonly above?: 1 | -1;
  /** Where they are added to the product, or subtracted from it. */
  readonly beside?: BesideMatrix;
}

export interface BesideMatrix {
  /** Of the vector, or of the number that a layer shares; as TeX. */
  readonly letter: string;
  readonly operator: '+' | '-';
  /** What it is multiplied by, as TeX: a fixed input, or nothing. */
  readonly times: string;
  /** One number a layer. */
  readonly isShared: boolean;
  /** The sign of its derivative, as TeX: minus, or none. */
  readonly minus: '-' | '';
}

export function biasInMatrix({ structure }: AnyTrace): BiasInMatrix {
  const { forward, wiring } = structure;
  if (forward.bias === undefined) return { matrix: 'W' };
  const { written, input, sign } = forward.bias;
  const { letter, operator, isColumn } = written.inMatrix;
  const isShared = wiring.sharedBiases;
  if (isColumn && !isShared) return { matrix: '\\Theta', above: input ?? 1 };
  const minus = sign < 0 ? '-' : '';
  return {
    matrix: 'W',
    beside: { letter, operator, times: timesInput(input), isShared, minus },
  };
}

function timesInput(input: BiasInUse['input']): string {
  if (input === undefined) return '';
  return input < 0 ? ` \\cdot \\left(${input}\\right)` : ` \\cdot ${input}`;
}
