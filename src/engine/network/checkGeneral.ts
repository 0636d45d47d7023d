import { ACTIVATION_NAMES, DEFAULT_ACTIVATION } from '../activations/activationName';
import { takesConstant } from '../activations/activationOf';
import { ACTIVATIONS } from '../activations/activations';
import { CONSTANT_NAMES, CONSTANTS } from '../activations/constants';
import { BIAS_FORM_NAMES, BIAS_INPUTS, DEFAULT_BIAS_FORM } from '../conventions/biasForm';
import { BIAS_FORMS } from '../conventions/biasForms';
import { LOSSES } from '../losses/losses';
import { LOSS_NAMES } from '../losses/lossName';
import { checkMethod } from '../methods/check';
import { NAME_SETS } from '../naming';
import { checkNumber, ProblemError } from '../problemError';
import { type GeneralLayer, type GeneralProblem, LARGEST, type TrainingExample } from './general';

const REDUCTIONS = ['mean', 'sum'];
const ORDERS = ['batch', 'single'];

/** @throws {ProblemError} naming the first field that is not what a `GeneralProblem` has there. */
export function checkGeneral(problem: GeneralProblem): void {
  checkSize('layers', problem.layers, LARGEST.hiddenLayers + 1, 'layers');
  checkOneOf('loss', problem.loss, LOSS_NAMES);
  checkOneOf('reduce', problem.reduce, REDUCTIONS);
  checkMethod(problem.method);
  checkBias(problem);
  checkSize('examples', problem.examples, LARGEST.examples, 'examples');
  const [first] = problem.examples;
  checkSize('examples[0].inputs', first?.inputs, LARGEST.inputs, 'numbers');
  let before = first?.inputs.length ?? 0;
  problem.layers.forEach((layer, l) => {
    checkLayer(`layers[${l}]`, layer, before, problem.sharedBiases);
    before = layer.biases.length;
  });
  if (problem.order !== undefined) checkOneOf('order', problem.order, ORDERS);
  checkNext(problem);
  checkNames(problem);
  checkFit(problem);
  problem.examples.forEach((example, e) => {
    checkExample(`examples[${e}]`, example, first?.inputs.length ?? 0, before);
  });
}

function checkBias({ bias = DEFAULT_BIAS_FORM, biasInput }: GeneralProblem): void {
  checkOneOf('bias', bias, BIAS_FORM_NAMES);
  if (biasInput === undefined) return;
  const hasInput = BIAS_FORMS[bias].written?.hasFixedInput;
  if (hasInput && BIAS_INPUTS.includes(biasInput)) return;
  const accepted = hasInput ? BIAS_INPUTS.join(' or ') : `absent, as bias is ${bias}`;
  throw new ProblemError('biasInput', accepted, biasInput);
}

function checkNext({ next, examples }: GeneralProblem): void {
  if (next === undefined || examples[next] !== undefined) return;
  throw new ProblemError('next', `a whole number from 0 to ${examples.length - 1}`, next);
}

/** What they are, and no more: whether a name can be had beside the others is the page's to say. */
function checkNames({ names }: GeneralProblem): void {
  if (names === undefined) return;
  if (typeof names !== 'object' || names === null) {
    throw new ProblemError('names', 'a set, new names by id, or both', names);
  }
  if (names.set !== undefined) checkOneOf('names.set', names.set, NAME_SETS);
  for (const [id, name] of Object.entries(names.renamed ?? {})) {
    if (typeof name !== 'string') throw new ProblemError(`names.renamed.${id}`, 'a text', name);
  }
}

/** A softmax shares 1 among the outputs, and a cross-entropy takes the logarithm of what is between 0 and 1. */
function checkFit({ layers, loss }: GeneralProblem): void {
  layers.forEach(({ activation, biases }, l) => {
    const stands =
      ACTIVATIONS[activation].standsAt === 'anyLayer' ||
      (l === layers.length - 1 && biases.length > 1);
    if (stands) return;
    const accepted = `one of the others: ${activation} is for two outputs or more`;
    throw new ProblemError(`layers[${l}].activation`, accepted, activation);
  });
  const outputs = layers.at(-1)?.activation ?? DEFAULT_ACTIVATION;
  if (LOSSES[loss].fits(ACTIVATIONS[outputs])) return;
  const fitting = LOSS_NAMES.filter((name) => LOSSES[name].fits(ACTIVATIONS[outputs]));
  const accepted = `${fitting.join(' or ')}, as the outputs are ${outputs}`;
  throw new ProblemError('loss', accepted, loss);
}

function checkLayer(field: string, layer: GeneralLayer, before: number, shared: boolean): void {
  if (typeof layer !== 'object' || layer === null) {
    throw new ProblemError(field, 'a layer with weights, biases and an activation', layer);
  }
  checkOneOf(`${field}.activation`, layer.activation, ACTIVATION_NAMES);
  checkConstants(field, layer);
  checkSize(`${field}.biases`, layer.biases, LARGEST.neurons, 'numbers');
  checkNumbers(`${field}.biases`, layer.biases, layer.biases.length);
  const neurons = layer.biases.length;
  if (!Array.isArray(layer.weights) || layer.weights.length !== neurons) {
    throw new ProblemError(`${field}.weights`, `one row a neuron (${neurons})`, layer.weights);
  }
  layer.weights.forEach((row, to) => {
    checkNumbers(`${field}.weights[${to}]`, row, before);
  });
  if (shared && layer.biases.some((bias) => bias !== layer.biases[0])) {
    const accepted = 'one number for all neurons, as sharedBiases is true';
    throw new ProblemError(`${field}.biases`, accepted, layer.biases);
  }
}

function checkConstants(field: string, layer: GeneralLayer): void {
  for (const name of CONSTANT_NAMES) {
    const value: unknown = layer[name];
    if (value === undefined) continue;
    if (!takesConstant(layer.activation, name)) {
      throw new ProblemError(
        `${field}.${name}`,
        `left out, as ${layer.activation} has none`,
        value,
      );
    }
    const { accepts, accepted } = CONSTANTS[name];
    if (typeof value !== 'number' || !accepts(value)) {
      throw new ProblemError(`${field}.${name}`, accepted, value);
    }
  }
}

function checkExample(
  field: string,
  example: TrainingExample,
  inputs: number,
  outputs: number,
): void {
  if (typeof example !== 'object' || example === null) {
    throw new ProblemError(field, 'an example with inputs and targets', example);
  }
  checkNumbers(`${field}.inputs`, example.inputs, inputs);
  checkNumbers(`${field}.targets`, example.targets, outputs);
}

/** By its indices, as a list may have holes, which `forEach` would leave out. */
function checkNumbers(field: string, list: unknown, length: number): void {
  if (!Array.isArray(list) || list.length !== length) {
    throw new ProblemError(field, `${length} ${length === 1 ? 'number' : 'numbers'}`, list);
  }
  for (let i = 0; i < length; i++) checkNumber(`${field}[${i}]`, list[i]);
}

function checkSize(field: string, list: unknown, most: number, what: string): void {
  if (!Array.isArray(list) || list.length < 1 || list.length > most) {
    throw new ProblemError(field, most === 1 ? `one ${what}` : `1 to ${most} ${what}`, list);
  }
}

function checkOneOf(field: string, value: unknown, accepted: readonly string[]): void {
  if (typeof value !== 'string' || !accepted.includes(value)) {
    throw new ProblemError(field, accepted.join(', '), value);
  }
}
