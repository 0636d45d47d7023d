import { evaluate } from '../expressions/evaluate';
import {
  difference,
  type Expression,
  number,
  power,
  product,
  quantity,
  sum,
} from '../expressions/expression';
import {
  derivativeId,
  errorId,
  inputId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
  unitName,
  weightId,
} from '../ids';
import { type ChainGraph, chainRule } from '../update/chain';

/** What the model is given, and what it should answer. */
export interface TrialPair {
  readonly input: number;
  readonly target: number;
}

/** A quantity of the trial: its formula and its value. */
export interface TrialQuantity {
  readonly id: QuantityId;
  readonly expression: Expression;
  readonly value: number;
}

/** The model as a graph of expressions. */
type TrialForward = ChainGraph & { readonly givens: readonly QuantityId[] };

/** The model y = W·x over some pairs, its squared errors, and how their sum changes with W. */
export interface TrialTrace {
  readonly structure: { readonly forward: TrialForward };
  readonly quantities: ReadonlyMap<QuantityId, TrialQuantity>;
  /** @throws {RangeError} on an id that the trial does not have. */
  value(id: QuantityId): number;
}

/** The one weight of the model. */
export const TRIAL_WEIGHT = weightId('y', 'x');

/** What belongs to one pair. */
export const trialIds = (row: number) => ({
  input: inputId(row),
  target: targetId(row),
  output: outId(unitName('y', row)),
  error: errorId(unitName('y', row)),
});

/**
 * The model over so many pairs, as expressions: E = Σ (t − W·x)², without a ½, as the articles that begin with
 * it have it. The chain rule is that of the network: each pair is a path by which W reaches the error.
 */
function trialForward(rows: number): TrialForward {
  const all = Array.from({ length: rows }, (_, row) => trialIds(row));
  const expressions = new Map<QuantityId, Expression>();
  for (const { input, output } of all) {
    expressions.set(output, product(quantity(TRIAL_WEIGHT), quantity(input)));
  }
  for (const { target, output, error } of all) {
    expressions.set(error, power(difference(quantity(target), quantity(output)), number(2)));
  }
  expressions.set(TOTAL_ERROR, sum(...all.map(({ error }) => quantity(error))));
  return {
    givens: [...all.flatMap(({ input, target }) => [input, target]), TRIAL_WEIGHT],
    parameters: [TRIAL_WEIGHT],
    errors: [...all.map(({ error }) => error), TOTAL_ERROR],
    expressions,
    neuronOf: new Map(all.map(({ output }, row) => [output, unitName('y', row)])),
  };
}

export function traceTrial(pairs: readonly TrialPair[], weight: number): TrialTrace {
  const forward = trialForward(pairs.length);
  const quantities = new Map<QuantityId, TrialQuantity>();
  const value = (id: QuantityId): number => {
    const found = quantities.get(id);
    if (found === undefined) throw new RangeError(`the trial has no quantity ${id}`);
    return found.value;
  };
  const define = (id: QuantityId, expression: Expression): void => {
    quantities.set(id, { id, expression, value: evaluate(expression, value) });
  };
  pairs.forEach(({ input, target }, row) => {
    const ids = trialIds(row);
    define(ids.input, number(input));
    define(ids.target, number(target));
  });
  define(TRIAL_WEIGHT, number(weight));
  for (const [id, expression] of forward.expressions) define(id, expression);
  chainRule(forward, ({ id, expression }) => define(id, expression))(TOTAL_ERROR, TRIAL_WEIGHT);
  return { structure: { forward }, quantities, value };
}

/** The derivative that says which way W should go. */
export const TRIAL_SLOPE = derivativeId(TOTAL_ERROR, TRIAL_WEIGHT);

/** Which way a weight should go for the error to become smaller: against the slope. */
export type Way = 'smaller' | 'stay' | 'larger';

export const wayDown = (slope: number): Way => {
  if (slope === 0) return 'stay';
  return slope > 0 ? 'smaller' : 'larger';
};
