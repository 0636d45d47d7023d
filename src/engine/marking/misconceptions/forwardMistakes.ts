import { NEURON_ACTIVATIONS } from '../../activations/activations';
import {
  activation,
  type Expression,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
  sum,
  termsOf,
} from '../../expressions/expression';
import { netId, newId, outId, type QuantityId } from '../../ids';
import type { Structure } from '../../update/structure';
import { misconception, type Rewrite } from './misconception';
import {
  factorsOf,
  idOf,
  otherSources,
  otherWeights,
  sumOf,
  transposed,
  withChoices,
  withoutNew,
} from './termsAndFactors';

interface NetInput {
  readonly weighted: readonly { readonly weight: QuantityId; readonly source: QuantityId }[];
  readonly bias: QuantityId;
}

/** The parts of net = Σ w·out + b. */
function netInput(expression: Expression): NetInput | undefined {
  const weighted: { weight: QuantityId; source: QuantityId }[] = [];
  let bias: QuantityId | undefined;
  for (const term of termsOf(expression)) {
    const [weight, source] = factorsOf(term).map(idOf);
    if (weight !== undefined && source !== undefined) weighted.push({ weight, source });
    else bias = weight;
  }
  return bias === undefined || weighted.length === 0 ? undefined : { weighted, bias };
}

const netOf = ({ weighted, bias }: NetInput): Expression =>
  sum(
    ...weighted.map(({ weight, source }) => product(quantity(weight), quantity(source))),
    quantity(bias),
  );

/** The same weight or source as `of`, of the update where `of` is. */
const likewise =
  (structure: Structure, others: (structure: Structure, id: QuantityId) => QuantityId[]) =>
  (of: QuantityId): QuantityId[] => {
    const plain = withoutNew(of);
    const found = others(structure, plain);
    return plain === of ? found : found.map(newId);
  };

/** All the biases, those of a neuron's own layer last. */
function otherBiases({ forward }: Structure, bias: QuantityId): QuantityId[] {
  const others = forward.layers.flatMap(({ biases }) => biases).filter((id) => id !== bias);
  const isNear = (id: QuantityId): boolean =>
    forward.layers.some(({ biases }) => biases.includes(id) && biases.includes(bias));
  return [...others.filter((id) => !isNear(id)), ...others.filter(isNear)];
}

/** Mistakes about the net input, and what becomes of it. */
export const FORWARD = [
  misconception('biasLeftOut', ({ definition, expression }) => {
    if (definition.kind !== 'net') return [];
    const net = netInput(expression);
    return net === undefined
      ? []
      : [{ expression: sumOf(termsOf(expression).slice(0, -1)), other: net.bias }];
  }),
  misconception('biasOfOther', ({ definition, expression, structure }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    if (net === undefined) return [];
    return withChoices(expression, [net.bias], (id) => {
      const others = otherBiases(structure, withoutNew(id));
      return id === withoutNew(id) ? others : others.flatMap((bias) => [newId(bias), bias]);
    });
  }),
  misconception('biasSubtracted', ({ definition, expression }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    if (net === undefined) return [];
    const terms = termsOf(expression).slice(0, -1);
    return [{ expression: sum(...terms, negative(quantity(net.bias))), other: net.bias }];
  }),
  misconception('weightsCrossed', ({ definition, expression, structure }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    if (net === undefined) return [];
    const sources = net.weighted.map(({ source }) => source);
    const swapped = net.weighted.map(({ weight }, i) => ({
      weight,
      source: sources[(i + 1) % sources.length] ?? weight,
    }));
    const crossed = substitute(expression, (id) => {
      const other = transposed(structure, withoutNew(id));
      if (other === undefined) return undefined;
      return quantity(id === withoutNew(id) ? other : newId(other));
    });
    return [{ expression: netOf({ ...net, weighted: swapped }) }, { expression: crossed }];
  }),
  misconception('wrongWeight', ({ definition, expression, structure }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    if (net === undefined) return [];
    const weights = net.weighted.map(({ weight }) => weight);
    return withChoices(expression, weights, likewise(structure, otherWeights));
  }),
  misconception('wrongSource', ({ definition, expression, structure }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    if (net === undefined) return [];
    const sources = net.weighted.map(({ source }) => source);
    return withChoices(expression, sources, likewise(structure, otherSources));
  }),
  misconception('netForOutput', ({ definition, expression, structure }) => {
    if (definition.kind !== 'net' && definition.kind !== 'error') return [];
    const net = netOfOutput(structure);
    const replaced = quantitiesIn(expression).filter((id) => net(id) !== undefined);
    if (replaced.length === 0) return [];
    const whole = substitute(expression, (id) => {
      const taken = net(id);
      return taken === undefined ? undefined : quantity(taken);
    });
    return [
      { expression: whole },
      ...(replaced.length > 1 ? withChoices(expression, replaced, (id) => [net(id) ?? id]) : []),
    ];
  }),
  misconception('inputLeftOut', ({ definition, expression }) => {
    const net = definition.kind === 'net' ? netInput(expression) : undefined;
    return (net?.weighted ?? []).map(
      ({ source }, i): Rewrite => ({
        expression: sumOf(termsOf(expression).filter((_, j) => j !== i)),
        other: source,
      }),
    );
  }),
  misconception('activationLeftOut', ({ definition, expression }) =>
    definition.kind === 'output' &&
    expression.kind === 'activation' &&
    NEURON_ACTIVATIONS[expression.name].changesNet
      ? [{ expression: expression.of }]
      : [],
  ),
  misconception('activationSign', ({ definition, expression }) =>
    definition.kind === 'output' && expression.kind === 'activation'
      ? [{ expression: activation(expression.name, negative(expression.of), expression.constants) }]
      : [],
  ),
] as const;

/** The net input behind an output, of the update where that is. */
function netOfOutput({ forward }: Structure): (id: QuantityId) => QuantityId | undefined {
  return (id) => {
    const plain = withoutNew(id);
    const neuron = forward.neuronOf.get(plain);
    if (neuron === undefined || plain !== outId(neuron)) return undefined;
    const net = netId(neuron);
    return plain === id ? net : newId(net);
  };
}
