export { readAddress } from './address';
export { type AuditCounts, type AuditedFigure, auditFigures, countsOf, inPlaceOf } from './audit';
export { connectBrowser } from './browser';
export { variantCodes } from './codes';
export { curveHref } from './curveHref';
export type { EmbedPart } from './embed';
export {
  type ExploreChange,
  type ExploreChoice,
  readExplore,
  writeExplore,
} from './explore';
export { type Figure, readFigureList, writeFigures } from './figures';
export { exampleProblem, freshProblem } from './fresh';
export { type Layout, VIEW_LAYOUTS } from './layout';
export {
  elapsedAt,
  type Lecture,
  type Partner,
  paused,
  restarted,
  started,
  type Timer,
} from './lecture';
export { compareMethods, type MethodComparison } from './methodRuns';
export type { Notice } from './notice';
export {
  fieldText,
  limited,
  MOST_OF_ONE,
  mergeFigures,
  splitField,
  withField,
} from './ownFigures';
export { type PastedRows, type RowFault, readPastedRows } from './pastedRows';
export {
  cleared,
  type Figures,
  HINT_PAUSE,
  type Hint,
  handedIn,
  hintCount,
  hinted,
  hintWait,
  MAX_TEXT,
  type Marked,
  NO_PROGRESS,
  nextStrength,
  type Outcome,
  type Progress,
  type Sheet,
  type SheetPlace,
  STRENGTHS,
  type Strength,
  sheetAt,
  sheetKey,
  toDoAgain,
  typed,
  type Verdict,
} from './practice';
export {
  handedTo,
  type Part,
  type PracticeChoice,
  quantitiesOf,
  readChoice,
  writeChoice,
} from './practicePart';
export { type BadChoice, readQuery } from './readQuery';
export {
  CountSchema,
  type RunsOptions,
  readRunsOptions,
  SCALES,
  type Scale,
  USUAL_OPTIONS,
  writeRunsOptions,
} from './runsOptions';
export { SEED_PATTERN, seedAfter, seedFrom } from './seed';
export {
  HIDDEN_ACTIVATIONS,
  LOSSES,
  OUTPUT_ACTIVATIONS,
  type Shape,
  sameShape,
  shapeOf,
  workable,
} from './shape';
export { shapeAddress } from './shapeAddress';
export { stepAddress } from './stepAddress';
export { exampleShown, phasesOf, type Step, stepFor, stepsOf } from './steps';
export {
  createRuns,
  isSameSetup,
  progressOf,
  type Run,
  type RunsSetup,
  type RunsState,
  type RunsStore,
} from './training/runs';
export {
  biasesOf,
  MOST_RUNS,
  MOST_UPDATES,
  nextVariant,
  PRESETS,
  type Preset,
  rateOf,
  type Variant,
  writeVariants,
} from './training/variants';
export { alone, SET_IDS, setOf } from './trainingSet';
export { MOST_PAIRS, readTrial, type TrialChoice, trialRange, writeTrial } from './trial';
export {
  createTutor,
  currentExample,
  currentStep,
  currentTrace,
  type TutorStore,
  workOf,
} from './tutor';
export {
  DIGITS,
  INITIAL,
  type Place,
  REVEALS,
  type Reveal,
  type Settings,
  type Tutor,
} from './tutorState';
export { VIEWS, type ViewId, type ViewQuery } from './views';
export { type CurvePoint, sameProblem, traceOf, type Work } from './work';
export { readWorkLink, type WorkToSend, type WrittenLink, writeWorkLink } from './workLink';
export {
  MAX_NAME,
  type ReadWork,
  readWork,
  type StudentWork,
  type WorkComplaint,
} from './workRead';
export { writeAddress } from './writtenAddress';
