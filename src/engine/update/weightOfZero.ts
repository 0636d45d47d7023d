import { evaluate } from '../expressions/evaluate';
import { children, type Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { AnyTrace } from './trace';

/** Whether a part of a quantity counts for nothing since its weight is 0, though what it weighs is not finite. */
export function hasWeightOfZero(trace: AnyTrace, id: QuantityId): boolean {
  const found = trace.quantities.get(id);
  const isIn = (node: Expression): boolean => isWeighedAway(node) || children(node).some(isIn);
  const isWeighedAway = (node: Expression): boolean => {
    if (node.kind !== 'product' || node.weighted !== true) return false;
    const [weight, ...others] = node.factors.map((factor) => evaluate(factor, trace.value));
    return weight === 0 && !others.every(Number.isFinite);
  };
  return found !== undefined && isIn(found.expression);
}
