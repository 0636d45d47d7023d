import { neuronActivation } from '../activations/activationOf';
import { evaluate } from '../expressions/evaluate';
import { quantitiesIn } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Forward } from '../network/forward';
import type { AnyTrace } from './trace';

/** The numeric check of a derivative, beside the one found by rule. */
export interface CentralDifference {
  readonly h: number;
  /** The value of `of` with `by` raised, and lowered, by h. */
  readonly above: number;
  readonly below: number;
  /** (above − below) / 2h. */
  readonly slope: number;
  /**
   * Where a neuron on the way has a corner between the two: the rates above and below, which differ there. No
   * nudge can find one derivative then.
   */
  readonly corner?: { readonly above: number; readonly below: number };
}

/**
 * ∂(of)/∂(by) by nudging: `by` is put h up and h down, and the forward formulas alone are worked out again.
 * `of` is a quantity of the forward pass, and `by` one or a given. Unless it is handed in, h is 0.00001, or
 * that share of a `by` larger than 1, whose rounding would swallow a smaller one.
 * Source: Press et al., Numerical Recipes (3rd ed.), § 5.7: h ≈ ∛ε keeps truncation and rounding alike small.
 * @throws {RangeError} on another `of`, which nudging would leave where it is.
 */
export function centralDifference(
  trace: AnyTrace,
  of: QuantityId,
  by: QuantityId,
  h = 1e-5 * Math.max(1, Math.abs(trace.value(by))),
): CentralDifference {
  const { expressions } = trace.structure.forward;
  if (!expressions.has(of)) throw new RangeError(`${of} is not a quantity of the forward pass`);
  const corners = cornersOf(trace.structure.forward);
  /** Of each corner, whether the net input is above it, on it or below, with `by` nudged. */
  const sides = (value: (id: QuantityId) => number): string =>
    corners.map((corner) => Math.sign(value(corner.net) - corner.at)).join();
  const seen: string[] = [];
  const at = (nudged: number): number => {
    const values = new Map<QuantityId, number>([[by, nudged]]);
    const value = (id: QuantityId): number => values.get(id) ?? trace.value(id);
    for (const [id, expression] of expressions) {
      if (id !== by) values.set(id, evaluate(expression, value));
    }
    seen.push(sides((id) => (id === by ? nudged : value(id))));
    return value(of);
  };
  const above = at(trace.value(by) + h);
  const below = at(trace.value(by) - h);
  const slope = (above - below) / (2 * h);
  if (seen[0] === seen[1]) return { h, above, below, slope };
  const here = trace.value(of);
  return {
    h,
    above,
    below,
    slope,
    corner: { above: (above - here) / h, below: (here - below) / h },
  };
}

export interface Corner {
  readonly net: QuantityId;
  readonly at: number;
}

/** Where activations have corners, read off the formulas of the outputs: of a batch, those of every example. */
export const cornersOf = ({ expressions }: Forward): readonly Corner[] =>
  [...expressions.values()].flatMap((expression) =>
    expression.kind === 'activation'
      ? neuronActivation(expression.name, expression.constants).corners.flatMap((at) =>
          quantitiesIn(expression).map((net) => ({ net, at })),
        )
      : [],
  );
