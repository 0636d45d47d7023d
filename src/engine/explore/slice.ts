import { compile } from '../expressions/compile';
import { dependantsOf, dependenciesOf } from '../expressions/dependencies';
import { quantity } from '../expressions/expression';
import { type QuantityId, TOTAL_ERROR } from '../ids';
import type { Forward } from '../network/forward';

/**
 * A quantity of the forward pass as a function of some of the trace's givens, all others held. Every value is
 * that of a trace with these numbers, to the last bit.
 */
export interface Slice {
  readonly of: QuantityId;
  readonly by: readonly QuantityId[];
  /** The value with the varied givens at these numbers, in the order of `by`. Not finite where it overflows. */
  at(...numbers: number[]): number;
}

/** The values of a slice over a grid of two givens: row by row, `columns` numbers of the first given in each. */
export interface Grid {
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  readonly values: Float64Array;
}

/** What a slice is taken of: a forward pass with its numbers, as a trace has them. */
export interface Sliceable {
  readonly structure: { readonly forward: Pick<Forward, 'expressions' | 'givens'> };
  value(id: QuantityId): number;
}

type Slots = Float64Array;
type Statement = (slots: Slots) => void;

/** A slice made ready: what depends on nothing that varies is in `slots`, the rest in `statements`, in order. */
interface Program {
  readonly slots: Slots;
  readonly slotOf: ReadonlyMap<QuantityId, number>;
  readonly result: number;
  /** What depends on this given (and no matter which others). */
  readonly after: (given: QuantityId) => readonly QuantityId[];
  readonly statement: (id: QuantityId) => Statement;
  readonly order: readonly QuantityId[];
}

/**
 * @param by givens of the trace. One that `of` does not depend on is allowed: the slice is then flat along it.
 * @throws {RangeError} where `of` is no quantity of the forward pass, or the trace has no such given.
 */
export function sliceOf(
  trace: Sliceable,
  by: readonly QuantityId[],
  of: QuantityId = TOTAL_ERROR,
): Slice {
  const { slots, slotOf, result, order, statement } = programOf(trace, by, of);
  const inputs = by.map((id) => slotOf.get(id) ?? 0);
  const statements = order.map(statement);
  return {
    of,
    by,
    at: (...numbers) => {
      for (let i = 0; i < inputs.length; i++) slots[inputs[i] ?? 0] = numbers[i] ?? Number.NaN;
      for (const run of statements) run(slots);
      return slots[result] ?? Number.NaN;
    },
  };
}

/**
 * A quantity over a grid of two givens. What depends on the second alone is worked out once a row, so that
 * each point costs only what depends on the first.
 * @throws {RangeError} as `sliceOf`.
 */
export function gridOf(
  trace: Sliceable,
  [first, second]: readonly [QuantityId, QuantityId],
  columns: Float64Array,
  rows: Float64Array,
  of: QuantityId = TOTAL_ERROR,
): Grid {
  const program = programOf(trace, [first, second], of);
  const { slots, slotOf, result, order } = program;
  const ofFirst = new Set(program.after(first));
  const inRow = order.filter((id) => !ofFirst.has(id)).map(program.statement);
  const inPoint = order.filter((id) => ofFirst.has(id)).map(program.statement);
  const x = slotOf.get(first) ?? 0;
  const y = slotOf.get(second) ?? 0;
  const values = new Float64Array(columns.length * rows.length);
  let next = 0;
  for (const row of rows) {
    slots[y] = row;
    for (const run of inRow) run(slots);
    for (const column of columns) {
      slots[x] = column;
      for (const run of inPoint) run(slots);
      values[next++] = slots[result] ?? Number.NaN;
    }
  }
  return { columns, rows, values };
}

function programOf(trace: Sliceable, by: readonly QuantityId[], of: QuantityId): Program {
  const { expressions, givens } = trace.structure.forward;
  if (!expressions.has(of)) throw new RangeError(`${of} is not a quantity of the forward pass`);
  for (const id of by) {
    if (!givens.includes(id)) throw new RangeError(`the trace has no given ${id}`);
  }
  const leadsOn = dependenciesOf(of, expressions);
  const after = (given: QuantityId): readonly QuantityId[] => dependantsOf(given, expressions);
  const varying = new Set(by.flatMap(after));
  const order = [...expressions.keys()].filter((id) => varying.has(id) && leadsOn.has(id));

  const slotOf = new Map([...givens, ...expressions.keys()].map((id, slot) => [id, slot]));
  const slots = new Float64Array(slotOf.size);
  for (const [id, slot] of slotOf) slots[slot] = trace.value(id);
  const placeOf = (id: QuantityId): number => slotOf.get(id) ?? Number.NaN;
  const statement = (id: QuantityId): Statement => {
    const target = slotOf.get(id) ?? 0;
    const run = compile(expressions.get(id) ?? quantity(id), placeOf);
    return (all) => {
      all[target] = run(all);
    };
  };
  return { slots, slotOf, result: slotOf.get(of) ?? 0, after, statement, order };
}
