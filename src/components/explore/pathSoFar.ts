import { type GeneralProblem, type QuantityId, train } from '../../engine';
import { type Trajectory, trajectory } from '../../engine/explore';
import { sameProblem, type TutorStore, workOf } from '../../state';

/**
 * The way of these givens over the updates that have been applied without an edit in between. Where it began is
 * what undo remembers; it is taken only if the updates lead from there to where the learner is.
 */
export function pathSoFar(
  tutor: TutorStore,
  exampleProblem: GeneralProblem,
  ids: readonly QuantityId[],
): Trajectory | undefined {
  const state = tutor.getState();
  const { problem, updates, curve } = workOf(state);
  const began = curve[0]?.update;
  if (began === undefined || updates <= began) return undefined;
  const { pastStates } = tutor.temporal.getState();
  const earlier = pastStates.flatMap(({ exampleId, work }) => {
    const one = work?.[state.exampleId];
    return exampleId === state.exampleId && one?.updates === began ? [one.problem] : [];
  });
  const start = [exampleProblem, ...earlier]
    .reverse()
    .find((one) => sameProblem(train(one, { updates: updates - began }).final, problem));
  return start && trajectory(start, ids, updates - began);
}
