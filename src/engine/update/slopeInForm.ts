import type { Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { overExamples } from './batch';
import type { Structure } from './structure';

/**
 * ∂E/∂w as the form of the update writes it, by δ, whether or not it is a step there. Undefined in a form that has it
 * as a derivative among others, and for what is no weight or bias.
 */
export function slopeInForm(structure: Structure, parameter: QuantityId): Expression | undefined {
  const { form, batch, one = structure } = structure;
  if (!one.forward.parameters.includes(parameter)) return undefined;
  return form.slope?.(parameter, {
    forward: one.forward,
    ofAll: batch ? overExamples(one, batch) : (ofOne) => ofOne,
  });
}
