import {
  children,
  type Expression,
  mapChildren,
  meanedSum,
  negative,
  number,
  product,
  quantity,
  substitute,
  sum,
} from '../../expressions/expression';
import { exampleIn, inExample, parseId, type QuantityId, withoutExample } from '../../ids';
import type { SignedTerm } from '../../methods/method';
import type { Definition, Structure } from '../../update/structure';
import type { Rewrite } from './misconception';

/** The id without the mark of the update: `new(net.h1)` is net.h1 in the check pass. */
export function withoutNew(id: QuantityId): QuantityId {
  const parts = parseId(id);
  return parts.kind === 'new' ? parts.of : id;
}

/** The factors of a product; a single expression is one factor. */
export const factorsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === 'product' ? expression.factors : [expression];

/** A product of what is left; of nothing it is 1. */
export const productOf = (factors: readonly Expression[]): Expression =>
  factors.length === 0 ? number(1) : product(...factors);

/**
 * What becomes of a sum, or of the sum in a mean, where something else stands for its terms: of a mean as a part of it
 * and, since nobody divides what stands alone, as a whole.
 */
export function insteadOfTerms(expression: Expression, instead: Expression): readonly Expression[] {
  return expression.kind === 'product' && meanedSum(expression) !== undefined
    ? [product(instead, ...expression.factors.slice(1)), instead]
    : [instead];
}

export const sumOf = (terms: readonly Expression[]): Expression =>
  terms.length === 0 ? number(0) : sum(...terms);

/** The id of an expression that is one quantity. */
export const idOf = (expression: Expression | undefined): QuantityId | undefined =>
  expression?.kind === 'quantity' ? expression.id : undefined;

/**
 * A product without the factors that `drop` names, one after the other; a sum of products with one less in each of
 * them. Nothing where there are none, or nothing else.
 */
export function withoutFactor(
  expression: Expression,
  drop: (id: QuantityId) => boolean,
): readonly Rewrite[] {
  if (expression.kind === 'sum') {
    const terms = expression.terms.map((term) => withoutFactor(term, drop)[0]?.expression ?? term);
    const isChanged = terms.some((term, i) => term !== expression.terms[i]);
    return isChanged ? [{ expression: sum(...terms) }] : [];
  }
  const factors = factorsOf(expression);
  if (factors.length < 2) return [];
  return factors.flatMap((factor) => {
    const id = idOf(factor);
    if (id === undefined || !drop(id)) return [];
    return [{ expression: productOf(factors.filter((other) => other !== factor)), other: id }];
  });
}

/** An expression with each quantity that `choices` answers for replaced by one after the other of its answers. */
export function withChoices(
  expression: Expression,
  ids: readonly QuantityId[],
  choices: (id: QuantityId) => readonly QuantityId[],
): readonly Rewrite[] {
  return ids.flatMap((id) =>
    choices(id).map((other) => ({
      expression: substitute(expression, (found) => (found === id ? quantity(other) : undefined)),
      other,
    })),
  );
}

/** An expression without its minus signs in front of differences: −(t − out) becomes t − out, −2(t − out) 2(t − out). */
export function withoutMinus(expression: Expression): Expression {
  if (expression.kind === 'number') return number(Math.abs(expression.value));
  return expression.kind === 'negative' ? expression.of : mapChildren(expression, withoutMinus);
}

export const opposite = (expression: Expression): Expression =>
  expression.kind === 'negative' ? expression.of : negative(expression);

/** Which of its layer's neurons takes in `weight`, and from what. */
function placeOfWeight(
  { forward }: Structure,
  weight: QuantityId,
): { readonly layer: number; readonly neuron: number; readonly source: number } | undefined {
  for (const [layer, { neurons }] of forward.layers.entries()) {
    for (const [neuron, { sources }] of neurons.entries()) {
      const source = sources.findIndex((one) => one.weight === weight);
      if (source >= 0) return { layer, neuron, source };
    }
  }
  return undefined;
}

/** The other weights of a weight's layer: the one with its indices swapped first, then row by row. */
export function otherWeights(structure: Structure, weight: QuantityId): QuantityId[] {
  const place = placeOfWeight(structure, weight);
  if (place === undefined) return [];
  const { neurons } = structure.forward.layers[place.layer] ?? { neurons: [] };
  return neurons
    .flatMap(({ sources }) => sources.map((source) => source.weight))
    .filter((id) => id !== weight);
}

/** The weight with its two indices swapped: w.o2.h1 for w.o1.h2. Undefined on the diagonal. */
export function transposed(structure: Structure, weight: QuantityId): QuantityId | undefined {
  const place = placeOfWeight(structure, weight);
  if (place === undefined || place.neuron === place.source) return undefined;
  const row = structure.forward.layers[place.layer]?.neurons[place.source];
  return row?.sources[place.neuron]?.weight;
}

/** The other sources of the layer that takes in `source`, of the same example: out.h2 for out.h1, x2 for x1. */
export function otherSources({ forward }: Structure, source: QuantityId): QuantityId[] {
  const plain = withoutExample(source);
  for (const { neurons } of forward.layers) {
    const outputs = neurons[0]?.sources.map(({ output }) => output) ?? [];
    if (outputs.includes(plain))
      return outputs.filter((id) => id !== plain).map((id) => likeExampleOf(source, id));
  }
  return [];
}

/** An id of an update by one example, as that of the example that `like` is of, if it is of one. */
export function likeExampleOf(like: QuantityId, id: QuantityId): QuantityId {
  const example = exampleIn(like);
  return example === undefined ? id : inExample(id, example);
}

/** What is added up in an expression, each part with its sign. */
export function signedTerms(expression: Expression): readonly SignedTerm[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.flatMap(signedTerms);
    case 'difference':
      return [...signedTerms(expression.from), { sign: -1, size: expression.subtract }];
    case 'negative':
      return signedTerms(expression.of).map(flipped);
    default:
      return [{ sign: 1, size: expression }];
  }
}

export const flipped = ({ sign, size }: SignedTerm): SignedTerm => ({
  sign: sign > 0 ? -1 : 1,
  size,
});

/** The parts added up again, or taken away, as their signs have it. */
export function ofSignedTerms(terms: readonly SignedTerm[]): Expression {
  const [first, ...more] = terms.map(({ sign, size }) => (sign > 0 ? size : negative(size)));
  return first === undefined ? number(0) : more.length === 0 ? first : sum(first, ...more);
}

/** Whether two expressions are the same tree. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'quantity') return b.kind === 'quantity' && a.id === b.id;
  if (a.kind !== b.kind) return false;
  const [inA, inB] = [children(a), children(b)];
  return (
    ownTraits(a) === ownTraits(b) &&
    inA.length === inB.length &&
    inA.every((part, i) => sameExpression(part, inB[i] ?? a))
  );
}

/** What a node has beside its parts. */
const ownTraits = (node: Expression): string =>
  node.kind === 'activation'
    ? `${node.name} ${JSON.stringify(node.constants)}`
    : node.kind === 'softmax'
      ? String(node.at)
      : '';

/** Whether a derivative is a product along a path, or a sum of such. */
export const isChain = ({ kind }: Definition): boolean => kind === 'chain' || kind === 'paths';
