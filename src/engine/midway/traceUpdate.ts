import type { UpdateForm } from '../forms/updateForm';
import { UPDATE_FORM_NAMES } from '../forms/updateFormName';
import type { AnyProblem } from '../network/general';
import type { Problem } from '../network/problem';
import { ProblemError } from '../problemError';
import { type Trace, traceWith } from '../update/trace';
import { givenMidway } from './givenMidway';

/**
 * Works out one update. The whole backward pass takes the weights before the update.
 * @param form how the update is written, one of `UPDATE_FORMS` of `engine/forms`: element by element, or by
 *   δ and Δw, with either sign of δ. The numbers of the network are the same in each, but for the last rounding.
 * @throws {ProblemError} naming the field, on a value that is not a finite number, on a quantity that cannot be
 *   given midway, and on a form that is none.
 */
export function traceUpdate<P extends AnyProblem = Problem>(
  problem: P,
  form?: UpdateForm,
): Trace<P> {
  checkForm(form);
  return traceWith(problem, form, givenMidway);
}

/** A form is an object: its name alone, which scripts may hand over, is none. */
function checkForm(form: unknown): void {
  if (form === undefined) return;
  const isForm = typeof form === 'object' && form !== null && 'backward' in form;
  if (isForm) return;
  const names = UPDATE_FORM_NAMES.map((name) => `UPDATE_FORMS.${name}`);
  throw new ProblemError('form', names.join(', '), form);
}
