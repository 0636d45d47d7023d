import type { SlopeSlip } from '../../activations/activation';
import { activationOf } from '../../activations/activationOf';
import { quantity } from '../../expressions/expression';
import { netId, outId, parseId, type QuantityId } from '../../ids';
import type { Structure } from '../../update/structure';
import { misconception } from './misconception';
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

/** The slope of a neuron, in one of the wrong forms that its activation knows of. */
const wrongSlope = <const Slip extends SlopeSlip>(slip: Slip) =>
  misconception(slip, ({ definition, structure }) => {
    const neuron = slopeOf(definition.id, structure);
    const layer = structure.forward.layers.find(({ neurons }) =>
      neurons.some(({ name }) => name === neuron),
    );
    if (neuron === undefined || layer === undefined) return [];
    const activation = activationOf(layer);
    const form = activation.kind === 'neuron' ? activation.slopeSlips[slip] : undefined;
    return form === undefined
      ? []
      : [{ expression: form(quantity(outId(neuron)), quantity(netId(neuron))) }];
  });

/** Mistakes about the slope of a neuron. */
export const SLOPE = [
  misconception('slopeLeftOut', ({ definition, expression, structure }) =>
    isChain(definition)
      ? withoutFactor(expression, (id) => slopeOf(id, structure) !== undefined)
      : [],
  ),
  wrongSlope('slopeAtNet'),
  wrongSlope('slopeWithoutOut'),
  wrongSlope('slopeWithoutOneMinus'),
  wrongSlope('steepnessLeftOut'),
  wrongSlope('slopeOfSigmoid'),
  wrongSlope('halfOfSlopeLeftOut'),
] as const;
