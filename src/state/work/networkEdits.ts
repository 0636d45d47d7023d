import type { GeneralProblem, MethodName, TrainingExample } from '../../engine';
import type { ConstantName } from '../../engine/activations';
import type { NameChange } from './choices/names';
import type { BiasChoice } from './problemEdits';
import type { Shape } from './shape';
import { combined, ordered, withRows } from './trainingRows';
import {
  type Work,
  withBiases,
  withLayerConstant,
  withMethod,
  withNames,
  withProblem,
  withShape,
  withTitle,
} from './work';

/** What can be done to a network and its training, each as one change of the work. */
export const networkEdits = (setWork: (change: (work: Work) => Work) => void) => ({
  /** Replaces the training examples, as one change. */
  setRows: (rows: readonly TrainingExample[]) =>
    setWork((work) => withProblem(work, withRows(work.problem, rows))),
  /** Takes all examples in one update, or one after the other. */
  setOrder: (order: NonNullable<GeneralProblem['order']>) =>
    setWork((work) => withProblem(work, ordered(work.problem, order))),
  /** Puts the gradients of several examples together by their mean or their sum. */
  setCombined: (reduce: GeneralProblem['reduce']) =>
    setWork((work) => withProblem(work, combined(work.problem, reduce))),
  /** Takes the step by another method, with its usual numbers. */
  setMethod: (name: MethodName) => setWork((work) => withMethod(work, name)),
  /** Makes it another network: undone like any change of the numbers. */
  setShape: (shape: Shape) => setWork((work) => withShape(work, shape)),
  /** Sets a constant of the activation of the layer of this index. */
  setConstant: (layer: number, name: ConstantName, value: number) =>
    setWork((work) => withLayerConstant(work, layer, name, value)),
  setBiases: (choice: Partial<BiasChoice>) => setWork((work) => withBiases(work, choice)),
  /** Calls the problem so; undefined: as its example is called. */
  setTitle: (title: string | undefined) => setWork((work) => withTitle(work, title)),
  /** Calls its quantities by another set of names, or some by new ones. */
  setNames: (names: NameChange) => setWork((work) => withNames(work, names)),
});
