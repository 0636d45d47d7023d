import { evaluate } from '../expressions/evaluate';
import { type Expression, mapChildren, sum } from '../expressions/expression';
import type { QuantityId } from '../ids';
import { routesOf } from '../update/routes';
import type { Structure } from '../update/structure';
import type { AnyTrace } from '../update/trace';
import { type Affine, asHeld, exactly, named } from './affine';
import { rangeOf } from './range';

/** All that each quantity can be, by someone's figures. */
export type Ranges = (id: QuantityId) => Affine;

export interface Standing {
  /** What a figure that is written down, and counts here, stands for; undefined for any other quantity. */
  readonly written: (id: QuantityId) => Affine | undefined;
  /** Whether a quantity is written down and counts: a number found by another route is then taken from it. */
  readonly counts: (id: QuantityId) => boolean;
  /** What replaces a quantity's own expression: a mistake that is being tried out. */
  readonly mistaken?: (id: QuantityId) => Expression | undefined;
}

const indices = new WeakMap<Structure, ReadonlyMap<QuantityId, number>>();

/** The place of each quantity in the order of the work. */
export function orderOf(structure: Structure): ReadonlyMap<QuantityId, number> {
  let order = indices.get(structure);
  if (order === undefined) {
    order = new Map([...structure.definitions.keys()].map((id, i) => [id, i]));
    indices.set(structure, order);
  }
  return order;
}

/** The expression that an unwritten quantity is worked out by. */
export function expressionOf(
  { structure }: AnyTrace,
  { counts, mistaken }: Omit<Standing, 'written'>,
  id: QuantityId,
): Expression | undefined {
  const wrong = mistaken?.(id);
  if (wrong !== undefined) return wrong;
  const route = routesOf(structure)
    .get(id)
    ?.find(({ needs }) => counts(needs));
  return route?.expression ?? structure.definitions.get(id)?.expression;
}

/** Works quantities out from the figures that stand; what is not written is computed from what is. */
export function rangesBy(trace: AnyTrace, standing: Standing): Ranges {
  const order = orderOf(trace.structure);
  const known = new Map<QuantityId, Affine>();
  const range = (id: QuantityId): Affine => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // What a mistake makes of a quantity must not lead back to itself.
    known.set(id, exactly(Number.NaN));
    const found = standing.written(id) ?? workOut(id);
    known.set(id, found);
    return found;
  };
  const workOut = (id: QuantityId): Affine => {
    const definition = trace.structure.definitions.get(id);
    if (definition?.kind === 'given') return asHeld(trace.value(id));
    const expression = expressionOf(trace, standing, id);
    if (expression === undefined) return exactly(Number.NaN);
    return named(rangeOf(expression, range), order.get(id) ?? 0);
  };
  return range;
}

/** The sums without what is known of the right numbers in them, which a person's figures need not keep to. */
function unbalanced(expression: Expression): Expression {
  const { kind } = expression;
  if (kind === 'quantity' || kind === 'number') return expression;
  const plain = mapChildren(expression, unbalanced);
  return plain.kind === 'sum' ? sum(...plain.terms) : plain;
}

/** The same in single numbers, for a first look at many mistakes: each written figure is what it says. */
export function numbersBy(
  trace: AnyTrace,
  standing: Omit<Standing, 'written'> & {
    readonly written: (id: QuantityId) => number | undefined;
  },
): (id: QuantityId) => number {
  const known = new Map<QuantityId, number>();
  const value = (id: QuantityId): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, Number.NaN);
    const found = standing.written(id) ?? workOut(id);
    known.set(id, found);
    return found;
  };
  const workOut = (id: QuantityId): number => {
    if (trace.structure.definitions.get(id)?.kind === 'given') return trace.value(id);
    const expression = expressionOf(trace, standing, id);
    return expression === undefined ? Number.NaN : evaluate(unbalanced(expression), value);
  };
  return value;
}
