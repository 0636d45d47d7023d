import { elements } from '../forms/elements';
import type { UpdateForm } from '../forms/updateForm';
import type { QuantityId } from '../ids';
import { checkedProblem } from '../network/checkedProblem';
import { type AnyProblem, type GeneralProblem, inFormOf } from '../network/general';
import type { Problem } from '../network/problem';
import { wiringOf } from '../network/wiring';
import { afterUpdate, givensIn } from './givens';
import { type Plan, planOf } from './plan';
import type { Definition, Phase, Structure } from './structure';
import { structureOf } from './structureOf';
import { valueOfB } from './valueOfB';

/** A quantity of one update, with its value. Every value is dimensionless. */
export interface Quantity extends Definition {
  readonly value: number;
  /**
   * Where the value is not a finite number: the quantity in which it first left the range of a double
   * (±1.8 × 10^308); this one's own id where that is here.
   */
  readonly overflow?: QuantityId;
}

/** The trace of an update of any network. */
export type AnyTrace = Trace<AnyProblem>;

/** The trace of an update whose problem is in its general form. */
export type GeneralTrace = Trace<GeneralProblem>;

/** An update of which some quantities are given: what is left of it, and the given numbers by their ids there. */
export interface CutUpdate {
  readonly structure: Structure;
  readonly values: ReadonlyMap<QuantityId, number>;
}

/** Puts the numbers that a problem gives midway in place of their working. */
export type GivenMidway = (problem: GeneralProblem, form: UpdateForm) => CutUpdate;

/** One update, worked out: every quantity, in the order in which a person would work them out. */
export interface Trace<P extends AnyProblem = Problem> {
  readonly problem: P;
  readonly structure: Structure;
  readonly phases: readonly Phase[];
  readonly quantities: ReadonlyMap<QuantityId, Quantity>;
  /** The problem with the weights (and, where they are updated, biases) after the update. */
  readonly updated: P;
  /**
   * The value of a quantity; also of a bias b by its id, and of the derivative by it, where another form is written.
   * @throws {RangeError} on an id that the trace does not have.
   */
  value(id: QuantityId): number;
}

/**
 * Works out one update, as `traceUpdate` does, which says more. What a problem gives midway is left aside unless
 * `midway` is there, which the page loads when there is some.
 */
export function traceWith<P extends AnyProblem = Problem>(
  problem: P,
  form: UpdateForm = elements,
  midway?: GivenMidway,
): Trace<P> {
  const general = checkedProblem(problem);
  const whole = structureOf(wiringOf(general), form);
  const cut = general.given === undefined ? undefined : midway?.(general, form);
  const structure = cut?.structure ?? whole;
  const givens = givensIn(general, whole);
  for (const [id, number] of cut?.values ?? []) givens.set(id, number);
  const plan = planOf(structure);
  const numbers = worked(plan, givens);
  const found = (id: QuantityId): number | undefined => {
    const place = plan.places.get(id);
    return place === undefined ? givens.get(id) : numbers[place];
  };
  let quantities: ReadonlyMap<QuantityId, Quantity> | undefined;
  return {
    problem,
    structure,
    phases: structure.phases,
    // Made when first asked for, as many ask a trace for single numbers alone.
    get quantities() {
      quantities ??= quantitiesOf(plan, numbers);
      return quantities;
    },
    updated: inFormOf(problem, afterUpdate(general, whole, found)),
    value(id) {
      const known = found(id) ?? valueOfB(id, structure.forward.bias, found);
      if (known === undefined) throw new RangeError(`the trace has no quantity ${id}`);
      return known;
    },
  };
}

/** Every number of the update, at its place. */
function worked({ steps }: Plan, givens: ReadonlyMap<QuantityId, number>): Float64Array {
  const numbers = new Float64Array(steps.length);
  steps.forEach(({ definition, work }, place) => {
    numbers[place] = work === undefined ? (givens.get(definition.id) ?? Number.NaN) : work(numbers);
  });
  return numbers;
}

function quantitiesOf({ steps }: Plan, numbers: Float64Array): ReadonlyMap<QuantityId, Quantity> {
  const quantities = new Map<QuantityId, Quantity>();
  steps.forEach(({ definition }, place) => {
    const value = numbers[place] ?? Number.NaN;
    const quantity = quantityOf(definition, value);
    quantities.set(
      definition.id,
      Number.isFinite(value)
        ? quantity
        : { ...quantity, overflow: originOf(definition, quantities) },
    );
  });
  return quantities;
}

/** Field by field, as spreading a hundred definitions would take most of the time of an edit. */
function quantityOf(definition: Definition, value: number): Quantity {
  const { id, kind, phase, expression, dependsOn, role, lines } = definition;
  return lines === undefined
    ? { id, kind, phase, expression, dependsOn, role, value }
    : { id, kind, phase, expression, dependsOn, role, lines, value };
}

function originOf(
  definition: Definition,
  quantities: ReadonlyMap<QuantityId, Quantity>,
): QuantityId {
  for (const id of definition.dependsOn) {
    const overflow = quantities.get(id)?.overflow;
    if (overflow !== undefined) return overflow;
  }
  return definition.id;
}
