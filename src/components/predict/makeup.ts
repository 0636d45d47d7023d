import type { Expression, GeneralTrace, QuantityId } from '../../engine';
import { evaluate } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { quantityOf } from '../../notation';

/** How a value comes about: the factors, terms or sides of what its formula leads with, each with its value. */
export interface Makeup {
  readonly kind: 'product' | 'sum' | 'difference' | 'other';
  readonly parts: readonly { readonly expression: Expression; readonly value: number }[];
  /** How many of the parts are below 0. */
  readonly negative: number;
}

export function makeupOf(trace: GeneralTrace, id: QuantityId): Makeup {
  const expression = leadOf(trace.structure, quantityOf(trace, id));
  const parts = operandsOf(expression).map((part) => ({
    expression: part,
    value: evaluate(part, (of) => trace.value(of)),
  }));
  const { kind } = expression;
  return {
    kind: kind === 'product' || kind === 'sum' || kind === 'difference' ? kind : 'other',
    parts,
    negative: parts.filter(({ value }) => value < 0).length,
  };
}

function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'product':
      return expression.factors;
    case 'sum':
      return expression.terms;
    case 'difference':
      return [expression.from, expression.subtract];
    default:
      return [];
  }
}
