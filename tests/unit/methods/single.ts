import {
  type GeneralProblem,
  generalOf,
  type MethodName,
  newMethod,
  type QuantityId,
  traceUpdate,
} from '../../../src/engine';
import { evaluate } from '../../../src/engine/expressions';
import { METHODS } from '../../../src/engine/methods';
import type { Gradient, PlainOptions } from '../../oracle/methods';
import { exampleOf } from '../../reading/cases';

export const NAMES = Object.keys(METHODS) as MethodName[];
const PARAMETER = 'w.o1.h1';

type Numbers = Readonly<Record<string, number>>;

/** What the update of one parameter is made of, element by element. */
export function stepsOf(name: MethodName, parameter = PARAMETER) {
  const problem: GeneralProblem = {
    ...generalOf(exampleOf('classic').trace.problem),
    method: newMethod(name),
  };
  const { phases, quantities } = traceUpdate(problem);
  const steps = phases.find(({ id }) => id === 'update')?.steps ?? [];
  return steps
    .filter((id) => id.includes(`(${parameter})`))
    .flatMap((id) => quantities.get(id) ?? []);
}

/** One parameter taken through many updates by the method's formulas, each evaluated as the trace does it. */
export function byFormula(
  name: MethodName,
  { start, gradient, rate, updates }: PlainOptions,
  hyperparameters: Numbers = METHODS[name].hyperparameters,
): number[] {
  const kept = new Map<QuantityId, number>(
    METHODS[name].state.map((letter) => [`${letter}(${PARAMETER})`, 0]),
  );
  const path = [start];
  let now = start;
  for (let count = 1; count <= updates; count++) {
    const values = new Map<QuantityId, number>([
      ...Object.entries(hyperparameters),
      ...kept,
      ['eta', rate],
      ['count', count],
      [PARAMETER, now],
      [`d(error.total)/d(${PARAMETER})`, gradient(now)],
    ]);
    const value = (id: QuantityId): number => {
      const found = values.get(id);
      if (found === undefined) throw new Error(`${id} is used before it is worked out`);
      return found;
    };
    for (const { id, expression } of stepsOf(name)) {
      values.set(id, evaluate(expression, value));
    }
    for (const id of kept.keys()) kept.set(id, value(`new(${id})`));
    now = value(`new(${PARAMETER})`);
    path.push(now);
  }
  return path;
}

/** The same by the arithmetic over arrays that runs of many updates use. */
export function byArrays(
  name: MethodName,
  { start, gradient, rate, updates }: PlainOptions,
  hyperparameters: Numbers = METHODS[name].hyperparameters,
): number[] {
  const parameters = Float64Array.of(start);
  const state = METHODS[name].state.map(() => new Float64Array(1));
  const path = [start];
  for (let count = 1; count <= updates; count++) {
    const gradients = Float64Array.of(gradient(parameters[0] ?? 0));
    const run = { parameters, gradients, state, learningRate: rate, hyperparameters };
    METHODS[name].advance(run, count);
    path.push(parameters[0] ?? 0);
  }
  return path;
}

/** f(x) = x²/2, the loss of Keras's own usage examples. */
export const parabola: Gradient = (x) => x;
