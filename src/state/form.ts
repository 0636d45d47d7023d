import type { UpdateForm } from '../engine';

/** How formulas are written: element by element, by the δ of each neuron and Δw, or as matrices. */
export const FORMS = ['elements', 'delta', 'matrix'] as const;
export type Form = (typeof FORMS)[number];

/** Which difference the δ of an output has: by output minus target it is ∂E/∂net, else its opposite. */
export const DELTAS = ['output-minus-target', 'target-minus-output'] as const;
export type Delta = (typeof DELTAS)[number];

/** What there is to write the δ form by, once it has been loaded: most pages do without. */
const loaded = new Map<Delta, UpdateForm>();

export async function loadDeltaForm(): Promise<void> {
  const { UPDATE_FORMS } = await import('../engine/forms');
  loaded.set('output-minus-target', UPDATE_FORMS.outputMinusTarget);
  loaded.set('target-minus-output', UPDATE_FORMS.targetMinusOutput);
}

/** By what an update is written in a form; undefined for element by element, of which matrices are written too. */
export const updateFormOf = ({
  form,
  delta,
}: {
  readonly form: Form;
  readonly delta: Delta;
}): UpdateForm | undefined => (form === 'delta' ? loaded.get(delta) : undefined);
