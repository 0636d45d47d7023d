import { dependenciesOf } from '../expressions/dependencies';
import { evaluate } from '../expressions/evaluate';
import { quantitiesIn } from '../expressions/expression';
import { type QuantityId, TOTAL_ERROR } from '../ids';
import { cornersOf } from '../update/centralDifference';
import { type Derivative, derivativeOf } from '../update/derivative';
import type { AnyTrace } from '../update/trace';

/** What a change comes from: one of the changed quantities that a formula takes in. */
export interface ChangeSource {
  readonly id: QuantityId;
  readonly change: number;
  /** How fast the quantity changes with this one, before the nudge: the factor in the chain rule. */
  readonly factor: Derivative;
}

/** By how much a quantity of the forward pass changes when a number before it is nudged. */
export interface Change {
  readonly id: QuantityId;
  readonly before: number;
  readonly after: number;
  /** after − before. */
  readonly change: number;
  /** Empty for the nudged number itself; more than one where paths meet. */
  readonly from: readonly ChangeSource[];
  /**
   * Of what changes by one other alone: this change for each unit of that one, the factor as exactly as the size of the
   * nudge allows. Absent where that one does not change at all, as a ReLU below 0 lets nothing through.
   */
  readonly ratio?: number;
}

/**
 * How the ratio of the last change to the first stands to the derivative: `still`, both are 0; `close`, they differ by
 * no more than a twentieth, or by what rounding makes of so small a change; `apart`, by more, as the factors change on
 * the way; `corner`, a neuron on the way passes a corner of its activation; `overflow`, one of them is no finite number.
 */
export type NudgeOutcome = 'still' | 'close' | 'apart' | 'corner' | 'overflow';

/** A nudge of one number, and all that it changes on the way to another. */
export interface NudgedForward {
  readonly by: QuantityId;
  readonly of: QuantityId;
  /** The nudged number first and `of` last, each after what it comes from. */
  readonly changes: readonly Change[];
  /** The last change for each unit of the first. */
  readonly ratio: number;
  readonly derivative: Derivative;
  readonly outcome: NudgeOutcome;
}

/** The share of the derivative up to which the ratio counts as close to it. */
const CLOSE = 0.05;
/** An evaluation of a small network is exact to so many units in the last place of its value. */
const ROUNDING = 32 * Number.EPSILON;

/**
 * Moves one number by `size` and works the forward pass out again: by how much each quantity between it and `of`
 * changes, and the ratio of each change to the one that it comes from, which is that factor of the chain rule in the
 * limit of small sizes. All values are dimensionless.
 * Source: Nielsen, Neural Networks and Deep Learning, ch. 2, eqs. (47)-(53): Δw, Δa, …, ΔC along the paths.
 * @param by a given, or a quantity of the forward pass, which is then moved whatever it is worked out from
 * @param size any finite number but 0
 * @throws {RangeError} where `of` is no quantity of the forward pass, or does not depend on `by`
 */
export function nudgedForward(
  trace: AnyTrace,
  by: QuantityId,
  size: number,
  of: QuantityId = TOTAL_ERROR,
): NudgedForward {
  const { forward } = trace.structure;
  const { expressions } = forward;
  const leadsOn = expressions.has(of) ? dependenciesOf(of, expressions) : new Set<QuantityId>();
  if (!leadsOn.has(by) || by === of) throw new RangeError(`${of} does not depend on ${by}`);
  const moved = trace.value(by) + size;
  const changes = new Map<QuantityId, Change>([
    [by, { id: by, ...between(trace.value(by), moved), from: [] }],
  ]);
  const value = (id: QuantityId): number => changes.get(id)?.after ?? trace.value(id);
  for (const [id, expression] of expressions) {
    if (id === by || !leadsOn.has(id)) continue;
    const from = quantitiesIn(expression).flatMap((needed): ChangeSource[] => {
      const source = changes.get(needed);
      if (source === undefined) return [];
      return [{ id: needed, change: source.change, factor: derivativeOf(trace, id, needed) }];
    });
    const [only, ...others] = from;
    if (only === undefined) continue;
    const found = between(trace.value(id), evaluate(expression, value));
    const hasRatio = others.length === 0 && only.change !== 0;
    changes.set(id, {
      id,
      ...found,
      from,
      ...(hasRatio && { ratio: found.change / only.change }),
    });
  }
  const first = changes.get(by)?.change ?? size;
  const last = changes.get(of) ?? { before: 0, after: 0, change: 0 };
  const derivative = derivativeOf(trace, of, by);
  const ratio = last.change / first;
  const corners = cornersOf(forward).filter(({ net }) => changes.has(net));
  const isPast = corners.some(
    ({ net, at }) => Math.sign(trace.value(net) - at) !== Math.sign(value(net) - at),
  );
  const gap = Math.abs(ratio - derivative.value);
  const noise =
    (ROUNDING * Math.max(Math.abs(last.before), Math.abs(last.after))) / Math.abs(first);
  const isClose = gap <= Math.max(CLOSE * Math.abs(derivative.value), noise);
  const outcome: NudgeOutcome = !Number.isFinite(gap)
    ? 'overflow'
    : isPast
      ? 'corner'
      : ratio === 0 && derivative.value === 0
        ? 'still'
        : isClose
          ? 'close'
          : 'apart';
  return { by, of, changes: [...changes.values()], ratio, derivative, outcome };
}

const between = (before: number, after: number) => ({ before, after, change: after - before });
