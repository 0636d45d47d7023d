import type { BiasSlip } from '../../conventions/biasForm';
import { netInputOf } from '../../conventions/biasForms';
import {
  type Expression,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
  termsOf,
} from '../../expressions/expression';
import { netId, newId, outId, type QuantityId } from '../../ids';
import type { Definition, Structure } from '../../update/structure';
import { lapse, misconception, type Rewrite } from './misconception';
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
  /** What is written for the bias, if there is one. */
  readonly bias: QuantityId | undefined;
}

/** The parts of net = Σ w·out + b, however the bias is written. */
function netInput({ kind, expression }: Definition): NetInput | undefined {
  if (kind !== 'net') return undefined;
  const weighted: { weight: QuantityId; source: QuantityId }[] = [];
  for (const term of termsOf(expression.kind === 'difference' ? expression.from : expression)) {
    const [weight, source] = factorsOf(term).map(idOf);
    if (weight !== undefined && source !== undefined) weighted.push({ weight, source });
  }
  const others = quantitiesIn(expression).filter((id) =>
    weighted.every(({ weight, source }) => id !== weight && id !== source),
  );
  return weighted.length === 0 ? undefined : { weighted, bias: others[0] };
}

const weightedIn = ({ weighted }: NetInput): Expression[] =>
  weighted.map(({ weight, source }) => product(quantity(weight), quantity(source)));

const netOf = (
  net: NetInput,
  { forward }: Pick<Structure, 'forward'>,
  own = net.bias === undefined ? undefined : quantity(net.bias),
): Expression => netInputOf(weightedIn(net), own, forward.bias);

/** A mistake about the bias of a net input: it is made where biases are written in a way that knows of it. */
const biasSlip = <const Slip extends BiasSlip>(
  slip: Slip,
  rewrites: (
    net: NetInput & { readonly bias: QuantityId },
    expression: Expression,
    structure: Structure,
  ) => readonly Rewrite[],
) =>
  misconception(slip, ({ definition, expression, structure }) => {
    const known = Object.values(structure.forward.bias?.written.slips ?? {});
    const net = known.includes(slip) ? netInput(definition) : undefined;
    return net?.bias === undefined
      ? []
      : rewrites({ ...net, bias: net.bias }, expression, structure);
  });

const leftOut = (net: NetInput & { readonly bias: QuantityId }): readonly Rewrite[] => [
  { expression: sumOf(weightedIn(net)), other: net.bias },
];

const ofOther = (
  { bias }: NetInput & { readonly bias: QuantityId },
  expression: Expression,
  structure: Structure,
): readonly Rewrite[] =>
  withChoices(expression, [bias], (id) => {
    const others = otherBiases(structure, withoutNew(id));
    return id === withoutNew(id) ? others : others.flatMap((other) => [newId(other), other]);
  });

/** The bias as it is, but with the other sign; a fixed input of 1 has none to be lost. */
const wrongSign = (
  net: NetInput & { readonly bias: QuantityId },
  _: Expression,
  { forward }: Structure,
): readonly Rewrite[] =>
  forward.bias?.input === 1
    ? []
    : [
        {
          expression: netOf(net, { forward }, negative(quantity(net.bias))),
          other: net.bias,
        },
      ];

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

/** The weighted inputs with the sources moved on by one, and with each weight’s two indices the other way round. */
function crossed({ weighted }: NetInput, structure: Structure): readonly NetInput['weighted'][] {
  const moved = weighted.map(({ weight }, i) => ({
    weight,
    source: weighted[(i + 1) % weighted.length]?.source ?? weight,
  }));
  const turned = weighted.map(({ weight, source }) => {
    const other = transposed(structure, withoutNew(weight)) ?? withoutNew(weight);
    return { weight: weight === withoutNew(weight) ? other : newId(other), source };
  });
  return [moved, turned];
}

/** Two mistakes at once, about one net input. */
export const FORWARD_COMBINED = [
  misconception('crossedWithoutBias', ({ definition, structure }) => {
    const net = netInput(definition);
    return net?.bias === undefined
      ? []
      : crossed(net, structure).map((weighted) => ({
          expression: netOf({ weighted, bias: undefined }, structure),
        }));
  }),
] as const;

/** Mistakes about the net input, and what becomes of it. */
export const FORWARD = [
  biasSlip('biasLeftOut', leftOut),
  biasSlip('thresholdLeftOut', leftOut),
  biasSlip('biasOfOther', ofOther),
  biasSlip('thresholdOfOther', ofOther),
  biasSlip('biasSubtracted', wrongSign),
  biasSlip('thresholdAdded', wrongSign),
  biasSlip('fixedInputSign', wrongSign),
  misconception('weightsCrossed', ({ definition, structure }) => {
    const net = netInput(definition);
    return net === undefined
      ? []
      : crossed(net, structure).map((weighted) => ({
          expression: netOf({ ...net, weighted }, structure),
        }));
  }),
  lapse('wrongWeight', ({ definition, expression, structure }) => {
    const net = netInput(definition);
    if (net === undefined) return [];
    const weights = net.weighted.map(({ weight }) => weight);
    return withChoices(expression, weights, likewise(structure, otherWeights));
  }),
  lapse('wrongSource', ({ definition, expression, structure }) => {
    const net = netInput(definition);
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
  lapse('weightBiasExchanged', ({ definition, structure }) => {
    const net = netInput(definition);
    const bias = net?.bias;
    if (net === undefined || bias === undefined) return [];
    return net.weighted.map(({ weight, source }, i): Rewrite => {
      const weighted = net.weighted.with(i, { weight: bias, source });
      return { expression: netOf({ weighted, bias: weight }, structure), other: weight };
    });
  }),
  lapse('inputLeftOut', ({ definition, structure }) => {
    const net = netInput(definition);
    return (net?.weighted ?? []).map(({ source }, i): Rewrite => {
      const weighted = net?.weighted.filter((_, j) => j !== i) ?? [];
      return { expression: netOf({ bias: net?.bias, weighted }, structure), other: source };
    });
  }),
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
