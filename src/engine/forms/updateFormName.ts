/**
 * The ways of writing an update: element by element, as derivatives; or by the δ of each neuron and Δw, with δ as
 * ∂E/∂net (out − t at an output) or as its opposite (t − out).
 */
export const UPDATE_FORM_NAMES = ['elements', 'outputMinusTarget', 'targetMinusOutput'] as const;
export type UpdateFormName = (typeof UPDATE_FORM_NAMES)[number];
