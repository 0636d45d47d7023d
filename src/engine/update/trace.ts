import { evaluate } from '../expressions/evaluate';
import { elements } from '../forms/elements';
import type { UpdateForm } from '../forms/updateForm';
import type { QuantityId } from '../ids';
import { checkedProblem } from '../network/checkedProblem';
import { type AnyProblem, type GeneralProblem, generalOf } from '../network/general';
import type { Problem } from '../network/problem';
import { wiringOf } from '../network/wiring';
import { afterUpdate, givensOf } from './givens';
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
  const given = checkedProblem(problem);
  const general = generalOf(given);
  const cut = general.given === undefined ? undefined : midway?.(general, form);
  const structure = cut?.structure ?? structureOf(wiringOf(general), form);
  const values = new Map([...givensOf(given), ...(cut?.values ?? [])]);
  const quantities = new Map<QuantityId, Quantity>();
  const value = (id: QuantityId): number => {
    const known =
      values.get(id) ?? valueOfB(id, structure.forward.bias, (written) => values.get(written));
    if (known === undefined) throw new RangeError(`the trace has no quantity ${id}`);
    return known;
  };

  for (const definition of structure.definitions.values()) {
    const result = evaluate(definition.expression, value);
    values.set(definition.id, result);
    const quantity = quantityOf(definition, result);
    quantities.set(
      definition.id,
      Number.isFinite(result)
        ? quantity
        : { ...quantity, overflow: originOf(definition, quantities) },
    );
  }
  return {
    problem,
    structure,
    phases: structure.phases,
    quantities,
    updated: afterUpdate(given, (id) => values.get(id)),
    value,
  };
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
