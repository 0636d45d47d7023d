import {
  ACTIVATION_NAMES,
  type ActivationName,
  type GeneralProblem,
  LARGEST,
  type LossName,
  newMethod,
} from '../../engine';
import { ACTIVATIONS, DEFAULT_ACTIVATION, unusualConstants } from '../../engine/activations';
import { DEFAULT_BIAS_FORM } from '../../engine/conventions';
import { DEFAULT_LOSS, LOSSES } from '../../engine/losses';
import { hash } from './seed';

/** Of what neurons a network is, and by what it is judged: all about it but its numbers and how it learns. */
export interface Shape {
  /** The inputs, then the neurons of each layer. */
  readonly sizes: readonly number[];
  /** Of each layer. */
  readonly activations: readonly ActivationName[];
  readonly loss: LossName;
}

/** Whether a layer may be of this: one with so many neurons, that is the output layer or a hidden one. */
export const mayStand = (
  name: ActivationName,
  layer: { readonly isOutput: boolean; readonly neurons: number },
): boolean => ACTIVATIONS[name].standsAt === 'anyLayer' || (layer.isOutput && layer.neurons > 1);

/** Whether a loss goes with outputs of this activation. */
export const fits = (loss: LossName, outputs: ActivationName): boolean =>
  LOSSES[loss].fits(ACTIVATIONS[outputs]);

export const HIDDEN_ACTIVATIONS = ACTIVATION_NAMES.filter(
  (name) => ACTIVATIONS[name].standsAt === 'anyLayer',
);

/** Whether a network of this shape can be worked here: no larger than the largest, and what is chosen goes together. */
export function isWorkable({ sizes, activations, loss }: Shape): boolean {
  const layers = activations.length;
  return (
    layers >= 1 &&
    layers <= LARGEST.hiddenLayers + 1 &&
    layers === sizes.length - 1 &&
    sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= LARGEST.neurons) &&
    activations.every((name, l) =>
      mayStand(name, { isOutput: l === layers - 1, neurons: sizes[l + 1] ?? 0 }),
    ) &&
    fits(loss, activations.at(-1) ?? DEFAULT_ACTIVATION)
  );
}

export function shapeOf(problem: GeneralProblem): Shape {
  const { layers, examples, loss } = problem;
  return {
    sizes: [examples[0]?.inputs.length ?? 0, ...layers.map(({ biases }) => biases.length)],
    activations: layers.map(({ activation }) => activation),
    loss,
  };
}

/** Whether two problems have the same network: shape, constants and form of the biases. */
export const sameNetwork = (a: GeneralProblem, b: GeneralProblem): boolean =>
  sameShape(shapeOf(a), shapeOf(b)) &&
  (a.bias ?? DEFAULT_BIAS_FORM) === (b.bias ?? DEFAULT_BIAS_FORM) &&
  JSON.stringify(a.layers.map(unusualConstants)) === JSON.stringify(b.layers.map(unusualConstants));

export const sameShape = (a: Shape, b: Shape): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A shape that can be worked: a softmax of one output is a sigmoid, and a cross-entropy of what is not between
 * 0 and 1 is half the squared error. A layer that is new is as the hidden layer before it.
 */
export function workable({ sizes, activations, loss }: Shape): Shape {
  const count = sizes.length - 1;
  const hidden = Array.from(
    { length: count - 1 },
    (_, l) => activations.slice(0, -1)[l] ?? activations.at(-2) ?? DEFAULT_ACTIVATION,
  );
  const wanted = activations.at(-1) ?? DEFAULT_ACTIVATION;
  const stands = mayStand(wanted, { isOutput: true, neurons: sizes.at(-1) ?? 0 });
  const output = stands ? wanted : DEFAULT_ACTIVATION;
  return {
    sizes,
    activations: [...hidden, output],
    loss: fits(loss, output) ? loss : DEFAULT_LOSS,
  };
}

/**
 * The problem with another shape. A number that still has its place is kept; one that is new is drawn from its
 * place as a seed, so it is the same whenever and wherever the network gets this shape.
 */
export function reshaped(problem: GeneralProblem, shape: Shape): GeneralProblem {
  if (sameShape(shapeOf(problem), shape)) return problem;
  const [inputs = 1, ...widths] = shape.sizes;
  const layers = widths.map((width, l) => {
    const isLast = l === widths.length - 1;
    const before = isLast ? problem.layers.at(-1) : problem.layers.slice(0, -1)[l];
    const place = isLast ? 'o' : `h${l}`;
    const biases = numbers(width, (i) => before?.biases[i] ?? drawn(`b ${place} ${i}`, 1, 12));
    const activation = shape.activations[l] ?? DEFAULT_ACTIVATION;
    // A layer that is new is as the hidden layer before it.
    const like = before ?? problem.layers.at(-2);
    return {
      ...(like?.activation === activation ? unusualConstants(like) : {}),
      weights: Array.from({ length: width }, (_, i) =>
        numbers(
          shape.sizes[l] ?? 1,
          (j) => before?.weights[i]?.[j] ?? drawn(`w ${place} ${i} ${j}`, -18, 18),
        ),
      ),
      biases: problem.sharedBiases ? biases.map((_, __, [first = 0]) => first) : biases,
      activation,
    };
  });
  const isSet = problem.examples.length > 1;
  return {
    ...problem,
    layers,
    loss: shape.loss,
    method: newMethod(problem.method.name),
    examples: problem.examples.map((example, e) => ({
      inputs: numbers(
        inputs,
        (i) => example.inputs[i] ?? (isSet ? 0 : drawn(`x ${e} ${i}`, 2, 18)),
      ),
      targets: numbers(widths.at(-1) ?? 1, (k) => example.targets[k] ?? (isSet ? 0 : 0.01)),
    })),
  };
}

const numbers = (length: number, number: (index: number) => number): number[] =>
  Array.from({ length }, (_, index) => number(index));

/** A multiple of 0.05 that is not 0: a zero hides what a step does. */
function drawn(seed: string, low: number, high: number): number {
  // Twice, as seeds that differ in their last letter alone are otherwise too near to each other.
  const share = hash(String(hash(seed)));
  const twentieths = low + Math.floor(share * (high - low + 1));
  return (twentieths === 0 ? 1 : twentieths) / 20;
}
