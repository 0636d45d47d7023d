import { activationOf } from '../../activations/activationOf';
import {
  ACTIVATION_SLIPS,
  type ActivationSlips,
  type OutputSlip,
  type SlopeSlip,
} from '../../activations/activationSlips';
import { NEURON_ACTIVATIONS } from '../../activations/activations';
import { children, quantity } from '../../expressions/expression';
import { netId, outId, parseId, type QuantityId, withoutExample } from '../../ids';
import type { ForwardLayer } from '../../network/forward';
import type { Structure } from '../../update/structure';
import { misconception } from './misconception';
import { factorsOf, isChain, productOf, withoutFactor } from './termsAndFactors';

/** ∂out/∂net of a neuron: its name, which says of which example. */
function slopeOf(id: QuantityId, { forward }: Structure): string | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'derivative') return undefined;
  const neuron = forward.neuronOf.get(parts.of);
  return neuron !== undefined && parts.of === outId(neuron) && parts.by === netId(neuron)
    ? neuron
    : undefined;
}

const layerOf = ({ forward }: Structure, neuron: string): ForwardLayer | undefined =>
  forward.layers.find(({ neurons }) => neurons.some(({ name }) => name === withoutExample(neuron)));

const slipsOf = ({ activation, constants = {} }: ForwardLayer): ActivationSlips =>
  ACTIVATION_SLIPS[activation](constants);

/** What is taken for a neuron’s output, or for its slope, in a way that its activation knows of. */
const activationSlip = <const Slip extends SlopeSlip | OutputSlip>(slip: Slip) =>
  misconception(slip, ({ definition, expression, structure }) => {
    if (definition.kind === 'output') {
      const { neuron = '' } = definition.role;
      const layer = layerOf(structure, neuron);
      const wrong = layer && slipsOf(layer).output[slip as OutputSlip];
      // Its own net input, or those of its layer.
      const nets = children(expression);
      const at = layer?.neurons.findIndex(({ name }) => name === withoutExample(neuron)) ?? 0;
      const own = nets[at] ?? nets[0];
      return wrong && own ? [{ expression: wrong(own, nets) }] : [];
    }
    const neuron = slopeOf(definition.id, structure);
    const layer = neuron === undefined ? undefined : layerOf(structure, neuron);
    if (neuron === undefined || layer === undefined) return [];
    const wrong = slipsOf(layer).slope[slip as SlopeSlip];
    return wrong ? [{ expression: wrong(quantity(outId(neuron)), quantity(netId(neuron))) }] : [];
  });

/** Mistakes about what a neuron makes of its net input, and how steep that is. */
export const ACTIVATION = [
  misconception('activationLeftOut', ({ definition, expression }) =>
    definition.kind === 'output' &&
    expression.kind === 'activation' &&
    NEURON_ACTIVATIONS[expression.name].changesNet
      ? [{ expression: expression.of }]
      : [],
  ),
  activationSlip('sigmoidTaken'),
  activationSlip('tanhTaken'),
  activationSlip('activationSign'),
  activationSlip('exponentialsLeftOut'),
  activationSlip('notNormalised'),
  activationSlip('leakLeftOut'),
  activationSlip('steepnessLeftOut'),
  // Where the slope has cancelled, its steepness is still there.
  misconception('steepnessLeftOut', ({ definition, expression, structure }) => {
    const outputs = structure.forward.layers.at(-1);
    const { steepness = 1 } = outputs ? activationOf(outputs) : {};
    const factors = factorsOf(expression);
    const rest = factors.filter((one) => one.kind !== 'number' || one.value !== steepness);
    const isThere = steepness !== 1 && rest.length < factors.length;
    return definition.kind === 'cancelled' && isThere ? [{ expression: productOf(rest) }] : [];
  }),
  misconception('slopeLeftOut', ({ definition, expression, structure }) =>
    isChain(definition)
      ? withoutFactor(expression, (id) => slopeOf(id, structure) !== undefined)
      : [],
  ),
  activationSlip('slopeOfSigmoid'),
  activationSlip('slopeOfTanh'),
  activationSlip('slopeWithoutOut'),
  activationSlip('slopeWithoutOneMinus'),
  activationSlip('slopeWithoutSquare'),
  activationSlip('halfOfSlopeLeftOut'),
  activationSlip('oneSlope'),
  activationSlip('slopeAtNet'),
  activationSlip('slopeOfOutput'),
] as const;
