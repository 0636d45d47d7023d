import type { Expression } from '../expressions/expression';
import type { UpdateForm, UpdateStep } from '../forms/updateForm';
import { METHODS } from '../methods/methods';
import type { Forward } from '../network/forward';
import type { QuantityRole } from '../network/role';
import type { Wiring } from '../network/wiring';
import { stepRole } from './roles';

/**
 * The quantities of the update, parameter by parameter. `ofAll` makes of what is of one example what is of all that
 * the update takes.
 */
export const updateDefinitions = (
  wiring: Wiring,
  forward: Forward,
  form: UpdateForm,
  ofAll: (ofOne: Expression) => Expression = (ofOne) => ofOne,
): readonly (UpdateStep & { readonly role: QuantityRole })[] =>
  forward.updated.flatMap((parameter) =>
    form
      .update(parameter, { forward, method: METHODS[wiring.method], ofAll })
      .map((step) => ({ ...step, role: stepRole(step, parameter, forward) })),
  );
