import {
  errorId,
  netId,
  newId,
  outId,
  type PhaseId,
  type QuantityId,
  TOTAL_ERROR,
  targetId,
} from '../../engine';
import { ofExample } from '../../engine/update';
import { isAtHand, isKnown } from '../isKnown';
import type { Lesson } from '../lesson';

type Progress = Pick<
  Lesson,
  'trace' | 'steps' | 'step' | 'place' | 'shown' | 'own' | 'fold' | 'settings'
>;

/** What the diagram shows where it would show this for a single example: that of the example in view. */
export const inView = (
  { trace, shown }: Pick<Lesson, 'trace' | 'shown'>,
  id: QuantityId,
): QuantityId => (shown === undefined ? id : ofExample(trace.structure, id, shown));

/** What the diagram shows: each number in a row of its own, and what of the way back has no row, as a mark. */
export interface ShownQuantities {
  /** All of it in the network's own order, which is the way that the focus goes. */
  readonly all: readonly QuantityId[];
  readonly marks: readonly QuantityId[];
}

export function shownQuantities(lesson: Progress): ShownQuantities {
  const rows = rowQuantities(lesson);
  const taken = new Set(rows);
  const { definitions } = lesson.trace.structure;
  const marks = lesson.steps.flatMap(({ id, phase, index }) =>
    index <= lesson.step.index && isBackward(phase) && !taken.has(id) && isShown(lesson, id)
      ? [id]
      : [],
  );
  // Behind what is shown of the same neuron, or else of the layer.
  const all = [...rows];
  for (const id of marks) {
    const { neuron, layer } = definitions.get(id)?.role ?? {};
    const last = all.findLastIndex((other) => {
      const role = definitions.get(other)?.role;
      return neuron === undefined ? role?.layer === layer : role?.neuron === neuron;
    });
    all.splice(last + 1, 0, id);
  }
  return { all, marks };
}

/** Whether the error is traced back in a phase. */
export const isBackward = (phase: PhaseId): boolean => phase.startsWith('backward.');

function rowQuantities(lesson: Progress): QuantityId[] {
  const { forward } = lesson.trace.structure;
  const inputs =
    forward.layers[0]?.neurons[0]?.sources.map(({ output }) => inView(lesson, output)) ?? [];
  const neurons = forward.layers.flatMap((layer) =>
    layer.neurons.flatMap(({ name, sources, bias }) => [
      ...sources.flatMap(({ weight }) => parameterRows(lesson, weight)),
      ...(bias === undefined ? [] : parameterRows(lesson, bias)),
      ...neuronRows(lesson, name),
    ]),
  );
  const outputs = forward.layers.at(-1)?.neurons ?? [];
  const errors = outputs.flatMap(({ name }, k) => [
    inView(lesson, targetId(k)),
    current(lesson, errorId(name)),
  ]);
  return [...new Set([...inputs, ...neurons, ...errors, current(lesson, TOTAL_ERROR)])];
}

/**
 * A parameter, with its gradient, or its Δ, from when that is known until the new value takes its place. The step being
 * worked out shows both; of several at once there is no room for that. Of several examples it is the gradient of the
 * one in view, until that of all is known.
 */
export function parameterRows(lesson: Progress, id: QuantityId): QuantityId[] {
  const ofAll = lesson.trace.structure.form.ofParameter(id);
  const gradient = isShown(lesson, ofAll) ? ofAll : inView(lesson, ofAll);
  const renewed = newId(id);
  const isNow = lesson.step.id === renewed && !lesson.fold;
  const rows = [id];
  if (isShown(lesson, gradient) && (isNow || !isShown(lesson, renewed))) {
    if (lesson.step.phase !== 'check') rows.push(gradient);
  }
  if (isShown(lesson, renewed)) rows.push(renewed);
  return rows;
}

/** A neuron's net input and output, and its delta once it is known. */
export function neuronRows(lesson: Progress, name: string): QuantityId[] {
  const delta = inView(lesson, lesson.trace.structure.form.ofNeuron(name));
  return [
    current(lesson, netId(name)),
    current(lesson, outId(name)),
    // In the check it would stand beside values that it was not taken at.
    ...(isShown(lesson, delta) && lesson.step.phase !== 'check' ? [delta] : []),
  ];
}

/** The quantity itself (of several examples, that of the one in view) or, from when the check pass has worked it out, its new value. */
export function current(lesson: Progress, id: QuantityId): QuantityId {
  const own = inView(lesson, id);
  const renewed = newId(own);
  return isShown(lesson, renewed) ? renewed : own;
}

/** Known, or being worked out now. */
export function isShown(lesson: Progress, id: QuantityId): boolean {
  return lesson.trace.quantities.has(id) && (isKnown(lesson, id) || isAtHand(lesson, id));
}
