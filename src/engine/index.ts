/**
 * What is promised to whoever scripts against the engine: a problem goes in, an update with every quantity, a run of
 * updates, or the marks of someone's work come out. All values are dimensionless doubles; nothing here touches a page,
 * a clock or a random number. What the tutor needs beside it has doors of its own: `engine/<room>`.
 */

// A problem: plain JSON. `Problem` is the short form for 2-2-2; `generalOf` writes it as any small layered network.
export { ACTIVATION_NAMES, type ActivationName } from './activations/activationName';
export type { Expression } from './expressions/expression';
/** How an update is written, element by element or by δ with either sign: an object by name, for `traceUpdate`. */
export type { UpdateForm } from './forms/updateForm';
export { UPDATE_FORM_NAMES, type UpdateFormName } from './forms/updateFormName';
export { UPDATE_FORMS } from './forms/updateForms';
// Quantities by id: what makes the ids, and `parseId`, which takes one apart.
export {
  biasId,
  changeId,
  deltaId,
  derivativeId,
  errorId,
  exampleIn,
  type Hyperparameter,
  type IdParts,
  inExample,
  inputId,
  LEARNING_RATE,
  netId,
  newId,
  outId,
  parseId,
  type QuantityId,
  type StateLetter,
  type SymbolParts,
  TOTAL_ERROR,
  targetId,
  weightId,
} from './ids';
export { LOSS_NAMES, type LossName } from './losses/lossName';
export type {
  Convention,
  Diagnosis,
  Mark,
  MarkOptions,
  NextStep,
  Shortness,
  Verdict,
} from './marking/mark';
/**
 * `markWork(trace, work, options?)`: each written figure's mark, by what follows from the learner's own figures.
 * `markingOf` comes to the same in small steps.
 */
export { markingOf, markWork } from './marking/markWork';
export {
  METHOD_NAMES,
  type MethodName,
  type MethodSettings,
  type MethodState,
} from './methods/method';
export { newMethod } from './methods/methodNumbers';
export { traceUpdate } from './midway/traceUpdate';
export {
  type AnyProblem,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  LARGEST,
  type TrainingExample,
} from './network/general';
export type { Layer, Pair, Problem } from './network/problem';
export type { QuantityRole } from './network/role';
/** What is thrown where a problem cannot be worked with: it names the field, what is accepted there and what was found. */
export { ProblemError } from './problemError';
/** `train(problem, { updates, stopBelow? })`: the error before and after each update, and the problem as it is then. */
export { type TrainingOptions, type TrainingRun, train } from './training/train';
export type { Phase, PhaseId, QuantityKind } from './update/structure';
/** `traceUpdate(problem)`: one update with every quantity, each with its expression, value, and what it is and where. */
export type { AnyTrace, GeneralTrace, Quantity, Trace } from './update/trace';
/** `readNumber(text)`: a number as people write it, or why it is none; nothing is guessed. */
export {
  type ReadNumber,
  readNumber,
  type UnreadableReason,
  type WrittenNumber,
} from './written/readNumber';
