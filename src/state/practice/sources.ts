import type { Expression, QuantityId } from '../../engine';
import { substitute } from '../../engine/expressions';
import type { Structure } from '../../engine/update';
import { stepsOf } from '../steps';

/**
 * What a quantity is worked out from, as a learner has it: steps, given numbers, and factors that are neither. A
 * factor that is one of these by another name is said with it: ∂net/∂w5 is out h1, ∂E₁/∂net y1 is ∂E/∂net y1.
 */
export interface Source {
  readonly id: QuantityId;
  /** The step or given number that it is. */
  readonly is?: QuantityId;
}

/** `isShown`: whether the learner has a number for a factor that is neither a step nor given. */
export function sourcesOf(
  structure: Structure,
  id: QuantityId,
  isShown: (id: QuantityId) => boolean,
): readonly Source[] {
  const needed = structure.definitions.get(id)?.dependsOn ?? [];
  return needed.flatMap((one): readonly Source[] => {
    const is = knownAs(structure, one);
    if (is === one || (is === undefined && isShown(one))) return [{ id: one }];
    return is === undefined ? sourcesOf(structure, one, isShown) : [{ id: one, is }];
  });
}

const known = new WeakMap<Structure, Map<QuantityId, QuantityId | undefined>>();

/** The step or given number that a quantity is, by its own name or another; undefined: it is a factor of its own. */
export function knownAs(structure: Structure, id: QuantityId): QuantityId | undefined {
  const names = known.get(structure) ?? new Map<QuantityId, QuantityId | undefined>();
  known.set(structure, names);
  if (!names.has(id)) names.set(id, findKnown(structure, id));
  return names.get(id);
}

function findKnown(structure: Structure, id: QuantityId): QuantityId | undefined {
  const definition = structure.definitions.get(id);
  const steps = stepsOf(structure).map((step) => step.id);
  if (definition === undefined) return undefined;
  if (definition.kind === 'given' || steps.includes(id)) return id;
  const { expression } = definition;
  if (expression.kind === 'quantity') return knownAs(structure, expression.id);
  const { role } = definition;
  if (role.kind !== 'derivative') return undefined;
  const formula = JSON.stringify(inFull(structure, expression));
  return steps.find((step) => {
    const other = structure.definitions.get(step);
    return (
      other?.role.kind === 'derivative' &&
      other.role.by === role.by &&
      JSON.stringify(inFull(structure, other.expression)) === formula
    );
  });
}

/** A formula with those of its derivatives in their places. */
const inFull = (structure: Structure, expression: Expression): Expression =>
  substitute(expression, (of) => {
    const definition = structure.definitions.get(of);
    return definition?.role.kind === 'derivative'
      ? inFull(structure, definition.expression)
      : { kind: 'quantity', id: of };
  });
