import { newId, type QuantityId, TOTAL_ERROR } from '../ids';
import { type CentralDifference, centralDifference } from '../update/centralDifference';
import { type Derivative, derivativeOf } from '../update/derivative';
import type { AnyTrace } from '../update/trace';
import { type Slice, sliceOf } from './slice';

/** What becomes of one given in the update, with all else held. */
export interface Landing {
  /** The number that the update gives it. */
  readonly at: number;
  /** The total error there, with all else as it was. */
  readonly error: number;
}

/** The total error beside one given: what is there to be drawn. */
export interface Probe {
  readonly by: QuantityId;
  readonly at: number;
  readonly error: number;
  readonly slice: Slice;
  readonly derivative: Derivative;
  /** Absent where the update leaves it alone: an input, or a bias that is held. */
  readonly landing?: Landing;
}

export function probe(trace: AnyTrace, by: QuantityId): Probe {
  const slice = sliceOf(trace, [by]);
  const landing = trace.quantities.get(newId(by));
  return {
    by,
    at: trace.value(by),
    error: trace.value(TOTAL_ERROR),
    slice,
    derivative: derivativeOf(trace, TOTAL_ERROR, by),
    ...(landing === undefined
      ? {}
      : { landing: { at: landing.value, error: slice.at(landing.value) } }),
  };
}

/** A central difference, and how far it is from the derivative by rule. */
export interface Agreement extends CentralDifference {
  readonly gap: number;
}

/** As small as h is made: 10^−12. */
const SMALLEST_EXPONENT = 12;

/**
 * The rate of the total error as h shrinks from 1 to 10^−12. Its distance from the derivative falls with h²,
 * until the rounding of the two errors, divided by 2h, is more than that.
 * Source: Press et al., Numerical Recipes (3rd ed.), § 5.7.
 */
export function agreements(trace: AnyTrace, { by, derivative }: Probe): readonly Agreement[] {
  return Array.from({ length: SMALLEST_EXPONENT + 1 }, (_, exponent) => {
    const found = centralDifference(trace, TOTAL_ERROR, by, Number(`1e-${exponent}`));
    return { ...found, gap: Math.abs(found.slope - derivative.value) };
  });
}

/** The one with the smallest gap: the h that suits these numbers best. */
export function closest(all: readonly Agreement[]): Agreement | undefined {
  const finite = all.filter(({ gap }) => Number.isFinite(gap));
  return finite.reduce<Agreement | undefined>(
    (best, one) => (best === undefined || one.gap < best.gap ? one : best),
    undefined,
  );
}

/**
 * The givens that the total error is drawn against: every weight and bias, and the inputs; in a batch, where each
 * example has inputs of its own, the weights and biases alone.
 */
export function variablesOf({ structure: { forward } }: AnyTrace): readonly QuantityId[] {
  const inputs = new Set(
    forward.layers[0]?.neurons.flatMap(({ sources }) => sources.map(({ output }) => output)),
  );
  return [...forward.parameters, ...forward.givens.filter((id) => inputs.has(id))];
}

/** Each variable's probe, by how fast the error changes with it now, |∂E/∂p|; equal ones as they were. */
export function bySlope(trace: AnyTrace): readonly Probe[] {
  const size = ({ derivative: { value } }: Probe): number =>
    Number.isNaN(value) ? Number.POSITIVE_INFINITY : Math.abs(value);
  return variablesOf(trace)
    .map((id) => probe(trace, id))
    .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}
