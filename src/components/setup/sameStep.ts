import { derivativeId, type GeneralProblem, LOSS_NAMES, TOTAL_ERROR } from '../../engine';
import { traceWith } from '../../engine/update';
import { fits } from '../../state';

/** To how many digits the steps are to agree, and a factor is taken for the short number that it is. */
const DIGITS = 12;
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * The problem with the first error that differs from its own by a factor alone, and with the learning rate that makes
 * up for it. Undefined where there is none, or where the method takes no notice of a factor. It is found by trying:
 * both updates are worked out and compared.
 */
export function sameStep(problem: GeneralProblem): GeneralProblem | undefined {
  const { loss, layers, learningRate, given } = problem;
  const output = layers.at(-1)?.activation;
  if (given !== undefined || output === undefined) return undefined;
  const [own, before] = [parametersAfter(problem), gradientOf(problem)];
  const at = before.findIndex((slope) => slope !== 0);
  // Where no weight moves there is no step to be the same.
  if (at < 0) return undefined;
  for (const name of LOSS_NAMES) {
    if (name === loss || !fits(name, output)) continue;
    const other = { ...problem, loss: name };
    const factor = rounded((gradientOf(other)[at] ?? 0) / (before[at] ?? 0));
    const rate = rounded(learningRate / factor);
    if (factor === 1 || !Number.isFinite(rate)) continue;
    const found = { ...other, learningRate: rate };
    const after = parametersAfter(found);
    if (own.every((value, i) => isNear(value, after[i]))) return found;
  }
  return undefined;
}

function gradientOf(problem: GeneralProblem): readonly number[] {
  const trace = traceWith(problem);
  return trace.structure.forward.parameters.map((id) => trace.value(derivativeId(TOTAL_ERROR, id)));
}

const parametersAfter = (problem: GeneralProblem): readonly number[] =>
  traceWith(problem).updated.layers.flatMap(({ weights, biases }) => [
    ...weights.flat(),
    ...biases,
  ]);

const isNear = (one: number, other = Number.NaN): boolean =>
  Math.abs(one - other) <= 10 ** -DIGITS * Math.max(1, Math.abs(one));
