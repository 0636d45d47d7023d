import {
  type Expression,
  meanedSum,
  negative,
  number,
  product,
  quantitiesIn,
  quantity,
  sum,
  termsOf,
} from '../expressions/expression';
import { derivativeId, inExample, type QuantityId, TOTAL_ERROR } from '../ids';
import type { Structure } from './structure';

/**
 * A derivative by what earlier steps of the way back have found, where its own formula takes that apart again:
 * ∂E/∂w = δ·x, with δ = ∂E/∂net; the share that comes back along a connection = δ·w. The same number as its formula
 * gives. Undefined where the formula leads with what was found as it is.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eqs. 5-7.
 */
export function byFound(structure: Structure, id: QuantityId): Expression | undefined {
  const { definitions } = structure;
  const role = definitions.get(id)?.role;
  if (role?.kind !== 'derivative') return undefined;
  const isOfAll = definitions.get(role.of)?.role.kind === 'totalError';
  return throughNets(structure, id, isOfAll ? 1 : timesInMean(structure));
}

/** The sum over all paths of δ, each by its weight, where a formula has the paths' shares by names of their own. */
export function byPaths(structure: Structure, id: QuantityId): Expression | undefined {
  const { definitions } = structure;
  const definition = definitions.get(id);
  if (definition?.kind !== 'paths' || byFound(structure, id) !== undefined) return undefined;
  const shares = quantitiesIn(definition.expression).map((share) =>
    throughNets(structure, share, 1),
  );
  const found = shares.flatMap((share) => share ?? []);
  return found.length > 0 && found.length === shares.length ? sum(...found) : undefined;
}

/** A formula as it is written first: by what was found, or else as it is worked out. */
export const leadOf = (
  structure: Structure,
  { id, expression }: { readonly id: QuantityId; readonly expression: Expression },
): Expression => byFound(structure, id) ?? expression;

/** The step that found the same number by another name: ∂E/∂net, where ∂E₁/∂net is asked for; or else the id itself. */
export function sameStep(structure: Structure, id: QuantityId): QuantityId {
  const { definitions } = structure;
  const role = definitions.get(id)?.role;
  if (role?.kind !== 'derivative' || timesInMean(structure) !== 1) return id;
  const [of, by] = [definitions.get(role.of)?.role, definitions.get(role.by)?.role];
  if (of?.kind !== 'error' || by?.kind !== 'net' || of.neuron !== by.neuron) return id;
  const same = derivativeId(totalIn(role.example), role.by);
  return definitions.has(same) ? same : id;
}

const totalIn = (example: number | undefined): QuantityId =>
  example === undefined ? TOTAL_ERROR : inExample(TOTAL_ERROR, example);

/** Each term by the δ of the neuron that it comes back through; `times`: how many times that counts. */
function throughNets(
  { definitions, midway }: Structure,
  id: QuantityId,
  times: number,
): Expression | undefined {
  const definition = definitions.get(id);
  const role = definition?.role;
  if (definition === undefined || role?.kind !== 'derivative') return undefined;
  const { expression, kind } = definition;
  if (kind !== 'chain' && kind !== 'paths') return undefined;
  const total = totalIn(role.example);
  const termByFound = (term: Expression): Expression | undefined => {
    for (const factor of quantitiesIn(term)) {
      const local = definitions.get(factor);
      // A given stands for itself.
      if (midway && local?.kind === 'given') return undefined;
      if (local?.role.kind !== 'derivative' || local.kind === 'given') continue;
      const net = local.role.of;
      if (definitions.get(net)?.role.kind !== 'net' || local.role.by !== role.by) continue;
      const delta = derivativeId(total, net);
      return definitions.has(delta) ? counted(times, quantity(delta), local.expression) : undefined;
    }
    return undefined;
  };
  const terms = termsOf(expression).map(termByFound);
  const found = terms.flatMap((term) => term ?? []);
  if (found.length < terms.length) return undefined;
  const [only, ...more] = found;
  if (only === undefined) return undefined;
  if (more.length === 0) return only;
  return expression.kind === 'sum' ? { ...expression, terms: found } : sum(...found);
}

/** δ by what it is multiplied by, which is not written where it is 1. */
function counted(times: number, delta: Expression, local: Expression): Expression {
  const by = local.kind === 'number' && Math.abs(local.value) === 1 ? [] : [local];
  const all = [...(times === 1 ? [] : [number(times)]), delta, ...by];
  const whole = all.length === 1 ? delta : product(...all);
  return local.kind === 'number' && local.value === -1 ? negative(whole) : whole;
}

/** How many times as fast as the total error an output's own error changes: in a mean of n, n times. */
function timesInMean({ forward, one }: Structure): number {
  const total = (one?.forward ?? forward).expressions.get(TOTAL_ERROR);
  return (total && meanedSum(total)?.terms.length) ?? 1;
}
