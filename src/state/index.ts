export { readAddress, writeAddress } from './address';
export { connectBrowser } from './browser';
export { variantCodes } from './codes';
export { freshProblem, SEED_PATTERN, seedFrom } from './fresh';
export type { Notice } from './notice';
export { type Step, stepFor, stepsOf } from './steps';
export {
  createTutor,
  currentExample,
  currentStep,
  currentTrace,
  DIGITS,
  INITIAL,
  type Place,
  REVEALS,
  type Reveal,
  type Settings,
  type Tutor,
  type TutorStore,
  workOf,
} from './tutor';
export { VIEWS, type ViewId, type ViewQuery } from './views';
export { type CurvePoint, traceOf, type Work } from './work';
