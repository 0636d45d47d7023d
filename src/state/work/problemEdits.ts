import {
  type GeneralProblem,
  type GeneralTrace,
  type MethodName,
  newMethod,
  ProblemError,
  type QuantityId,
  type UpdateForm,
} from '../../engine';
import { CONSTANTS, type ConstantName } from '../../engine/activations';
import { BIAS_FORMS, DEFAULT_BIAS_FORM } from '../../engine/conventions';
import { type GivenMidway, givensOf, traceWith, withGivens } from '../../engine/update';
import { midwayNow } from '../midway';

type Known = Map<UpdateForm | undefined, GeneralTrace>;
const traces = new WeakMap<GeneralProblem, { by: GivenMidway | undefined; known: Known }>();

/**
 * The trace of a problem, worked out once for each way of writing it: element by element, where none is said, or
 * where the form has no place for what is given midway.
 */
export function traceOf(problem: GeneralProblem, form?: UpdateForm): GeneralTrace {
  const by = problem.given && midwayNow();
  let kept = traces.get(problem);
  if (kept?.by !== by || kept === undefined) {
    kept = { by, known: new Map() };
    traces.set(problem, kept);
  }
  let trace = kept.known.get(form);
  if (trace === undefined) {
    trace = traced(problem, form, by);
    kept.known.set(form, trace);
  }
  return trace;
}

function traced(
  problem: GeneralProblem,
  form: UpdateForm | undefined,
  by: GivenMidway | undefined,
): GeneralTrace {
  try {
    return traceWith(problem, form, by);
  } catch (error) {
    if (by === undefined || form === undefined || !(error instanceof ProblemError)) throw error;
    return traceOf(problem);
  }
}

/** The problem with some of its numbers replaced. */
export function replaceGivens(
  problem: GeneralProblem,
  changes: Iterable<readonly [QuantityId, number]>,
): GeneralProblem {
  const givens = new Map([...givensOf(problem), ...changes]);
  return withGivens(problem, (id) => givens.get(id) ?? Number.NaN);
}

/** The problem with a constant of one layer's activation set; the usual number goes without saying. */
export function withConstant(
  problem: GeneralProblem,
  at: number,
  name: ConstantName,
  value: number,
): GeneralProblem {
  const layers = problem.layers.map((layer, l) => {
    if (l !== at) return layer;
    const { [name]: _, ...others } = layer;
    return value === CONSTANTS[name].usual ? others : { ...others, [name]: value };
  });
  return { ...problem, layers };
}

/** The problem with the step taken by another method, before its first update. */
export const byMethod = (problem: GeneralProblem, name: MethodName): GeneralProblem => ({
  ...problem,
  method: newMethod(name),
});

/** The problem with its step taken by this method; as it is where it is so already. */
export const steppedBy = (problem: GeneralProblem, name: MethodName): GeneralProblem =>
  problem.method.name === name ? problem : byMethod(problem, name);

/** How the biases of a problem are held, and written. */
export type BiasChoice = Pick<
  GeneralProblem,
  'sharedBiases' | 'updateBiases' | 'bias' | 'biasInput'
>;

/**
 * The problem with its biases held, or written, otherwise: the values behind them stay. Where a layer comes to share
 * one, it is the first neuron's.
 */
export function holdBiases(problem: GeneralProblem, choice: Partial<BiasChoice>): GeneralProblem {
  const { bias = DEFAULT_BIAS_FORM, biasInput, ...rest } = { ...problem, ...choice };
  const hasInput = biasInput !== undefined && BIAS_FORMS[bias].written?.hasFixedInput;
  const chosen = {
    ...rest,
    ...(bias === DEFAULT_BIAS_FORM ? {} : { bias }),
    ...(hasInput ? { biasInput } : {}),
  };
  if (!chosen.sharedBiases) return chosen;
  const layers = chosen.layers.map((layer) => ({
    ...layer,
    biases: layer.biases.map((_, __, [first = 0]) => first),
  }));
  return { ...chosen, layers };
}
