/** Two numbers, in the order of the neurons they belong to. */
export type Pair = readonly [number, number];

/** The parameters of one layer of two neurons. Dimensionless. */
export interface Layer {
  /** `weights[to][from]`: the weight of the connection into neuron `to` from the layer before's `from`. */
  readonly weights: readonly [Pair, Pair];
  /** One bias a neuron; both equal where the layer shares one (`Problem.sharedBiases`). */
  readonly biases: Pair;
}

/**
 * One gradient-descent update to be made: a 2-2-2 network of sigmoid neurons, one training example, and
 * how the step is taken. Plain JSON.
 */
export interface Problem {
  readonly inputs: Pair;
  /** What each output should be. Any finite number, though a sigmoid only reaches between 0 and 1. */
  readonly targets: Pair;
  readonly hidden: Layer;
  readonly output: Layer;
  /** One bias a layer: `biases[0] === biases[1]`, and its gradient is the sum of both neurons'. */
  readonly sharedBiases: boolean;
  /** Whether the update changes the biases. Their gradients are worked out either way. */
  readonly updateBiases: boolean;
  /** η, the factor on the gradient in the update. */
  readonly learningRate: number;
}

/** A problem that cannot be worked: `field` says which of its fields, `accepted` what that would take. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly field: string;
  readonly accepted: string;

  constructor(field: string, accepted: string, found: unknown) {
    super(`${field} must be ${accepted}, not ${describe(found)}`);
    this.field = field;
    this.accepted = accepted;
  }
}

/** What was found, short enough for a message. */
function describe(found: unknown): string {
  if (found === null || typeof found === 'number') return String(found);
  if (typeof found === 'string') return JSON.stringify(found.slice(0, 60));
  if (!Array.isArray(found)) return typeof found;
  const parts = found.slice(0, 4).map((part) => (Array.isArray(part) ? '[…]' : describe(part)));
  return `[${parts.join(', ')}${found.length > 4 ? ', …' : ''}]`;
}

function checkNumber(field: string, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ProblemError(field, 'a finite number', value);
  }
}

function checkPair(field: string, pair: unknown): void {
  if (!Array.isArray(pair) || pair.length !== 2) throw new ProblemError(field, 'two numbers', pair);
  for (const i of [0, 1]) checkNumber(`${field}[${i}]`, pair[i]);
}

function checkLayer(field: string, layer: Layer | undefined, shared: boolean): void {
  if (typeof layer !== 'object' || layer === null) {
    throw new ProblemError(field, 'a layer with weights and biases', layer);
  }
  if (!Array.isArray(layer.weights) || layer.weights.length !== 2) {
    throw new ProblemError(`${field}.weights`, 'two rows of two numbers', layer.weights);
  }
  for (const to of [0, 1]) checkPair(`${field}.weights[${to}]`, layer.weights[to]);
  checkPair(`${field}.biases`, layer.biases);
  if (shared && layer.biases[0] !== layer.biases[1]) {
    const accepted = 'one number twice, as sharedBiases is true';
    throw new ProblemError(`${field}.biases`, accepted, layer.biases);
  }
}

const positiveZeros = ([first, second]: Pair): Pair => [first + 0, second + 0];

const positiveZerosIn = ({ weights, biases }: Layer): Layer => ({
  weights: [positiveZeros(weights[0]), positiveZeros(weights[1])],
  biases: positiveZeros(biases),
});

/**
 * The problem with −0 taken as 0. No parameter then becomes −0 in an update either, since a difference is −0
 * only where it starts from one.
 * @throws {ProblemError} naming the first field that is not what a `Problem` has there.
 */
export function checkedProblem(problem: Problem): Problem {
  checkProblem(problem);
  return {
    ...problem,
    inputs: positiveZeros(problem.inputs),
    targets: positiveZeros(problem.targets),
    hidden: positiveZerosIn(problem.hidden),
    output: positiveZerosIn(problem.output),
    learningRate: problem.learningRate + 0,
  };
}

function checkProblem(problem: Problem): void {
  if (typeof problem !== 'object' || problem === null) {
    throw new ProblemError('problem', 'an object', problem);
  }
  for (const field of ['sharedBiases', 'updateBiases'] as const) {
    if (typeof problem[field] !== 'boolean')
      throw new ProblemError(field, 'true or false', problem[field]);
  }
  checkPair('inputs', problem.inputs);
  checkPair('targets', problem.targets);
  checkLayer('hidden', problem.hidden, problem.sharedBiases);
  checkLayer('output', problem.output, problem.sharedBiases);
  checkNumber('learningRate', problem.learningRate);
}
