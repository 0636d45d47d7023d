import type { GeneralTrace, QuantityId } from '../../engine';
import type { Lesson } from '../lesson';
import { inView } from './shown';

/**
 * What the quantity at hand is worked out from, as the diagram has it: a factor without a place of its own is what it
 * is equal to (∂net/∂w is what went in), or else what that is worked out from. What has come back to a neuron is its
 * δ, once that is there. Where paths are added up, what each of them is made of is taken in too.
 */
export function takenIn(
  lesson: Pick<Lesson, 'trace' | 'shown'>,
  at: QuantityId,
  drawn: readonly QuantityId[],
): ReadonlySet<QuantityId> {
  const { trace } = lesson;
  const { definitions } = trace.structure;
  const there = new Set(drawn);
  const taken = new Set<QuantityId>();
  const seen = new Set<QuantityId>([at]);
  const take = (id: QuantityId, isTakenApart = true): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const delta = deltaBehind(lesson, id);
    const definition = definitions.get(id);
    // What is another example's is not in the picture, nor what it was made of.
    const { example } = definition?.role ?? {};
    if (example !== undefined && example !== lesson.shown) return;
    if (there.has(id)) taken.add(id);
    else if (delta !== undefined && there.has(delta)) taken.add(delta);
    else if (isTakenApart || definition?.expression.kind === 'quantity') {
      for (const needed of definition?.dependsOn ?? []) take(needed, isTakenApart);
    }
  };
  const needed = definitions.get(at)?.dependsOn ?? [];
  for (const id of withDelta(lesson, at, needed, there)) take(id);
  for (const id of [...taken].filter((path) => isPathOf(trace, path, at))) {
    for (const part of definitions.get(id)?.dependsOn ?? []) take(part, false);
  }
  return taken;
}

/** The δ of the neuron by whose net input this is a derivative, where it is the same number. */
function deltaBehind(
  lesson: Pick<Lesson, 'trace' | 'shown'>,
  id: QuantityId,
): QuantityId | undefined {
  const { trace } = lesson;
  const { definitions, form } = trace.structure;
  const role = definitions.get(id)?.role;
  if (role?.kind !== 'derivative' || role.neuron === undefined) return undefined;
  const [of, by] = [role.of, role.by].map((end) => definitions.get(end)?.role.kind);
  if (by !== 'net' || of === 'out') return undefined;
  const delta = inView(lesson, form.ofNeuron(role.neuron));
  const isSame = trace.quantities.get(delta)?.value === trace.quantities.get(id)?.value;
  return isSame ? delta : undefined;
}

/** ∂E/∂out and the slope are a neuron's δ, wherever it is not this that they are multiplied to. */
function withDelta(
  lesson: Pick<Lesson, 'trace' | 'shown'>,
  at: QuantityId,
  needed: readonly QuantityId[],
  there: ReadonlySet<QuantityId>,
): readonly QuantityId[] {
  const { definitions, form } = lesson.trace.structure;
  const slope = needed.find((id) => {
    const role = definitions.get(id)?.role;
    return role?.kind === 'derivative' && definitions.get(role.of)?.role.kind === 'out';
  });
  const neuron = slope && definitions.get(slope)?.role.neuron;
  const delta = neuron === undefined ? undefined : inView(lesson, form.ofNeuron(neuron));
  if (delta === undefined || delta === at || !there.has(delta)) return needed;
  const made = new Set(definitions.get(delta)?.dependsOn);
  return [delta, ...needed.filter((id) => !made.has(id))];
}

/** Whether one is a part of the other that comes along a path: of another error, by the same. */
function isPathOf({ structure }: GeneralTrace, id: QuantityId, at: QuantityId): boolean {
  const [part, whole] = [id, at].map((one) => structure.definitions.get(one)?.role);
  return (
    part?.kind === 'derivative' &&
    whole?.kind === 'derivative' &&
    part.by === whole.by &&
    structure.definitions.get(part.of)?.role.kind === 'error' &&
    structure.definitions.get(whole.of)?.role.kind === 'totalError' &&
    part.example === whole.example
  );
}
