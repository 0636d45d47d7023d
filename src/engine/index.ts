export { ACTIVATIONS, FLAT_SLOPE } from './activation';
export { ofExample } from './batch';
export {
  type Calculation,
  type CalculationFault,
  calculate,
  MAX_CALCULATION,
} from './calculate';
export { type ErrorChange, errorChange } from './change';
export {
  type CurvePoint as SlicePoint,
  curveOf,
  everySoMany,
  gapsOf,
  heightOf,
  isDrawable,
  lowestOf,
  type Range,
  rangeOfStep,
  tangentIn,
  usualRange,
  widened,
} from './curve';
export { type Derivative, derivativeOf } from './derivative';
export type { DerivationLine, Rule } from './differentiate';
export { evaluate } from './evaluate';
export {
  type ActivationName,
  children,
  type Expression,
  mapChildren,
  type NeuronActivation,
  quantitiesIn,
  substitute,
} from './expression';
export type { Forward, ForwardLayer, Neuron } from './forward';
export {
  type AnyProblem,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  inFormOf,
  isBatch,
  isGeneral,
  LARGEST,
  type TrainingExample,
} from './general';
export { givensOf, givensOfExample, withGivens } from './givens';
export {
  derivativeId,
  exampleIn,
  inExample,
  LEARNING_RATE,
  newId,
  parseId,
  type QuantityId,
  type StateLetter,
  TOTAL_ERROR,
  withoutExample,
} from './ids';
export { takesLogarithmOfZero } from './logarithmOfZero';
export { fits, type LossName } from './loss';
export type { Diagnosis, Mark, NextStep, Verdict } from './marking/mark';
export { markWork } from './marking/markWork';
export { brokenBound, type GivenBound } from './methods/check';
export { newMethod } from './methods/givens';
export {
  type Hyperparameter,
  METHOD_NAMES,
  type Method,
  type MethodName,
  type MethodRun,
  type MethodSettings,
  type MethodState,
  type MethodStep,
} from './methods/method';
export { METHODS } from './methods/methods';
export { DIAGNOSES, type DiagnosisId } from './misconceptions';
export type { Naming, SpokenWords, SymbolName } from './naming';
export { type ReadNumber, readNumber, type UnreadableReason, type WrittenNumber } from './number';
export {
  type Agreement,
  agreements,
  bySlope,
  closest,
  type Landing,
  type Probe,
  probe,
  variablesOf,
} from './probe';
export type { Layer, Pair, Problem } from './problem';
export { ProblemError } from './problemError';
export { type Grid, gridOf, type Slice, sliceOf } from './slice';
export { type CentralDifference, centralDifference } from './slope';
export { softmaxDefinition } from './softmax';
export type { Definition, Phase, PhaseId, QuantityKind, Structure } from './structure';
export { evenly, gradientOf, type Surface, surfaceOf } from './surface';
export { type AnyTrace, type Quantity, type Trace, traceUpdate } from './trace';
export { type TrainingOptions, type TrainingRun, train } from './train';
export {
  CHUNK,
  type Checkpoint,
  type Trainable,
  type TrainingChunk,
  trainInChunks,
} from './training/chunks';
export { drawnErrors, type ErrorPoint, shownUpdates } from './training/drawn';
export { GOAL_MISS, type Outcome, type OutcomeKind, outcomeOf } from './training/outcome';
export {
  newRecord,
  problemAt,
  type TrainingRecord,
  updatesOf,
  withChunks,
} from './training/record';
export { type Trajectory, trajectory, type Waypoint } from './trajectory';
export {
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialPair,
  type TrialTrace,
  traceTrial,
  trialIds,
  type Way,
  wayDown,
} from './trial';
export { sameWiring } from './wiring';
