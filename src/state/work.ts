import {
  givensOf,
  type Problem,
  type QuantityId,
  type Trace,
  traceUpdate,
  train,
  withGivens,
} from '../engine';

/** The error after so many updates. */
export interface CurvePoint {
  readonly update: number;
  readonly error: number;
}

/** What a learner has made of one example: everything that undo takes back. */
export interface Work {
  readonly problem: Problem;
  /** How many updates have been applied. */
  readonly updates: number;
  /** The error over the last unbroken run of updates, thinned; an edit starts it anew. */
  readonly curve: readonly CurvePoint[];
  /** The error before the update after each of the last edits, for the spark line. */
  readonly trail: readonly number[];
}

/** As many as can be told apart in the spark line. */
const TRAIL_LENGTH = 40;
/** As many as can be told apart in the curve. */
const CURVE_LENGTH = 400;

export const newWork = (problem: Problem): Work => ({ problem, updates: 0, curve: [], trail: [] });

const traces = new WeakMap<Problem, Trace>();

/** The trace of a problem, worked out once. */
export function traceOf(problem: Problem): Trace {
  let trace = traces.get(problem);
  if (trace === undefined) {
    trace = traceUpdate(problem);
    traces.set(problem, trace);
  }
  return trace;
}

/** The work with another problem, whose error joins the trail. */
function edited(work: Work, problem: Problem): Work {
  const before = traceOf(work.problem).value('error.total');
  const error = traceOf(problem).value('error.total');
  const trail = work.trail.length === 0 ? [before, error] : [...work.trail, error];
  return { ...work, problem, curve: [], trail: shortened(trail) };
}

/** An error beyond the computer's numbers has no place in a line. */
const shortened = (trail: readonly number[]): readonly number[] =>
  trail.filter(Number.isFinite).slice(-TRAIL_LENGTH);

/** One given changed. A bias that its layer shares is changed for the whole layer. */
export function withGiven(work: Work, id: QuantityId, value: number): Work {
  const givens = givensOf(work.problem);
  if (!givens.has(id)) throw new RangeError(`the problem has no given ${id}`);
  if (givens.get(id) === value) return work;
  givens.set(id, value);
  return edited(
    work,
    withGivens(work.problem, (of) => givens.get(of) ?? 0),
  );
}

/** How biases are held; where a layer comes to share one, it is the first neuron's. */
export function withBiases(
  work: Work,
  choice: Partial<Pick<Problem, 'sharedBiases' | 'updateBiases'>>,
): Work {
  const { hidden, output } = work.problem;
  const one = (layer: Problem['hidden']): Problem['hidden'] => ({
    ...layer,
    biases: [layer.biases[0], layer.biases[0]],
  });
  const shared = choice.sharedBiases === true ? { hidden: one(hidden), output: one(output) } : {};
  return edited(work, { ...work.problem, ...shared, ...choice });
}

/** Makes updates one after the other; fewer where one would leave the range of the computer's numbers. */
export function withUpdates(work: Work, updates: number): Work {
  const run = train(work.problem, { updates });
  if (run.updates === 0) return work;
  const points =
    work.curve.length === 0
      ? [{ update: work.updates, error: run.errors[0] ?? 0 }]
      : [...work.curve];
  run.errors.forEach((error, i) => {
    if (i > 0) points.push({ update: work.updates + i, error });
  });
  return {
    problem: run.final,
    updates: work.updates + run.updates,
    curve: thinned(points),
    trail: shortened([...work.trail, run.errors.at(-1) ?? 0]),
  };
}

/** Keeps the first and last points, and of the rest more where the curve is young and steep. */
function thinned(points: readonly CurvePoint[]): readonly CurvePoint[] {
  if (points.length <= CURVE_LENGTH) return points;
  const last = points.length - 1;
  const kept = new Set<number>([0, last]);
  for (let i = 0; i < CURVE_LENGTH / 2; i++) {
    const share = i / (CURVE_LENGTH / 2 - 1);
    kept.add(Math.round(share * last));
    kept.add(Math.round((last + 1) ** share - 1));
  }
  return [...kept].sort((a, b) => a - b).flatMap((i) => points[i] ?? []);
}
