import type { Expression, QuantityId } from '../../engine';
import { neuronActivation } from '../../engine/activations';
import { children } from '../../engine/expressions';
import type { MatrixExpression } from './matrixExpression';

/** The same node over what its parts have become. */
export function nodeOver(
  node: Expression,
  parts: readonly MatrixExpression[],
): MatrixExpression | undefined {
  const [of, second] = parts;
  if (of === undefined) return undefined;
  switch (node.kind) {
    case 'negative':
    case 'squareRoot':
    case 'exponential':
    case 'logarithm':
    case 'positivePart':
    case 'isPositive':
      return { kind: node.kind, of };
    case 'difference':
      return second && { kind: 'difference', from: of, subtract: second };
    case 'power':
      return second && { kind: 'power', base: of, exponent: second };
    case 'activation': {
      const name = neuronActivation(node.name, node.constants).overVector;
      return name === undefined ? undefined : { kind: 'named', name, of };
    }
    default:
      return undefined;
  }
}

/** The quantities that stand in it, each as often as it does. */
export const leaves = (of: Expression | undefined): QuantityId[] => {
  if (of === undefined) return [];
  return of.kind === 'quantity' ? [of.id] : children(of).flatMap(leaves);
};
