import { activationOf } from '../activations/activationOf';
import { ACTIVATIONS } from '../activations/activations';
import { type DerivationLine, differentiate } from '../expressions/differentiate';
import {
  balancedSum,
  type Expression,
  product,
  quantitiesIn,
  quantity,
  substitute,
  sum,
} from '../expressions/expression';
import { derivativeId, netId, outId, type QuantityId, TOTAL_ERROR } from '../ids';
import { LOSSES } from '../losses/losses';
import type { Forward } from '../network/forward';

/** What a derivative is, before any number is put in. */
export interface DerivativeDefinition {
  readonly id: QuantityId;
  readonly of: QuantityId;
  readonly by: QuantityId;
  /**
   * `local`: `by` stands in the formula of `of`, and `lines` differentiates it by rule. `chain`: one path
   * leads from `by` to `of`, and the factors along it are multiplied. `paths`: several do, and are summed.
   * `cancelled`: a chain or paths of which little is left, as `lines` show.
   */
  readonly kind: 'local' | 'chain' | 'paths' | 'cancelled';
  readonly expression: Expression;
  readonly lines?: readonly DerivationLine[];
}

/** What of a forward pass the chain rule goes by. */
export type ChainGraph = Pick<Forward, 'errors' | 'expressions' | 'neuronOf' | 'parameters'> &
  // Where nothing is said of the layers, nothing cancels.
  Partial<Pick<Forward, 'layers' | 'loss' | 'targetsAddUp'>>;

/**
 * The chain rule as a walk over the forward graph: one product a path, summed where paths meet.
 * Source: Rumelhart, Hinton and Williams, Nature 323 (1986), eqs. 4-7.
 * @returns a function that defines ∂(of)/∂(by) and, before it, each derivative that it is made of;
 *   `define` is called once for each, factors first.
 */
export function chainRule(
  forward: ChainGraph,
  define: (definition: DerivativeDefinition) => void,
): (of: QuantityId, by: QuantityId) => QuantityId {
  const definitions = new Map<QuantityId, DerivativeDefinition>();
  const asked = new Set<QuantityId>();
  const isParameter = new Set(forward.parameters);
  const terms = forward.errors.filter((id) => id !== TOTAL_ERROR);
  const isTerm = new Set(terms);

  const ownFormula = (of: QuantityId): Expression => {
    const expression = forward.expressions.get(of);
    if (expression === undefined) throw new Error(`${of} is not a quantity of the forward pass`);
    return expression;
  };
  /** The formula of `of`; the total error is read through to the outputs, as textbooks differentiate it. */
  const formula = (of: QuantityId): Expression =>
    of === TOTAL_ERROR
      ? onlyTerm(substitute(ownFormula(of), (id) => forward.expressions.get(id)))
      : ownFormula(of);

  const read = new Map<QuantityId, readonly QuantityId[]>();
  /** The quantities that stand in the formula of `of`. */
  const standIn = (of: QuantityId): readonly QuantityId[] => {
    const found = read.get(of) ?? quantitiesIn(formula(of));
    read.set(of, found);
    return found;
  };
  const reached = new Map<QuantityId, ReadonlySet<QuantityId>>();
  /** Everything that `of` is worked out from, down to the givens. */
  const behind = (of: QuantityId): ReadonlySet<QuantityId> => {
    let all = reached.get(of);
    if (all === undefined) {
      const direct = standIn(of);
      const further = direct.filter((id) => forward.expressions.has(id));
      all = new Set([...direct, ...further.flatMap((id) => [...behind(id)])]);
      reached.set(of, all);
    }
    return all;
  };
  const leadsTo = (from: QuantityId, of: QuantityId): boolean => behind(of).has(from);

  /** The net inputs and outputs that `by` stands in directly and that lead on to `of`. */
  const next = (of: QuantityId, by: QuantityId): QuantityId[] =>
    [...forward.neuronOf.keys()].filter((id) => standIn(id).includes(by) && leadsTo(id, of));

  const factor = (of: QuantityId, by: QuantityId): Expression => quantity(derivativeOf(of, by));
  const slope = (of: QuantityId, by: QuantityId): Expression =>
    definitions.get(derivativeOf(of, by))?.expression ?? quantity(derivativeId(of, by));
  const isChain = (of: QuantityId, by: QuantityId): boolean =>
    definitions.get(derivativeOf(of, by))?.kind === 'chain';

  /**
   * ∂(of)/∂(net) · ∂(net)/∂(by); for a parameter the first of the two is written as its own two factors, where
   * it is a product of two.
   */
  const along = (of: QuantityId, step: QuantityId, by: QuantityId): Expression => {
    const local = factor(step, by);
    const neuron = forward.neuronOf.get(step);
    const isNet = neuron !== undefined && step === netId(neuron);
    if (isParameter.has(by) && isNet && isChain(of, step) && leadsTo(outId(neuron), of)) {
      const out = outId(neuron);
      return product(factor(of, out), factor(out, step), local);
    }
    return product(factor(of, step), local);
  };

  /** What the loss leaves of a derivative by the net input of an output. */
  const cancelled = (of: QuantityId, by: QuantityId): readonly DerivationLine[] | undefined => {
    const outputs = forward.layers?.at(-1);
    if (outputs === undefined || forward.loss === undefined) return undefined;
    const neurons = outputs.neurons.map(({ name }) => name);
    const at = neurons.findIndex((name) => netId(name) === by);
    if (at < 0) return undefined;
    const activation = activationOf(outputs);
    const targetsAddUp = forward.targetsAddUp === true;
    return LOSSES[forward.loss].cancels({ of, at, neurons, activation, targetsAddUp, slope });
  };

  /** Whether what these net inputs do to anything adds up to 0: they are all those of such a layer. */
  const areBalanced = (steps: readonly QuantityId[]): boolean =>
    forward.layers?.some(
      ({ activation, neurons }) =>
        ACTIVATIONS[activation].isShiftInvariant === true &&
        neurons.length === steps.length &&
        neurons.every(({ name }) => steps.includes(netId(name))),
    ) ?? false;

  const derive = (of: QuantityId, by: QuantityId, id: QuantityId): DerivativeDefinition => {
    if (standIn(of).includes(by) || isTerm.has(by)) {
      // What is read through holds no error term, by which the sum of them is asked all the same.
      const whole = isTerm.has(by) ? ownFormula(of) : formula(of);
      const lines = differentiate(whole, by, (net) => forward.neuronOf.get(net));
      const expression = lines.at(-1)?.expression ?? whole;
      return { id, of, by, kind: 'local', expression, lines };
    }
    const left = cancelled(of, by);
    const last = left?.at(-1);
    if (left && last) {
      return { id, of, by, kind: 'cancelled', expression: last.expression, lines: left };
    }
    const steps = next(of, by);
    const [only, ...more] = steps;
    if (only === undefined) throw new Error(`${of} does not depend on ${by}`);
    if (more.length === 0) return { id, of, by, kind: 'chain', expression: along(of, only, by) };

    // Where an output feeds several neurons, each path ends in an error term of its own and is named by it.
    const ends = steps.map((step) => terms.filter((term) => leadsTo(step, term)));
    const named = new Set(ends.flat());
    const oneTermEach =
      ends.every(({ length }) => length === 1) &&
      named.size === steps.length &&
      named.size === terms.length;
    if (of === TOTAL_ERROR && oneTermEach && !isParameter.has(by)) {
      // The total error is a sum or a mean of the terms, so its derivative is that of theirs.
      const expression = substitute(ownFormula(of), (term) => factor(term, by));
      return { id, of, by, kind: 'paths', expression };
    }
    const paths = steps.map((step) => ({ slope: factor(of, step), factor: factor(step, by) }));
    const expression = areBalanced(steps)
      ? balancedSum(...paths)
      : sum(...paths.map((path) => product(path.slope, path.factor)));
    return { id, of, by, kind: 'paths', expression };
  };

  const derivativeOf = (of: QuantityId, by: QuantityId): QuantityId => {
    const id = derivativeId(of, by);
    if (!asked.has(id)) {
      asked.add(id);
      const definition = derive(of, by, id);
      definitions.set(id, definition);
      define(definition);
    }
    return id;
  };
  return derivativeOf;
}

/** A sum of one term is that term: no line of a derivation need take it apart. */
const onlyTerm = (expression: Expression): Expression => {
  const [term, ...more] = expression.kind === 'sum' ? expression.terms : [];
  return term === undefined || more.length > 0 ? expression : term;
};
