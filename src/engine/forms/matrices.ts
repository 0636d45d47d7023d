import { negative, product, sum } from '../expressions/expression';
import { derivativeId, netId, outId, type QuantityId, TOTAL_ERROR } from '../ids';
import type { ForwardLayer } from '../network/forward';
import { backwardByDelta, putIn } from './delta';
import { outputMinusTarget } from './deltaForms';
import { byDelta, slopeSign } from './deltaUpdate';
import { elements } from './elements';
import { withoutMinus } from './signs';
import type { BackwardPass, UpdateForm } from './updateForm';

const DELTA = {
  sign: 1,
  deltaOf: (neuron: string) => derivativeId(TOTAL_ERROR, netId(neuron)),
} as const;

/**
 * What matrices are read off: δ = ∂E/∂net of each neuron, by it the gradient of each parameter, and the step as the
 * elements have it. Its quantities are quantities of the elements too, by the same ids.
 * Source: Nielsen, Neural Networks and Deep Learning (2015), ch. 2, eqs. BP1-BP4.
 */
export const matrices: UpdateForm = {
  ...outputMinusTarget,
  name: 'matrices',
  ofParameter: elements.ofParameter,
  backward: (layer, pass) => [...deltas(layer, pass), ...gradients(layer, pass)],
  update: elements.update,
};

/** Where an output depends on every net input of its layer, the slopes are kept apart: they are a matrix. */
function deltas(layer: ForwardLayer, pass: BackwardPass): readonly QuantityId[] {
  const isPath = ({ name }: { readonly name: string }): boolean =>
    pass.find(TOTAL_ERROR, netId(name)).kind === 'paths';
  if (layer !== pass.forward.layers.at(-1) || !layer.neurons.some(isPath)) {
    return backwardByDelta(layer, pass, DELTA);
  }
  return layer.neurons.map(({ name }) => {
    const paths = layer.neurons.map((from) =>
      product(
        withoutMinus(putIn(pass.find(TOTAL_ERROR, outId(from.name)).expression, pass)),
        pass.find(outId(from.name), netId(name)).expression,
      ),
    );
    const id = DELTA.deltaOf(name);
    pass.add(
      { id, kind: 'delta', expression: { ...sum(...paths), balanced: true }, lines: [] },
      {
        kind: 'derivative',
        of: TOTAL_ERROR,
        by: netId(name),
        neuron: name,
        layer: layer.letter,
      },
    );
    return id;
  });
}

function gradients(layer: ForwardLayer, { forward, add }: BackwardPass): readonly QuantityId[] {
  const parameters = [
    ...layer.neurons.flatMap(({ sources }) => sources.map(({ weight }) => weight)),
    ...layer.biases,
  ];
  return parameters.map((parameter) => {
    const id = derivativeId(TOTAL_ERROR, parameter);
    const along = byDelta(parameter, forward, DELTA);
    const expression = slopeSign(parameter, forward) < 0 ? negative(along) : along;
    const { neuron } = forward.roles.get(parameter) ?? {};
    add(
      { id, kind: 'gradient', expression },
      {
        kind: 'derivative',
        of: TOTAL_ERROR,
        by: parameter,
        layer: layer.letter,
        ...(neuron === undefined ? {} : { neuron }),
      },
    );
    return id;
  });
}
