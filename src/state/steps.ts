import {
  changeId,
  deltaId,
  derivativeId,
  exampleIn,
  netId,
  type Phase,
  type PhaseId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../engine';
import { mapSymbols, unitName, unitOf, withoutExample } from '../engine/ids';
import { ofExample, type Structure } from '../engine/update';

/** One step of the update, as the learner goes through it. */
export interface Step {
  readonly id: QuantityId;
  readonly phase: PhaseId;
  /** From 0, through all phases. */
  readonly index: number;
}

const cache = new WeakMap<Structure, Map<number | undefined, readonly Step[]>>();

/**
 * All steps of an update, in order. Where it takes several examples, with `example` those of this one (from 1) and
 * those of all together; so that each example has as many.
 */
export function stepsOf(structure: Structure, example?: number): readonly Step[] {
  const known = cache.get(structure) ?? new Map<number | undefined, readonly Step[]>();
  cache.set(structure, known);
  let steps = known.get(example);
  if (steps === undefined) {
    steps = phasesOf(structure, example)
      .flatMap(({ id: phase, steps: ids }) => ids.map((id) => ({ id, phase })))
      .map((step, index) => ({ ...step, index }));
    known.set(example, steps);
  }
  return steps;
}

const places = new WeakMap<readonly Step[], ReadonlyMap<QuantityId, Step>>();

/** The step that works out a quantity, if one of these does: asked of each number that is drawn, and so looked up. */
export function stepOf(steps: readonly Step[], id: QuantityId): Step | undefined {
  let known = places.get(steps);
  if (known === undefined) {
    known = new Map(steps.map((step) => [step.id, step]));
    places.set(steps, known);
  }
  return known.get(id);
}

const phases = new WeakMap<Structure, Map<number, readonly Phase[]>>();

/** The phases of an update with their steps, of several examples with those of this one alone. */
export function phasesOf(structure: Structure, example?: number): readonly Phase[] {
  if (structure.batch === undefined || example === undefined) return structure.phases;
  const known = phases.get(structure) ?? new Map<number, readonly Phase[]>();
  phases.set(structure, known);
  let found = known.get(example);
  if (found === undefined) {
    const isShown = (id: QuantityId): boolean => (exampleIn(id) ?? example) === example;
    found = structure.phases.map(({ id, steps }) => ({ id, steps: steps.filter(isShown) }));
    known.set(example, found);
  }
  return found;
}

/**
 * Which of several examples is shown at a place, from 1: the one that its quantity is of or, for what is of all of
 * them, the one that was shown last. Undefined where the update takes one example.
 */
export function exampleShown(
  { batch }: Structure,
  { at, example = 1 }: { readonly at: QuantityId; readonly example?: number | undefined },
): number | undefined {
  if (batch === undefined) return undefined;
  return Math.min(batch.examples, exampleIn(at) ?? example);
}

/**
 * The step at which a quantity is shown: its own, or for a factor the first step that is worked out from it.
 * A given belongs to the first step that takes it in. `example` is the one of several that is shown.
 */
export function stepFor(structure: Structure, id: QuantityId, example?: number): Step | undefined {
  const steps = stepsOf(structure, exampleShown(structure, { at: id, example }));
  const own = stepOf(steps, id);
  if (own) return own;
  if (!structure.definitions.has(id)) return undefined;
  const uses = (of: QuantityId): boolean => {
    const definition = structure.definitions.get(of);
    return (
      definition?.dependsOn.some(
        (needed) => needed === id || (!stepOf(steps, needed) && uses(needed)),
      ) ?? false
    );
  };
  return steps.find((step) => uses(step.id));
}

/**
 * The id with what is written for a bias in it as `after` has it: of the same neuron, of the whole layer, and of its
 * first two neurons.
 */
function biasTwins(id: QuantityId, { forward: { bias } }: Structure): QuantityId[] {
  const withBias = (of: (neuron: string, layer: string) => string): QuantityId =>
    mapSymbols(id, (symbol) =>
      symbol.kind === 'bias'
        ? (bias?.id(of(symbol.of, unitOf(symbol.of)?.layer ?? symbol.of)) ?? symbol.id)
        : symbol.id,
    );
  return [
    withBias((own) => own),
    withBias((_, layer) => layer),
    withBias((_, layer) => unitName(layer, 0)),
    withBias((_, layer) => unitName(layer, 1)),
  ];
}

/** What has the part of a quantity in another form: the δ of a neuron that of ∂E/∂net, Δw that of ∂E/∂w. */
export function counterparts(id: QuantityId): readonly QuantityId[] {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'delta':
      return [derivativeId(TOTAL_ERROR, netId(parts.neuron))];
    case 'change':
      return [derivativeId(TOTAL_ERROR, parts.of)];
    case 'derivative': {
      const of = parseId(parts.of);
      const by = parseId(of.kind === 'net' ? parts.of : parts.by);
      return by.kind === 'net' || by.kind === 'out'
        ? [deltaId(by.neuron), derivativeId(TOTAL_ERROR, netId(by.neuron))]
        : [changeId(parts.by)];
    }
    default:
      return [];
  }
}

/**
 * Where a place goes when the update it is in becomes another one: the same quantity or, where a choice about
 * the biases has taken it away, that of the bias in its stead, where another form has, what has its part there, or
 * else the nearest step before it. Where the update
 * comes to take several examples, that of `example`; where it no longer does, that of the one.
 */
export function nearestTo(
  at: QuantityId,
  before: Structure,
  after: Structure,
  example = 1,
): QuantityId | undefined {
  if (after.definitions.has(at)) return at;
  const plain = withoutExample(at);
  const earlier = stepsOf(before)
    .slice(0, stepFor(before, at)?.index ?? 0)
    .map(({ id }) => withoutExample(id))
    .reverse();
  return [plain, ...biasTwins(plain, after), ...counterparts(plain), ...earlier]
    .flatMap((id) => [id, ofExample(after, id, example)])
    .find((id) => after.definitions.has(id));
}
