import { DEFAULT_ACTIVATION } from '../activations/activationName';
import { biasInUse, turnedBias } from '../conventions/biasForms';
import { inExample, LEARNING_RATE, newId, type QuantityId, targetId, weightId } from '../ids';
import { advancedMethod, methodNumbers, withMethodNumbers } from '../methods/methodNumbers';
import {
  type AnyProblem,
  type GeneralLayer,
  type GeneralProblem,
  generalOf,
  inFormOf,
  isBatch,
  takenIn,
  turnAfter,
} from '../network/general';
import { type LayerWiring, type Wiring, wiringOf } from '../network/wiring';
import type { Structure } from './structure';
import { structureOf } from './structureOf';

/** The numbers of a problem by quantity id. */
export function givensOf(problem: AnyProblem): Map<QuantityId, number> {
  const general = generalOf(problem);
  return givensIn(general, structureOf(wiringOf(general)));
}

/** The numbers of a problem by quantity id, where the structure of its update is at hand. */
export function givensIn(
  general: GeneralProblem,
  { wiring, forward }: Structure,
): Map<QuantityId, number> {
  const givens = new Map<QuantityId, number>();
  general.examples.forEach(({ inputs, targets }, e) => {
    const named = namesIn(general, e);
    inputs.forEach((value, i) => {
      givens.set(named(wiring.inputs[i] ?? ''), value);
    });
    targets.forEach((value, k) => {
      givens.set(named(targetId(k)), value);
    });
  });
  givens.set(LEARNING_RATE, general.learningRate);
  const inUse = biasInUse(general);
  general.layers.forEach(({ weights, biases }, l) => {
    const { neurons, letter } = wiring.layers[l] ?? NO_LAYER;
    const sources = sourcesOf(wiring, l);
    neurons.forEach((to, i) => {
      sources.forEach((from, j) => {
        givens.set(weightId(to, from), weights[i]?.[j] ?? Number.NaN);
      });
      const b = biases[i] ?? Number.NaN;
      if (inUse) givens.set(inUse.id(wiring.sharedBiases ? letter : to), turnedBias(b, inUse));
    });
  });
  const method = methodNumbers(general.method, forward.updated);
  for (const [id, number] of method) givens.set(id, number);
  return givens;
}

/**
 * What the inputs and targets of an example are called: as where there is only one, if the update takes this one
 * alone, and else with the example's number.
 */
export const namesIn =
  (general: GeneralProblem, e: number): ((id: QuantityId) => QuantityId) =>
  (id) =>
    !isBatch(general) && takenIn(general).includes(e) ? id : inExample(id, e + 1);

const NO_LAYER: LayerWiring = { letter: '', neurons: [], activation: DEFAULT_ACTIVATION };

/** What a layer takes in: the neurons of the layer before, or the inputs. */
const sourcesOf = ({ inputs, layers }: Wiring, l: number): readonly string[] =>
  l === 0 ? inputs : (layers[l - 1]?.neurons ?? []);

/** Its layers with every weight and bias taken from `value`, by quantity id; biases that are not used as they are. */
function layersFrom(
  general: GeneralProblem,
  wiring: Wiring,
  value: (id: QuantityId) => number,
): GeneralLayer[] {
  const inUse = biasInUse(general);
  return general.layers.map((layer, l) => {
    const { neurons, letter } = wiring.layers[l] ?? NO_LAYER;
    return {
      ...layer,
      weights: neurons.map((to) => sourcesOf(wiring, l).map((from) => value(weightId(to, from)))),
      biases: inUse
        ? neurons.map((to) => turnedBias(value(inUse.id(wiring.sharedBiases ? letter : to)), inUse))
        : layer.biases,
    };
  });
}

/** The problem with every given taken from `value`, by quantity id. */
export function withGivens<P extends AnyProblem>(problem: P, value: (id: QuantityId) => number): P {
  const general = generalOf(problem);
  const { wiring, forward } = structureOf(wiringOf(general));
  const { inputs } = wiring;
  return inFormOf(problem, {
    ...general,
    layers: layersFrom(general, wiring, value),
    examples: general.examples.map(({ targets }, e) => {
      const named = namesIn(general, e);
      return {
        inputs: inputs.map((id) => value(named(id))),
        targets: targets.map((_, k) => value(named(targetId(k)))),
      };
    }),
    learningRate: value(LEARNING_RATE),
    method: withMethodNumbers(general.method, forward.updated, value),
  });
}

/**
 * The problem after its update, with every weight and bias, and what the method keeps, taken from `value`, by
 * quantity id; what is not worked out stays. What was given midway was of this update alone.
 */
export function afterUpdate(
  { given: _, ...general }: GeneralProblem,
  { wiring, forward }: Structure,
  value: (id: QuantityId) => number | undefined,
): GeneralProblem {
  const updated = new Set(forward.updated);
  const old = (id: QuantityId): number => value(id) ?? Number.NaN;
  const renewed = (id: QuantityId): number => value(newId(id)) ?? old(id);
  const layers = layersFrom(general, wiring, (id) => (updated.has(id) ? renewed(id) : old(id)));
  const method = advancedMethod(general.method, forward.updated, old, renewed);
  return { ...general, ...turnAfter(general), layers, method };
}
