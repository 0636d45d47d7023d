import { dependenciesOf } from '../expressions/dependencies';
import { evaluate } from '../expressions/evaluate';
import { number } from '../expressions/expression';
import { derivativeId, type QuantityId } from '../ids';
import { derivativeInBatch } from './batch';
import { chainRule, type DerivativeDefinition } from './chain';
import type { Structure } from './structure';
import type { AnyTrace } from './trace';

/** A derivative with its value, whether or not the update needs it. */
export interface Derivative {
  readonly id: QuantityId;
  readonly value: number;
  /** Whether it is a quantity of the trace: then the very same figure. */
  readonly isTraced: boolean;
}

const cache = new WeakMap<Structure, Map<QuantityId, readonly DerivativeDefinition[]>>();

/**
 * ∂(of)/∂(by) of quantities of the forward pass and givens. An update has no use for the derivative by an
 * input: that one is found by the same chain rule, over the same graph. 0 where `of` does not depend on `by`.
 */
export function derivativeOf(trace: AnyTrace, of: QuantityId, by: QuantityId): Derivative {
  const id = derivativeId(of, by);
  const traced = trace.quantities.get(id);
  if (traced) return { id, value: traced.value, isTraced: true };
  const values = new Map<QuantityId, number>();
  const value = (needed: QuantityId): number => values.get(needed) ?? trace.value(needed);
  for (const definition of definitionsOf(trace.structure, of, by)) {
    values.set(definition.id, evaluate(definition.expression, value));
  }
  return { id, value: values.get(id) ?? 0, isTraced: false };
}

function definitionsOf(
  structure: Structure,
  of: QuantityId,
  by: QuantityId,
): readonly DerivativeDefinition[] {
  let known = cache.get(structure);
  if (known === undefined) {
    known = new Map();
    cache.set(structure, known);
  }
  const id = derivativeId(of, by);
  let definitions = known.get(id);
  if (definitions === undefined) {
    definitions = definitionsFor(structure, of, by);
    known.set(id, definitions);
  }
  return definitions;
}

/** None where `of` does not depend on `by`. */
function definitionsFor(
  structure: Structure,
  of: QuantityId,
  by: QuantityId,
): readonly DerivativeDefinition[] {
  const { forward, one } = structure;
  if (of === by) {
    const expression = number(1);
    return [{ id: derivativeId(of, by), of, by, kind: 'local', expression }];
  }
  if (!dependenciesOf(of, forward.expressions).has(by)) return [];
  if (one !== undefined) {
    return derivativeInBatch(structure, of, by, definitionsFor);
  }
  const found: DerivativeDefinition[] = [];
  chainRule(forward, (definition) => found.push(definition))(of, by);
  return found;
}
