import { outputMinusTarget, targetMinusOutput } from './deltaForms';
import { elements } from './elements';
import type { UpdateForm } from './updateForm';
import type { UpdateFormName } from './updateFormName';

/** Every way of writing an update, in the order in which they are offered. */
export const UPDATE_FORMS: Readonly<Record<UpdateFormName, UpdateForm>> = {
  elements,
  outputMinusTarget,
  targetMinusOutput,
};
