export { addressName } from './address/addressNames';
export { readAddress } from './address/readAddress';
export { addressTo, type Destination, writeAddress } from './address/writeAddress';
export {
  currentExample,
  currentFold,
  currentStep,
  currentStops,
  currentTrace,
  workOf,
} from './current';
export type { EmbedPart } from './embed';
export {
  DELTAS,
  type Delta,
  FORM_OF,
  FORMS,
  type Form,
  formOfSheet,
  loadDeltaForm,
  USUAL_FORM,
  updateFormOf,
  type WrittenForm,
} from './form';
export { variantCodes } from './handIn/codes';
export type { WorkComplaint } from './handIn/workComplaint';
export { readWorkLink, type WorkToSend, type WrittenLink, writeWorkLink } from './handIn/workLink';
export {
  MAX_NAME,
  type ReadWork,
  readWork,
  type StudentWork,
} from './handIn/workRead';
export { isFirstVisit } from './kept/firstVisit';
export { type Layout, VIEW_LAYOUTS } from './layout';
export {
  type Answered,
  elapsedAt,
  type Lecture,
  type Partner,
  paused,
  restarted,
  started,
  type Timer,
} from './lecture';
export { loadGivenMidway, midwayNow } from './midway';
export type { Notice } from './notice';
export { type OtherWindow, openOther, PRESENTER, PROJECTOR } from './pair/openOther';
export type {
  Left,
  LeftKind,
  Missing,
  Open,
  ProblemRead,
  ReadingContext,
  ReadingOptions,
  SymbolsOf,
  Taken,
} from './paste';
export {
  ALWAYS,
  type Assignment,
  AssignmentNameSchema,
  MAX_ASSIGNMENT_NAME,
  type MarksShown,
  marksAreShown,
  readAssignment,
  seedOfCode,
  withoutBadTerms,
  writeAssignment,
} from './practice/assignment';
export { HINT_LIMITS, type HintLimit } from './practice/hintLimit';
export {
  joinedParts,
  neededFromBefore,
  type PracticeChoice,
  type PracticePart,
  partsIn,
  quantitiesOf,
  readChoice,
  writeChoice,
} from './practice/practicePart';
export {
  type Figures,
  type Hint,
  MAX_TEXT,
  type Marked,
  NO_PROGRESS,
  type Progress,
  type Sheet,
} from './practice/progress';
export {
  cleared,
  HINT_PAUSE,
  hintCount,
  hintWait,
  nextStrength,
  type PracticeOutcome,
  quantitiesToRepeat,
  recordMarks,
  type SheetPlace,
  sheetAt,
  sheetKey,
  takeHint,
  takenOf,
  typed,
} from './practice/sheetEdits';
export { type Source, sourcesOf } from './practice/sources';
export { STRENGTHS, type Strength } from './practice/strengths';
export { readTell } from './practice/tell';
export {
  AUDITED,
  type AuditCounts,
  type AuditedFigure,
  auditFigures,
  countsOf,
  inPlaceOf,
} from './queries/auditQuery';
export {
  type ExploreChange,
  type ExploreChoice,
  readExplore,
  writeExplore,
} from './queries/exploreQuery';
export { readFigureList, type WrittenFigure, writeFigures } from './queries/figureList';
export {
  fieldText,
  limited,
  MOST_OF_ONE,
  mergeFigures,
  splitField,
  withField,
} from './queries/ownFigures';
export { type BadChoice, readQuery } from './queries/readQuery';
export {
  type RunsOptions,
  readRunsOptions,
  SCALES,
  type Scale,
  USUAL_OPTIONS,
  writeRunsOptions,
} from './queries/runsOptions';
export {
  MOST_PAIRS,
  readTrial,
  type TrialChoice,
  trialRange,
  writeTrial,
} from './queries/trialQuery';
export { counterparts, exampleShown, phasesOf, type Step, stepFor, stepOf, stepsOf } from './steps';
export { endOf, type StepsWay, type Stop, stopsOf, stopWith, WAYS } from './stops';
export { compareMethods, type MethodComparison } from './training/methodRuns';
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
/** Loads what reads a problem out of a text: `readProblemText(text, READING_WORDS, problem, { symbolsOf })`. */
export const loadProblemReader = () => import('./paste');
export { createTutor, type TutorStore } from './tutor';
export {
  DIGITS,
  INITIAL,
  PACES,
  type Pace,
  type Place,
  REVEALS,
  type Reveal,
  type Settings,
  type Tutor,
} from './tutorState';
export { VIEWS, type ViewId, type ViewQuery } from './viewList';
export {
  ALL_ASKED,
  ASKED_BEFORE,
  ASKED_OF_NEW,
  askedInFull,
  askedTexts,
  isAskedBefore,
  NEW_SHEET,
} from './work/asked';
export {
  choicesOf,
  chosenAs,
  differences,
  otherNumbers,
  sameProblem,
} from './work/choices';
export {
  EXAMPLES_TAKEN,
  type ExamplesTaken,
  ExamplesTakenSchema,
  usualExamples,
} from './work/examplesTaken';
export { exampleLike, freshProblem } from './work/fresh';
export { fittingMidway, isGivenMidway, withoutMidway } from './work/midwayEdits';
export { isNamed } from './work/nameable';
export {
  type BlockFault,
  isBlock,
  type PastedBlock,
  placedBlock,
  readBlock,
} from './work/pastedBlock';
export { type PastedRows, type RowFault, readPastedRows } from './work/pastedRows';
export { replaceGivens, traceOf } from './work/problemEdits';
export { readAsked } from './work/readAsked';
export { SEED_PATTERN, seedAfter, seedFrom } from './work/seed';
export {
  fits,
  HIDDEN_ACTIVATIONS,
  mayStand,
  reshaped,
  type Shape,
  sameNetwork,
  shapeOf,
  workable,
} from './work/shape';
export { MAX_TITLE, readTitle } from './work/title';
export { alone, SET_IDS, setOf } from './work/trainingRows';
export type { CurvePoint, Work } from './work/work';
