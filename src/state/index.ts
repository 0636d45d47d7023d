export { readAddress, writeAddress } from './address';
export { type AuditCounts, type AuditedFigure, auditFigures, countsOf, inPlaceOf } from './audit';
export { connectBrowser } from './browser';
export { type Figure, readFigureList, writeFigures } from './figures';
export { freshProblem, SEED_PATTERN, seedFrom } from './fresh';
export type { Notice } from './notice';
export {
  fieldText,
  limited,
  MOST_OF_ONE,
  mergeFigures,
  splitField,
  withField,
} from './ownFigures';
export { stepHref } from './stepHref';
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
export { type CurvePoint, sameProblem, traceOf, type Work } from './work';
