import { type GeneralProblem, type MethodName, train } from '../../engine';
import { METHODS } from '../../engine/methods';
import { byMethod } from '../work/problemEdits';

/** The error over many updates by one method. */
export interface MethodComparison {
  readonly name: MethodName;
  /** The total error before the first update and after each, as far as the run came. */
  readonly errors: Float64Array;
}

/**
 * Every method from the same start: the weights, the examples and the learning rate of a problem. A method has
 * its usual numbers, but for the problem's own, which has the learner's; none has anything kept.
 */
export function compareMethods(
  problem: GeneralProblem,
  updates: number,
): readonly MethodComparison[] {
  const names = Object.keys(METHODS) as MethodName[];
  return names.map((name) => {
    const { state: _, ...own } = { state: undefined, ...problem.method };
    const start =
      name === problem.method.name ? { ...problem, method: own } : byMethod(problem, name);
    return { name, errors: train(start, { updates }).errors };
  });
}
