import type { GeneralLayer, GeneralProblem, GeneralTrace, MethodName } from '../engine';
import { DEFAULT_ACTIVATION, unusualConstants } from '../engine/activations';
import { DEFAULT_BIAS_FORM } from '../engine/conventions';
import { DEFAULT_LOSS } from '../engine/losses';
import { isBatch } from '../engine/network';
import { decimalSeparator, numberInput } from '../notation';
import { shapeOf } from '../state';
import type { Translate } from '../text';
import { listed, sentences } from './lists';

/** Whether its neurons and its error are the classic's. */
const isClassic = ({ layers, loss }: GeneralProblem): boolean =>
  loss === DEFAULT_LOSS &&
  layers.every(
    (layer) => layer.activation === DEFAULT_ACTIVATION && unusualConstants(layer) === undefined,
  );

/** What its neurons do, with what they are set by where that is not as usual. */
function layerText(text: Translate, layer: GeneralLayer): string {
  const name = text('setup.activation', { name: layer.activation });
  const { steepness, leak } = unusualConstants(layer) ?? {};
  const shown = (value: number): string =>
    numberInput(value, { decimalSeparator: decimalSeparator(text.locale) });
  if (steepness !== undefined) {
    return text('setup.activationSteep', { name, value: shown(steepness) });
  }
  return leak === undefined ? name : text('setup.activationLeaking', { name, value: shown(leak) });
}

/** How biases are written, where it is not as in the classic. */
function biasTrait(text: Translate, { bias = DEFAULT_BIAS_FORM, biasInput = 1 }: GeneralProblem) {
  return bias === DEFAULT_BIAS_FORM
    ? []
    : [text('setup.biasTrait', { name: bias, input: biasInput < 0 ? '−1' : '1' })];
}

const methodOf = (problem: GeneralProblem): MethodName => problem.method.name;

/** What the hidden layers' neurons do, if there are any, in one text, and what the outputs do. */
function activationNames(text: Translate, { layers }: GeneralProblem): readonly string[] {
  const names = layers.map((layer) => layerText(text, layer));
  const hidden = [...new Set(names.slice(0, -1))];
  const all = hidden.length === 1 ? hidden : names.slice(0, -1);
  return [listed(text, all), names.at(-1) ?? ''].filter((name) => name !== '');
}

/** A network in a few words: its sizes, and what of it is not as in the classic: '2-3-2 · tanh, Softmax · Adam'. */
export function networkText(text: Translate, problem: GeneralProblem): string {
  const shape = shapeOf(problem);
  const method = methodOf(problem);
  const traits = [
    shape.sizes.join('-'),
    ...(isClassic(problem) ? [] : [listed(text, [...new Set(activationNames(text, problem))])]),
    ...(shape.loss === DEFAULT_LOSS ? [] : [text('setup.loss', { name: shape.loss })]),
    ...(method === 'gradientDescent' ? [] : [text(`numbers.method.${method}`)]),
    ...biasTrait(text, problem),
  ];
  return listed(text, traits, 'list.traits');
}

/** By what rules a sheet is worked. */
export const rulesText = (text: Translate, trace: GeneralTrace): string => {
  const { delta } = trace.structure.form;
  const { examples, reduce = 'mean', bias = DEFAULT_BIAS_FORM } = trace.problem;
  return sentences(text, [
    networkRules(text, trace),
    isBatch(trace.problem) &&
      text('worksheet.rulesBatch', { count: examples.length, reduce, bias }),
    delta !== 'none' && text('delta.rule', { delta }),
  ]);
};

function networkRules(text: Translate, { problem }: GeneralTrace): string {
  const shape = shapeOf(problem);
  const method = methodOf(problem);
  const { bias = DEFAULT_BIAS_FORM } = problem;
  const held = { update: problem.updateBiases ? 'yes' : 'no', bias };
  if (isClassic(problem) && method === 'gradientDescent') return text('worksheet.rules', held);
  const names = activationNames(text, problem);
  return text('worksheet.rulesOther', {
    layers: names.length === 1 ? 'one' : 'several',
    hidden: names.slice(0, -1).join(),
    output: names.slice(-1).join(),
    loss: text('setup.loss', { name: shape.loss }),
    method: text(`numbers.method.${method}`),
    ...held,
  });
}

/** What a sheet's picture of the network shows. */
export function networkFigureText(text: Translate, { problem }: GeneralTrace): string {
  const sizes = shapeOf(problem).sizes.join('-');
  return sizes === '2-2-2' ? text('worksheet.figure') : text('worksheet.figureOther', { sizes });
}
