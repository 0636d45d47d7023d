import type { QuantityId } from '../ids';
import type { Structure } from '../update/structure';
import type { Bookkeeping } from './bookkeeping';
import { keptOf } from './kept';
import type { NextStep } from './mark';

/**
 * The smallest useful thing to do about a wrong figure. Where a mistake is known to be in an earlier step that
 * is not written down, `at` is that step.
 */
export function nextStep(books: Bookkeeping, id: QuantityId, at?: QuantityId): NextStep {
  if (at !== undefined && !books.isWritten(at)) return { kind: 'writeDown', id: at };
  const needed = neededFor(books.trace.structure, id);
  const wrong = needed.find((other) => books.isWritten(other) && !books.isRight(other));
  if (wrong !== undefined) {
    const slips = books.judged.get(wrong)?.slips ?? [];
    const isSlip = books.judged.get(wrong)?.verdict === 'wrong';
    return { kind: 'correct', id: isSlip ? wrong : (slips[0] ?? wrong) };
  }
  const missing = needed.find(
    (other) => !books.isWritten(other) && books.trace.quantities.get(other)?.kind !== 'given',
  );
  if (missing !== undefined) return { kind: 'writeDown', id: missing };
  return { kind: 'recalculate', from: needed };
}

const needs = new WeakMap<Structure, Map<QuantityId, readonly QuantityId[]>>();

/** What a quantity is worked out from; what is just another name of a quantity, or a constant, is read through. */
const neededFor = (structure: Structure, id: QuantityId): readonly QuantityId[] =>
  keptOf(needs, structure, id, () => {
    const { definitions } = structure;
    const through = (needed: QuantityId): readonly QuantityId[] => {
      const definition = definitions.get(needed);
      if (definition === undefined || definition.kind === 'given') return [needed];
      if (definition.expression.kind === 'quantity') return through(definition.expression.id);
      return definition.expression.kind === 'number' ? [] : [needed];
    };
    return [...new Set((definitions.get(id)?.dependsOn ?? []).flatMap(through))];
  });
