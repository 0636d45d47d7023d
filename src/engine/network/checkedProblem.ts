import { checkNumber, ProblemError } from '../problemError';
import { checkGeneral } from './checkGeneral';
import { checkShort } from './checkShort';
import { type AnyProblem, type GeneralProblem, generalOf, isGeneral } from './general';

/**
 * The problem in its general form, with −0 taken as 0. No parameter then becomes −0 in an update either, since a
 * difference is −0 only where it starts from one.
 * @throws {ProblemError} naming the first field that is not what a problem has there.
 */
export function checkedProblem(problem: AnyProblem): GeneralProblem {
  check(problem);
  const general = generalOf(problem);
  return {
    ...general,
    layers: general.layers.map((layer) => ({
      ...layer,
      weights: layer.weights.map(positiveZeros),
      biases: positiveZeros(layer.biases),
      ...(layer.leak === undefined ? {} : { leak: layer.leak + 0 }),
    })),
    examples: general.examples.map((example) => ({
      inputs: positiveZeros(example.inputs),
      targets: positiveZeros(example.targets),
    })),
    learningRate: general.learningRate + 0,
  };
}

const positiveZeros = (numbers: readonly number[]): number[] => numbers.map((value) => value + 0);

function check(problem: AnyProblem): void {
  if (typeof problem !== 'object' || problem === null) {
    throw new ProblemError('problem', 'an object', problem);
  }
  for (const field of ['sharedBiases', 'updateBiases'] as const) {
    if (typeof problem[field] !== 'boolean')
      throw new ProblemError(field, 'true or false', problem[field]);
  }
  if (isGeneral(problem)) checkGeneral(problem);
  else checkShort(problem);
  checkNumber('learningRate', problem.learningRate);
}
