export { type Activation, FLAT_SLOPE, type NeuronActivation } from './activations/activation';
export {
  ACTIVATION_NAMES,
  type ActivationName,
  DEFAULT_ACTIVATION,
  type NeuronActivationName,
} from './activations/activationName';
export { ACTIVATIONS, NEURON_ACTIVATIONS } from './activations/activations';
export {
  curveOf,
  everySoMany,
  gapsOf,
  heightOf,
  isDrawable,
  lowestOf,
  type Range,
  rangeOfStep,
  type SlicePoint,
  tangentIn,
  usualRange,
  widened,
} from './explore/curve';
export {
  type Agreement,
  agreements,
  bySlope,
  closest,
  type Landing,
  type Probe,
  probe,
  variablesOf,
} from './explore/probe';
export { type Grid, gridOf, type Slice, sliceOf } from './explore/slice';
export { evenly, gradientOf, type Surface, surfaceOf } from './explore/surface';
export { type Trajectory, trajectory, type Waypoint } from './explore/trajectory';
export {
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialPair,
  type TrialTrace,
  traceTrial,
  trialIds,
  type Way,
  wayDown,
} from './explore/trial';
export type { DerivationLine, Rule } from './expressions/differentiate';
export { evaluate } from './expressions/evaluate';
export {
  children,
  type Expression,
  mapChildren,
  quantitiesIn,
  substitute,
} from './expressions/expression';
export { softmaxDefinition } from './expressions/softmaxShare';
export {
  biasId,
  derivativeId,
  errorId,
  exampleIn,
  type Hyperparameter,
  type IdParts,
  inExample,
  inputId,
  isSymbol,
  LEARNING_RATE,
  mapSymbols,
  mapUnits,
  netId,
  newId,
  outId,
  parseId,
  type QuantityId,
  type StateLetter,
  type SymbolParts,
  TOTAL_ERROR,
  targetId,
  unitName,
  unitOf,
  weightId,
  withoutExample,
} from './ids';
export type { Loss } from './losses/loss';
export { LOSSES } from './losses/losses';
export { DEFAULT_LOSS, LOSS_NAMES, type LossName } from './losses/lossName';
export type { Diagnosis, Mark, NextStep, Verdict } from './marking/mark';
export { markWork } from './marking/markWork';
export { DIAGNOSES, type DiagnosisId } from './marking/misconceptions';
export { brokenBound, type GivenBound } from './methods/check';
export {
  METHOD_NAMES,
  type Method,
  type MethodName,
  type MethodRun,
  type MethodSettings,
  type MethodState,
  type MethodStep,
} from './methods/method';
export { newMethod } from './methods/methodNumbers';
export { METHODS } from './methods/methods';
export type { Naming, SpokenWords, SymbolName } from './naming';
export type { Forward, ForwardLayer, Neuron } from './network/forward';
export {
  type AnyProblem,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  isBatch,
  LARGEST,
  type TrainingExample,
} from './network/general';
export type { Layer, Pair, Problem } from './network/problem';
export type { QuantityRole } from './network/role';
export { publishedForm } from './network/shortForm';
export { sameWiring } from './network/wiring';
export { ProblemError } from './problemError';
export {
  CHUNK,
  type Checkpoint,
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
export { type TrainingOptions, type TrainingRun, train } from './training/train';
export { ofExample } from './update/batch';
export { type CentralDifference, centralDifference } from './update/centralDifference';
export { type ErrorChange, errorChange } from './update/change';
export { type Derivative, derivativeOf } from './update/derivative';
export { givensOf, givensOfExample, withGivens } from './update/givens';
export { takesLogarithmOfZero } from './update/logarithmOfZero';
export type { Definition, Phase, PhaseId, QuantityKind, Structure } from './update/structure';
export {
  type AnyTrace,
  type GeneralTrace,
  type Quantity,
  type Trace,
  traceUpdate,
} from './update/trace';
export {
  type Calculation,
  type CalculationFault,
  calculate,
  MAX_CALCULATION,
} from './written/calculate';
export {
  type ReadNumber,
  readNumber,
  type UnreadableReason,
  type WrittenNumber,
} from './written/readNumber';
