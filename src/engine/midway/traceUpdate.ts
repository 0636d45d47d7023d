import type { UpdateForm } from '../forms/updateForm';
import type { AnyProblem } from '../network/general';
import type { Problem } from '../network/problem';
import { type Trace, traceWith } from '../update/trace';
import { givenMidway } from './givenMidway';

/**
 * Works out one update. The whole backward pass takes the weights before the update.
 * @param form how the update is written, one of `UPDATE_FORMS` of `engine/forms`: element by element, or by
 *   δ and Δw, with either sign of δ. The numbers of the network are the same in each, but for the last rounding.
 * @throws {ProblemError} naming the field, on a value that is not a finite number, and on a quantity that cannot be
 *   given midway.
 */
export const traceUpdate = <P extends AnyProblem = Problem>(
  problem: P,
  form?: UpdateForm,
): Trace<P> => traceWith(problem, form, givenMidway);
