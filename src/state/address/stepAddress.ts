import type { GeneralProblem, QuantityId } from '../../engine';
import type { Example } from '../../examples';
import { INITIAL, type Tutor } from '../tutorState';
import { newWork } from '../work/work';
import { writeAddress } from './writeAddress';

/**
 * The address of the step that works a quantity out: with the numbers of `problem` or, without one, with those
 * that whoever follows it has in that example.
 */
export function stepAddress(example: Example, at: QuantityId, problem?: GeneralProblem): string {
  const state: Tutor = {
    ...INITIAL,
    exampleId: example.id,
    work: { [example.id]: newWork(problem ?? example.problem) },
    place: { at, reveal: 'value', via: [] },
  };
  return writeAddress(state, problem === undefined ? 'different' : 'always');
}
