import {
  type GeneralProblem,
  type MethodName,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
  train,
} from '../../engine';
import type { ConstantName } from '../../engine/activations';
import { brokenBound } from '../../engine/methods';
import { givensOf } from '../../engine/update';
import { sameProblem } from './choices';
import { type NameChange, named } from './choices/names';
import {
  fittingMidway,
  isGivenMidway,
  type MidwayChange,
  withMidway,
  withoutMidway,
} from './midwayEdits';
import {
  type BiasChoice,
  byMethod,
  holdBiases,
  replaceGivens,
  traceOf,
  withConstant,
} from './problemEdits';
import { reshaped, type Shape } from './shape';
import { bySet, SET_IDS, setOf, withRows } from './trainingRows';

/** The error after so many updates. */
export interface CurvePoint {
  readonly update: number;
  readonly error: number;
}

/** What a learner has made of one example: everything that undo takes back. */
export interface Work {
  readonly problem: GeneralProblem;
  /** What the learner calls it (`readTitle`); absent: as its example is called. */
  readonly title?: string | undefined;
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

export const newWork = (problem: GeneralProblem): Work => ({
  problem,
  updates: 0,
  curve: [],
  trail: [],
});

/** Not a number where what is given midway leaves no error. */
const errorOf = (problem: GeneralProblem): number =>
  traceOf(problem).quantities.get(TOTAL_ERROR)?.value ?? Number.NaN;

/** The trail with the error of another problem. An error beyond the computer's numbers has no place in a line. */
function trailOf({ problem, trail }: Work, next: GeneralProblem): readonly number[] {
  const start = trail.length === 0 ? [errorOf(problem)] : trail;
  return [...start, errorOf(next)].filter(Number.isFinite).slice(-TRAIL_LENGTH);
}

/** The work with another problem; a run of updates ends here. */
function edited(work: Work, changed: GeneralProblem): Work {
  const problem = fittingMidway(changed);
  return { ...work, problem, curve: [], trail: trailOf(work, problem) };
}

/** One given changed. A bias that its layer shares is changed for the whole layer. */
export const withGiven = (work: Work, id: QuantityId, value: number): Work =>
  withGivenNumbers(work, [[id, value]]);

/** Several givens changed at once. */
export function withGivenNumbers(
  work: Work,
  changes: Iterable<readonly [QuantityId, number]>,
): Work {
  const givens = givensOf(work.problem);
  const all = [...changes];
  const midway = all.filter(([id]) => isGivenMidway(work.problem, id));
  if (midway.length > 0) return withNumbersMidway(work, midway);
  for (const [id] of all) {
    if (!givens.has(id)) throw new RangeError(`the problem has no given ${id}`);
  }
  if (all.every(([id, value]) => givens.get(id) === value)) return work;
  // A number that the method cannot work with leaves everything as it is.
  if (all.some(([id, value]) => brokenBound(id, value) !== undefined)) return work;
  const changed = edited(work, replaceGivens(work.problem, all));
  return all.some(([id]) => isParameter(id)) ? withFreshState(changed) : changed;
}

/** Numbers given midway, set or taken away. */
export function withNumbersMidway(work: Work, changes: Iterable<MidwayChange>): Work {
  const problem = withMidway(work.problem, changes);
  return sameProblem(problem, work.problem) ? work : edited(work, problem);
}

function isParameter(id: QuantityId): boolean {
  const { kind } = parseId(id);
  return kind === 'weight' || kind === 'bias';
}

/** What the method keeps belongs to the way that the parameters came: moved by hand, they start anew. */
function withFreshState(work: Work): Work {
  const { problem } = work;
  if (!('state' in problem.method)) return work;
  const { state: _, ...method } = problem.method;
  return { ...work, problem: { ...problem, method } };
}

/** The step taken by another method. */
export function withMethod(work: Work, name: MethodName): Work {
  return work.problem.method.name === name ? work : edited(work, byMethod(work.problem, name));
}

export function withBiases(work: Work, choice: Partial<BiasChoice>): Work {
  const problem = holdBiases(work.problem, choice);
  return sameProblem(problem, work.problem) ? work : withFreshState(edited(work, problem));
}

/** With a constant of one layer's activation set. */
export function withLayerConstant(
  work: Work,
  layer: number,
  name: ConstantName,
  value: number,
): Work {
  const problem = withConstant(work.problem, layer, name, value);
  return sameProblem(problem, work.problem) ? work : withFreshState(edited(work, problem));
}

/** Trained on a ready set or, for any other id, on the one example of `own`; a new run begins. */
export function withTraining(work: Work, id: string, own: GeneralProblem): Work {
  if (setOf(work.problem) === id) return work;
  const problem = SET_IDS.includes(id)
    ? bySet(work.problem, id)
    : withRows(work.problem, own.examples);
  return sameProblem(problem, work.problem) ? work : { ...edited(work, problem), updates: 0 };
}

/** With the same network, but trained otherwise. */
export const withProblem = (work: Work, problem: GeneralProblem): Work =>
  sameProblem(problem, work.problem) ? work : edited(work, problem);

/** With names of its own: no number changes, and a run of updates goes on. */
export function withNames(work: Work, names: NameChange): Work {
  const problem = named(work.problem, names);
  return sameProblem(problem, work.problem) ? work : { ...work, problem };
}

/** Called so from now on; undefined: as its example. */
export const withTitle = (work: Work, title: string | undefined): Work =>
  work.title === title ? work : { ...work, title };

/** The next update takes the example of this index. */
export function withTurn(work: Work, next: number): Work {
  const { problem } = work;
  return problem.next === next || problem.examples[next] === undefined
    ? work
    : { ...work, problem: { ...withoutMidway(problem), next } };
}

/** Another network, with the numbers that still have a place in it. */
export function withShape(work: Work, shape: Shape): Work {
  const problem = reshaped(work.problem, shape);
  return problem === work.problem ? work : edited(work, problem);
}

/**
 * Makes updates one after the other; fewer where one would leave the range of the computer's numbers. What is given
 * midway is of the first of them alone.
 */
export function withUpdates(work: Work, updates: number): Work {
  if (work.problem.given !== undefined && updates > 0) {
    const { updated } = traceOf(work.problem);
    const first = { ...edited(work, updated), updates: work.updates + 1 };
    return updates === 1 ? first : withUpdates(first, updates - 1);
  }
  const run = train(work.problem, { updates });
  if (run.updates === 0) return work;
  const points = [...work.curve];
  run.errors.forEach((error, i) => {
    // The curve so far ends with the error that this run starts from.
    if (i === 0 && points.length > 0) return;
    if (Number.isFinite(error)) points.push({ update: work.updates + i, error });
  });
  return {
    ...work,
    problem: run.final,
    updates: work.updates + run.updates,
    curve: thinned(points),
    trail: trailOf(work, run.final),
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
