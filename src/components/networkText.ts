import type { GeneralProblem, GeneralTrace, MethodName } from '../engine';
import { DEFAULT_ACTIVATION } from '../engine/activations';
import { DEFAULT_LOSS } from '../engine/losses';
import { type Shape, shapeOf } from '../state';
import type { Translate } from '../text';
import { listed } from './lists';

/** Whether its neurons and its error are the classic's. */
const isClassic = ({ activations, loss }: Shape): boolean =>
  loss === DEFAULT_LOSS && activations.every((name) => name === DEFAULT_ACTIVATION);

const methodOf = (problem: GeneralProblem): MethodName => problem.method.name;

/** What the hidden layers' neurons do, if there are any, in one text, and what the outputs do. */
function activationNames(text: Translate, { activations }: Shape): readonly string[] {
  const hidden = [...new Set(activations.slice(0, -1))];
  const all = hidden.length === 1 ? hidden : activations.slice(0, -1);
  const nameOf = (name = ''): string => text('setup.activation', { name });
  return [listed(text, all.map(nameOf)), nameOf(activations.at(-1))].filter((name) => name !== '');
}

/** A network in a few words: its sizes, and what of it is not as in the classic: '2-3-2 · tanh, Softmax · Adam'. */
export function networkText(text: Translate, problem: GeneralProblem): string {
  const shape = shapeOf(problem);
  const method = methodOf(problem);
  const traits = [
    shape.sizes.join('-'),
    ...(isClassic(shape) ? [] : [listed(text, activationNames(text, shape))]),
    ...(shape.loss === DEFAULT_LOSS ? [] : [text('setup.loss', { name: shape.loss })]),
    ...(method === 'gradientDescent' ? [] : [text(`numbers.method.${method}`)]),
  ];
  return listed(text, traits, 'list.traits');
}

/** By what rules a sheet is worked. */
export function rulesText(text: Translate, { problem }: GeneralTrace): string {
  const shape = shapeOf(problem);
  const method = methodOf(problem);
  const update = problem.updateBiases ? 'yes' : 'no';
  if (isClassic(shape) && method === 'gradientDescent') return text('worksheet.rules', { update });
  const names = activationNames(text, shape);
  return text('worksheet.rulesOther', {
    layers: names.length === 1 ? 'one' : 'several',
    hidden: names.slice(0, -1).join(),
    output: names.slice(-1).join(),
    loss: text('setup.loss', { name: shape.loss }),
    method: text(`numbers.method.${method}`),
    update,
  });
}

/** What a sheet's picture of the network shows. */
export function networkFigureText(text: Translate, { problem }: GeneralTrace): string {
  const sizes = shapeOf(problem).sizes.join('-');
  return sizes === '2-2-2' ? text('worksheet.figure') : text('worksheet.figureOther', { sizes });
}
