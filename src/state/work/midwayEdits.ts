import { type GeneralProblem, ProblemError, type QuantityId } from '../../engine';
import { slopeOfDelta } from '../../engine/ids';
import { traceWith } from '../../engine/update';
import { midwayNow } from '../midway';

/** What is given, or no longer where that is undefined. */
export type MidwayChange = readonly [id: QuantityId, value: number | undefined];

/** The problem with numbers given midway: a δ that is −∂E/∂net is kept as ∂E/∂net. */
export function withMidway(
  problem: GeneralProblem,
  changes: Iterable<MidwayChange>,
): GeneralProblem {
  const { given, ...rest } = problem;
  const all = new Map<QuantityId, number>(Object.entries(given ?? {}));
  for (const [id, value] of changes) {
    const slope = slopeOfDelta(id);
    if (value === undefined) all.delete(slope ?? id);
    else all.set(slope ?? id, (slope === undefined ? value : -value) + 0);
  }
  return all.size === 0 ? rest : { ...rest, given: Object.fromEntries(all) };
}

/** The problem with everything worked out. */
export function withoutMidway({ given: _, ...whole }: GeneralProblem): GeneralProblem {
  return whole;
}

/** Whether a quantity is given midway, by the id that any form has for it. */
export const isGivenMidway = ({ given = {} }: GeneralProblem, id: QuantityId): boolean =>
  Object.hasOwn(given, slopeOfDelta(id) ?? id);

/** The first given that cannot be so, as the problem is; undefined where all can, or before it can be told. */
export function badMidway(problem: GeneralProblem): QuantityId | undefined {
  const midway = midwayNow();
  if (problem.given === undefined || midway === undefined) return undefined;
  try {
    traceWith(problem, undefined, midway);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { field } = error;
    const bad = Object.keys(problem.given).find((id) => field === `given.${id}`);
    if (bad === undefined) throw error;
    return bad;
  }
}

/** The problem without those givens that it has no place for: another network, or another given, may leave none. */
export function fittingMidway(problem: GeneralProblem): GeneralProblem {
  let fitting = problem;
  for (let bad = badMidway(fitting); bad !== undefined; bad = badMidway(fitting)) {
    fitting = withMidway(fitting, [[bad, undefined]]);
  }
  return fitting;
}
