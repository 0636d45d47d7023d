import type { PhaseId, QuantityId, Structure } from '../engine';

/** One step of the update, as the learner goes through it. */
export interface Step {
  readonly id: QuantityId;
  readonly phase: PhaseId;
  /** From 0, through all phases. */
  readonly index: number;
}

const cache = new WeakMap<Structure, readonly Step[]>();

/** All steps of an update, in order. */
export function stepsOf(structure: Structure): readonly Step[] {
  let steps = cache.get(structure);
  if (steps === undefined) {
    steps = structure.phases
      .flatMap(({ id: phase, steps: ids }) => ids.map((id) => ({ id, phase })))
      .map((step, index) => ({ ...step, index }));
    cache.set(structure, steps);
  }
  return steps;
}

/**
 * The step at which a quantity is shown: its own, or for a factor the first step that is worked out from it.
 * A given belongs to the first step that takes it in.
 */
export function stepFor(structure: Structure, id: QuantityId): Step | undefined {
  const steps = stepsOf(structure);
  const own = steps.find((step) => step.id === id);
  if (own) return own;
  if (!structure.definitions.has(id)) return undefined;
  const uses = (of: QuantityId): boolean => {
    const definition = structure.definitions.get(of);
    return (
      definition?.dependsOn.some(
        (needed) => needed === id || (!steps.some((step) => step.id === needed) && uses(needed)),
      ) ?? false
    );
  };
  return steps.find((step) => uses(step.id));
}

/**
 * Where a place goes when the update it is in becomes another one: the same quantity or, where a choice about
 * the biases has taken it away, that of the bias in its stead, or else the nearest step before it.
 */
export function nearestTo(
  at: QuantityId,
  before: Structure,
  after: Structure,
): QuantityId | undefined {
  if (after.definitions.has(at)) return at;
  const biases = /^(.*\b)b\.([ho])\d?(\b.*)$/.exec(at);
  const [, start, letter, end] = biases ?? [];
  const twins = biases ? ['', '1', '2'].map((of) => `${start}b.${letter}${of}${end}`) : [];
  const earlier = stepsOf(before)
    .slice(0, stepFor(before, at)?.index ?? 0)
    .map(({ id }) => id)
    .reverse();
  return [...twins, ...earlier].find((id) => after.definitions.has(id));
}
