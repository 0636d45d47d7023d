import { errorId, netId, newId, outId, type QuantityId, TOTAL_ERROR, targetId } from '../../engine';
import { ofExample } from '../../engine/update';
import { isKnown } from '../isKnown';
import type { Lesson } from '../lesson';

type Progress = Pick<Lesson, 'trace' | 'steps' | 'step' | 'place' | 'shown' | 'own'>;

/** What the diagram shows where it would show this for a single example: that of the example in view. */
export const inView = (
  { trace, shown }: Pick<Lesson, 'trace' | 'shown'>,
  id: QuantityId,
): QuantityId => (shown === undefined ? id : ofExample(trace.structure, id, shown));

/** The quantities that the diagram shows, in the network's own order: the way that the focus goes. */
export function shownQuantities(lesson: Progress): QuantityId[] {
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
 * worked out shows both. Of several examples it is the gradient of the one in view, until that of all is known.
 */
export function parameterRows(lesson: Progress, id: QuantityId): QuantityId[] {
  const ofAll = lesson.trace.structure.form.ofParameter(id);
  const gradient = isShown(lesson, ofAll) ? ofAll : inView(lesson, ofAll);
  const renewed = newId(id);
  const isNow = lesson.step.id === renewed;
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
function isShown(lesson: Progress, id: QuantityId): boolean {
  return lesson.trace.quantities.has(id) && (isKnown(lesson, id) || lesson.step.id === id);
}
