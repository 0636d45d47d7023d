/**
 * Ways of writing: what a bias is called, and how it stands in a net input.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export {
  BIAS_FORM_NAMES,
  BIAS_INPUTS,
  type BiasFormName,
  type BiasInput,
  DEFAULT_BIAS_FORM,
} from './biasForm';
export { BIAS_FORMS, type BiasInUse, biasInUse, turnedBias } from './biasForms';
export {
  biasIsColumn,
  choosesBiasPlace,
  MATRIX_BIASES,
  type MatrixBias,
  type MatrixChoices,
  VECTORS,
  type Vectors,
} from './matrixChoices';
