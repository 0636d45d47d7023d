import {
  difference,
  type Expression,
  product,
  quantitiesIn,
  quantity,
  substitute,
  termsOf,
} from '../../expressions/expression';
import { mapUnits, netId, newId, parseId, type QuantityId, withoutExample } from '../../ids';
import type { QuantityRole } from '../../network/role';
import type { Structure } from '../../update/structure';
import { lapse, misconception, type Rewrite } from './misconception';
import {
  factorsOf,
  idOf,
  insteadOfTerms,
  isChain,
  likeExampleOf,
  otherSources,
  otherWeights,
  sumOf,
  transposed,
  withChoices,
  withoutFactor,
} from './termsAndFactors';

/** ∂net/∂(by), as the factor of a chain: what it is by. */
function netFactor(
  id: QuantityId,
  { forward }: Structure,
): { readonly net: QuantityId; readonly neuron: string; readonly by: QuantityId } | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'derivative') return undefined;
  const neuron = forward.neuronOf.get(parts.of);
  if (neuron === undefined || parts.of !== netId(neuron)) return undefined;
  return { net: parts.of, neuron, by: parts.by };
}

/** The weight that an error goes back along: `by` is then an output of the layer before. */
function weightBack(id: QuantityId, structure: Structure): QuantityId | undefined {
  const factor = netFactor(id, structure);
  if (factor === undefined || !structure.forward.neuronOf.has(factor.by)) return undefined;
  return idOf(structure.definitions.get(id)?.expression);
}

/** The output that it goes back to, as an expression. */
function outputBack(id: QuantityId, structure: Structure): Expression | undefined {
  const factor = netFactor(id, structure);
  return factor && quantity(factor.by);
}

/** Of ∂net/∂(bias): what the neuron takes in beside the bias. */
function sourcesBesideBias(id: QuantityId, structure: Structure): readonly QuantityId[] {
  const factor = netFactor(id, structure);
  if (factor === undefined || structure.definitions.get(factor.by)?.role.kind !== 'bias') return [];
  const plain = withoutExample(factor.neuron);
  const neuron = structure.forward.layers
    .flatMap(({ neurons }) => neurons)
    .find(({ name }) => name === plain);
  return (neuron?.sources ?? []).map(({ output }) => likeExampleOf(factor.neuron, output));
}

/** The value that a weight is multiplied by: `by` is then a parameter. */
function sourceOf(id: QuantityId, structure: Structure): QuantityId | undefined {
  const factor = netFactor(id, structure);
  if (factor === undefined || structure.forward.neuronOf.has(factor.by)) return undefined;
  return idOf(structure.definitions.get(id)?.expression);
}

const isError = (kind: QuantityRole['kind'] | undefined): boolean =>
  kind === 'error' || kind === 'totalError';

/** ∂E/∂out, of all errors or one. */
function isErrorByOutput(id: QuantityId, { definitions }: Structure): boolean {
  const role = definitions.get(id)?.role;
  if (role?.kind !== 'derivative') return false;
  const kindOf = (part: QuantityId) => definitions.get(part)?.role.kind;
  return isError(kindOf(role.of)) && kindOf(role.by) === 'out';
}

/** What stands in an expression for what `find` knows, replaced by other quantities. */
function replaced(
  expression: Expression,
  find: (id: QuantityId) => readonly QuantityId[],
): readonly Rewrite[] {
  return withChoices(expression, quantitiesIn(expression), find);
}

/** Mistakes about the way back through a neuron and its layer. */
export const BACKWARD = [
  misconception('newWeight', ({ definition, expression, structure }) => {
    const own = weightBack(definition.id, structure);
    if (own !== undefined) return [{ expression: quantity(newId(own)), other: newId(own) }];
    const renewed = (id: QuantityId): Expression | undefined => {
      const weight = weightBack(id, structure);
      return weight === undefined ? undefined : quantity(newId(weight));
    };
    const changed = quantitiesIn(expression).filter((id) => renewed(id) !== undefined);
    return changed.length === 0 ? [] : [{ expression: substitute(expression, renewed) }];
  }),
  misconception('onePath', ({ definition, expression }) =>
    definition.kind === 'paths' && termsOf(expression).length > 1
      ? termsOf(expression).flatMap((term) =>
          insteadOfTerms(expression, term).map((found) => ({
            expression: found,
            other: quantitiesIn(term)[0] ?? definition.id,
          })),
        )
      : [],
  ),
  misconception('pathsSubtracted', ({ definition, expression }) => {
    const [first, second, ...more] = termsOf(expression);
    if (definition.kind !== 'paths' || first === undefined || second === undefined) return [];
    if (more.length > 0) return [];
    return [difference(first, second), difference(second, first)].flatMap((apart) =>
      insteadOfTerms(expression, apart).map((found) => ({ expression: found })),
    );
  }),
  misconception('weightsCrossed', ({ definition, expression, structure }) => {
    if (!isChain(definition)) return [];
    const crossed = (id: QuantityId): readonly QuantityId[] => {
      const weight = weightBack(id, structure);
      const other = weight === undefined ? undefined : transposed(structure, weight);
      return other === undefined ? [] : [other];
    };
    const singles = replaced(expression, crossed);
    // The matrix of weights taken as it is where it is to be turned.
    const all = substitute(expression, (id) => crossed(id).map(quantity)[0]);
    return singles.length > 1 ? [{ expression: all }, ...singles] : singles;
  }),
  lapse('wrongWeight', ({ definition, expression, structure }) =>
    isChain(definition)
      ? replaced(expression, (id) => {
          const weight = weightBack(id, structure);
          return weight === undefined ? [] : otherWeights(structure, weight);
        })
      : definition.kind === 'local' && weightBack(definition.id, structure) !== undefined
        ? replaced(expression, (id) => otherWeights(structure, id))
        : [],
  ),
  misconception('weightLeftOut', ({ definition, expression, structure }) =>
    isChain(definition)
      ? withoutFactor(expression, (id) => weightBack(id, structure) !== undefined)
      : [],
  ),
  lapse('wrongSource', ({ definition, expression, structure }) => {
    if (definition.kind === 'local' && sourceOf(definition.id, structure) !== undefined) {
      return replaced(expression, (id) => otherSources(structure, id));
    }
    if (!isChain(definition)) return [];
    return replaced(expression, (id) => {
      const source = sourceOf(id, structure);
      return source === undefined ? [] : otherSources(structure, source);
    });
  }),
  misconception('sourceLeftOut', ({ definition, expression, structure }) =>
    isChain(definition)
      ? withoutFactor(expression, (id) => sourceOf(id, structure) !== undefined)
      : [],
  ),
  misconception('weightForSource', ({ definition, expression, structure }) => {
    const weightOf = (id: QuantityId): QuantityId[] => {
      const by = sourceOf(id, structure) === undefined ? undefined : netFactor(id, structure)?.by;
      return by === undefined ? [] : [by];
    };
    if (definition.kind === 'local') {
      return weightOf(definition.id).map((by) => ({ expression: quantity(by), other: by }));
    }
    return isChain(definition) ? replaced(expression, weightOf) : [];
  }),
  misconception('outputForWeight', ({ definition, expression, structure }) => {
    const outputOf = (id: QuantityId): Expression | undefined =>
      weightBack(id, structure) === undefined ? undefined : outputBack(id, structure);
    if (definition.kind === 'local') {
      const by = outputOf(definition.id);
      return by === undefined ? [] : [{ expression: by }];
    }
    return isChain(definition) ? [{ expression: substitute(expression, outputOf) }] : [];
  }),
  misconception('inputOnBias', ({ definition, expression, structure }) => {
    const sources = (id: QuantityId): readonly QuantityId[] => sourcesBesideBias(id, structure);
    if (definition.kind === 'local') {
      return sources(definition.id).map((source) => ({
        expression: product(expression, quantity(source)),
        other: source,
      }));
    }
    const found = isChain(definition) ? quantitiesIn(expression).map(sources) : [];
    const most = Math.max(0, ...found.map(({ length }) => length));
    return Array.from({ length: most }, (_, i) => ({
      expression: substitute(expression, (id) => {
        const source = sources(id)[i];
        return source === undefined ? undefined : product(quantity(id), quantity(source));
      }),
    }));
  }),
  misconception('errorLeftOut', ({ definition, expression, structure }) =>
    isChain(definition) ? withoutFactor(expression, (id) => isErrorByOutput(id, structure)) : [],
  ),
  lapse('deltaOfOther', ({ definition, expression, structure }) =>
    isChain(definition) ? otherDeltas(expression, structure) : [],
  ),
  misconception('factorsAdded', ({ definition, expression }) =>
    definition.kind === 'chain' && factorsOf(expression).length > 1
      ? [{ expression: sumOf(factorsOf(expression)) }]
      : [],
  ),
] as const;

/** A chain that starts from the error at another neuron of the layer. */
function otherDeltas(expression: Expression, structure: Structure): readonly Rewrite[] {
  const { definitions } = structure;
  const { layers, neuronOf } = structure.forward;
  return replaced(expression, (id) => {
    const parts = parseId(id);
    if (parts.kind !== 'derivative' || !isError(definitions.get(parts.of)?.role.kind)) return [];
    const neuron = neuronOf.get(parts.by);
    if (neuron === undefined) return [];
    const plain = withoutExample(neuron);
    const layer = layers.find(({ neurons }) => neurons.some(({ name }) => name === plain));
    return (layer?.neurons ?? [])
      .filter(({ name }) => name !== plain)
      .map(({ name }) =>
        mapUnits(id, (unit) => (withoutExample(unit) === plain ? likeExampleOf(unit, name) : unit)),
      )
      .filter((other) => definitions.has(other));
  });
}
