import {
  difference,
  type Expression,
  number,
  product,
  quantity,
} from '../../expressions/expression';
import { netId, outId, parseId, type QuantityId } from '../../ids';
import type { Definition, Structure } from '../../update/structure';
import { misconception, type Rewrite } from './misconception';
import { isChain, withoutFactor } from './termsAndFactors';

/** ∂out/∂net of a neuron: its name. */
function slopeOf(id: QuantityId, { forward }: Structure): string | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'derivative') return undefined;
  const neuron = forward.neuronOf.get(parts.of);
  return neuron !== undefined && parts.of === outId(neuron) && parts.by === netId(neuron)
    ? neuron
    : undefined;
}

const isSigmoid = (neuron: string, { forward }: Structure): boolean =>
  forward.layers.some(
    ({ activation, neurons }) =>
      activation === 'sigmoid' && neurons.some(({ name }) => name === neuron),
  );

/** The slope of a sigmoid neuron, in one of the wrong forms that people give it. */
const wrongSlope =
  (form: (out: QuantityId, net: QuantityId) => Expression) =>
  ({ definition, structure }: { definition: Definition; structure: Structure }): Rewrite[] => {
    const neuron = slopeOf(definition.id, structure);
    return neuron === undefined || !isSigmoid(neuron, structure)
      ? []
      : [{ expression: form(outId(neuron), netId(neuron)) }];
  };

const oneMinus = (id: QuantityId): Expression => difference(number(1), quantity(id));

/** Mistakes about the slope of the sigmoid, output · (1 − output). */
export const SLOPE = [
  misconception('slopeLeftOut', ({ definition, expression, structure }) =>
    isChain(definition)
      ? withoutFactor(expression, (id) => slopeOf(id, structure) !== undefined)
      : [],
  ),
  misconception(
    'slopeAtNet',
    wrongSlope((_, net) => product(quantity(net), oneMinus(net))),
  ),
  misconception(
    'slopeWithoutOut',
    wrongSlope((out) => oneMinus(out)),
  ),
  misconception(
    'slopeWithoutOneMinus',
    wrongSlope((out) => quantity(out)),
  ),
] as const;
