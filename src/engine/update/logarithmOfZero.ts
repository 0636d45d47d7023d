import { evaluate } from '../expressions/evaluate';
import { children, type Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { AnyTrace } from './trace';

/**
 * Whether a quantity is infinite because a logarithm of 0 is taken in it: of an output that is 0, or 1 less one
 * that is 1, as near as a double can tell.
 */
export function takesLogarithmOfZero(trace: AnyTrace, id: QuantityId): boolean {
  const found = trace.quantities.get(id);
  if (found === undefined || Number.isFinite(found.value)) return false;
  const isIn = (node: Expression): boolean =>
    (node.kind === 'logarithm' && evaluate(node.of, trace.value) === 0) ||
    children(node).some(isIn);
  return isIn(found.expression);
}
