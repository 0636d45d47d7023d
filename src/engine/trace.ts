import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { biasId, LEARNING_RATE, newId, type QuantityId, weightId } from './ids';
import { checkedProblem, type Layer, type Pair, type Problem } from './problem';
import { type Definition, type Phase, type Structure, structure222 } from './structure';

/** A quantity of one update, with its value. Every value is dimensionless. */
export interface Quantity extends Definition {
  readonly value: number;
  readonly expression: Expression;
  /**
   * Where the value is not a finite number: the quantity in which it first left the range of a double
   * (±1.8 × 10^308); this one's own id where that is here.
   */
  readonly overflow?: QuantityId;
}

/** One update, worked out: every quantity, in the order in which a person would work them out. */
export interface Trace {
  readonly problem: Problem;
  readonly structure: Structure;
  readonly phases: readonly Phase[];
  readonly quantities: ReadonlyMap<QuantityId, Quantity>;
  /** The problem with the weights (and, where they are updated, biases) after the update. */
  readonly updated: Problem;
  /** @throws {RangeError} on an id that the trace does not have. */
  value(id: QuantityId): number;
}

/**
 * Works out one update. The whole backward pass takes the weights before the update.
 * @throws {ProblemError} naming the field, on a value that is not a finite number.
 */
export function traceUpdate(problem: Problem): Trace {
  const given = checkedProblem(problem);
  const structure = structure222(given);
  const values = givensOf(given);
  const quantities = new Map<QuantityId, Quantity>();
  const value = (id: QuantityId): number => {
    const known = values.get(id);
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
    updated: updatedProblem(given, (id) => values.get(newId(id)) ?? value(id)),
    value,
  };
}

/** Field by field, as spreading a hundred definitions would take most of the time of an edit. */
function quantityOf(definition: Definition, value: number): Quantity {
  const { id, kind, phase, expression, dependsOn, lines } = definition;
  return lines === undefined
    ? { id, kind, phase, expression, dependsOn, value }
    : { id, kind, phase, expression, dependsOn, lines, value };
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

const NEURONS = { hidden: ['h1', 'h2'], output: ['o1', 'o2'] } as const;
const SOURCES = { hidden: ['x1', 'x2'], output: ['h1', 'h2'] } as const;

/** The numbers of a problem by quantity id. */
export function givensOf(problem: Problem): Map<QuantityId, number> {
  const givens = new Map<QuantityId, number>([
    ['x1', problem.inputs[0]],
    ['x2', problem.inputs[1]],
    ['t1', problem.targets[0]],
    ['t2', problem.targets[1]],
    [LEARNING_RATE, problem.learningRate],
  ]);
  for (const layer of ['hidden', 'output'] as const) {
    NEURONS[layer].forEach((to, i) => {
      SOURCES[layer].forEach((from, j) => {
        givens.set(weightId(to, from), problem[layer].weights[i as 0 | 1][j as 0 | 1]);
      });
      givens.set(biasIdOf(problem, to), problem[layer].biases[i as 0 | 1]);
    });
  }
  return givens;
}

const biasIdOf = (problem: Problem, neuron: string): QuantityId =>
  biasId(problem.sharedBiases ? neuron.charAt(0) : neuron);

function layerFrom(
  problem: Problem,
  layer: 'hidden' | 'output',
  value: (id: QuantityId) => number,
): Layer {
  const [first, second] = NEURONS[layer];
  const row = (to: string): Pair => {
    const [a, b] = SOURCES[layer];
    return [value(weightId(to, a)), value(weightId(to, b))];
  };
  return {
    weights: [row(first), row(second)],
    biases: [value(biasIdOf(problem, first)), value(biasIdOf(problem, second))],
  };
}

/** The problem with every given taken from `value`, by quantity id. */
export function withGivens(problem: Problem, value: (id: QuantityId) => number): Problem {
  return {
    ...problem,
    inputs: [value('x1'), value('x2')],
    targets: [value('t1'), value('t2')],
    hidden: layerFrom(problem, 'hidden', value),
    output: layerFrom(problem, 'output', value),
    learningRate: value(LEARNING_RATE),
  };
}

function updatedProblem(problem: Problem, value: (id: QuantityId) => number): Problem {
  return {
    ...problem,
    hidden: layerFrom(problem, 'hidden', value),
    output: layerFrom(problem, 'output', value),
  };
}
