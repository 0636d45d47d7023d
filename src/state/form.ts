import type { UpdateForm } from '../engine';
import type { MatrixChoices, Vectors } from '../engine/conventions';
import type { UpdateFormName } from '../engine/forms';

/** How formulas are written: element by element, by the δ of each neuron and Δw, or as matrices. */
export const FORMS = ['elements', 'delta', 'matrix'] as const;
export type Form = (typeof FORMS)[number];

/** Which difference the δ of an output has: by output minus target it is ∂E/∂net, else its opposite. */
export const DELTAS = ['output-minus-target', 'target-minus-output'] as const;
export type Delta = (typeof DELTAS)[number];

/** How an update is written: its form and, where that has one, the sign of its δ. */
export interface WrittenForm {
  readonly form: Form;
  readonly delta: Delta;
}

/** What goes without saying, and all that there was before there were other forms. */
export const USUAL_FORM: WrittenForm = { form: 'elements', delta: 'output-minus-target' };

/** How the neurons of a layer stand in matrices, where nothing is said. */
export const USUAL_VECTORS: Vectors = 'columns';

/** What of a form does not go without saying, by the names that addresses have for it. */
export function formTexts({ form, delta }: WrittenForm): readonly (readonly [string, string])[] {
  if (form === USUAL_FORM.form) return [];
  const hasSign = form === 'delta' && delta !== USUAL_FORM.delta;
  return [['form', form], ...(hasSign ? [['delta', delta] as const] : [])];
}

/** What of how matrices are written does not go without saying, by the names that addresses have for it. */
export function matrixTexts({
  form,
  vectors = USUAL_VECTORS,
  matrixBias,
}: Pick<WrittenForm, 'form'> & MatrixChoices): readonly (readonly [string, string])[] {
  if (form !== 'matrix') return [];
  return [
    ...(vectors === USUAL_VECTORS ? [] : [['vectors', vectors] as const]),
    ...(matrixBias === undefined ? [] : [['matrixbias', matrixBias] as const]),
  ];
}

/** How a sheet is worked and marked: matrices are another way of looking at what is worked element by element. */
export const formOfSheet = ({ form, delta }: WrittenForm): WrittenForm =>
  form === 'delta' ? { form, delta } : USUAL_FORM;

/** What the engine calls the δ form of a sign. */
export const FORM_OF: Readonly<Record<Delta, UpdateFormName>> = {
  'output-minus-target': 'outputMinusTarget',
  'target-minus-output': 'targetMinusOutput',
};

/** What there is to write the δ form by, once it has been loaded: most pages do without. */
const loaded = new Map<Delta, UpdateForm>();

export async function loadDeltaForm(): Promise<void> {
  const { UPDATE_FORMS } = await import('../engine/forms');
  for (const delta of DELTAS) loaded.set(delta, UPDATE_FORMS[FORM_OF[delta]]);
}

/** By what an update is written in a form; undefined for element by element, of which matrices are written too. */
export const updateFormOf = ({ form, delta }: WrittenForm): UpdateForm | undefined =>
  form === 'delta' ? loaded.get(delta) : undefined;
