import {
  type Expression,
  negative,
  quantitiesIn,
  quantity,
  substitute,
} from '../../expressions/expression';
import {
  derivativeId,
  inExample,
  mapSymbols,
  netId,
  newId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../ids';
import { LOSS_SLIPS } from '../../losses/lossSlips';
import { routesOf } from '../../update/routes';
import type { Definition, Structure } from '../../update/structure';
import { structureOf } from '../../update/structureOf';
import type { Mistake } from './misconception';
import { ofSignedTerms, signedTerms } from './termsAndFactors';

/** The update element by element, with what the δ form has of it. */
interface Elements {
  readonly structure: Structure;
  /** ∂E/∂net as it stands in the δ form: δ, or −δ. */
  readonly deltas: ReadonlyMap<QuantityId, { readonly id: QuantityId; readonly term: Expression }>;
}

type Mistaken = (id: QuantityId) => Expression | undefined;

/**
 * What the known mistakes make of a quantity of the δ form: they are made in the elements that it holds, whether or
 * not these are written down: each by itself, and each wherever it can be made in them.
 */
export function mistakesByDelta<Id extends string>(
  structure: Structure,
  definition: Definition,
  mistakesAt: (structure: Structure, id: QuantityId) => readonly Mistake<Id>[] | undefined,
): readonly Mistake<Id>[] {
  const { delta } = structure.form;
  const elements = delta === 'none' ? undefined : elementsOf(structure);
  const host = elements && hostOf(definition, elements);
  if (elements === undefined || host === undefined) return [];
  const places = placesIn(host, elements);
  const found = places.flatMap((at) => {
    const route = routeToDelta(at, host, elements);
    return (mistakesAt(elements.structure, at) ?? [])
      .filter(({ id, needs }) => {
        // Its words are of the other sign.
        if (id === 'targetMinusOut' && delta === 'opposite') return false;
        // What the outputs' errors are multiplied by is in the δ that paths start from.
        if (isOfLoss(id) && isPaths(at, elements) && at !== host.own) return false;
        return route === undefined
          ? needs === undefined || places.includes(needs)
          : needs === route.needs;
      })
      .map((mistake) => ({ at, mistake }));
  });
  const withMistakes = (mistaken: Mistaken): Expression =>
    inDeltas(host.expression, host, elements, mistaken);
  const named = (other: QuantityId | undefined) =>
    other === undefined ? {} : { other: elements.deltas.get(other)?.id ?? other };
  const single = found.map(
    ({ at, mistake: { id, variant, other, expression } }): Mistake<Id> => ({
      id,
      variant,
      ...named(other),
      expression: withMistakes((one) => (one === at ? expression : undefined)),
    }),
  );
  const groups = new Map<string, typeof found>();
  for (const one of found) {
    const key = `${one.mistake.id} ${one.mistake.variant}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const throughout = [...groups.values()].flatMap(([first, ...more]): Mistake<Id>[] => {
    if (first === undefined || more.length === 0) return [];
    const by = new Map([first, ...more].map(({ at, mistake }) => [at, mistake.expression]));
    const { id, variant } = first.mistake;
    return [{ id, variant, expression: withMistakes((one) => by.get(one)) }];
  });
  return [...throughout, ...single];
}

const ofLoss: ReadonlySet<string> = new Set(Object.values(LOSS_SLIPS).flat());
const isOfLoss = (id: string): boolean => ofLoss.has(id);

const isPaths = (id: QuantityId, { structure }: Elements): boolean =>
  structure.definitions.get(id)?.kind === 'paths';

/** What a quantity of the δ form is of elements. */
interface Host {
  readonly expression: Expression;
  /** Its own ∂E/∂net, which is worked out here and not taken from a δ; of another quantity none. */
  readonly own?: QuantityId;
}

function hostOf({ id, kind, role }: Definition, { structure, deltas }: Elements): Host | undefined {
  const { definitions } = structure;
  if (kind === 'delta') {
    const own = [...deltas].find(([, delta]) => delta.id === id);
    if (own === undefined) return undefined;
    const [net, { term }] = own;
    const whole = quantity(net);
    return { expression: term.kind === 'negative' ? negative(whole) : whole, own: net };
  }
  if (kind === 'change' && role.kind === 'change') {
    const renewed = definitions.get(newId(role.of))?.expression;
    const step = renewed && withoutOld(renewed);
    return step && { expression: step };
  }
  const same = kind === 'gradient' || kind === 'state' ? definitions.get(id) : undefined;
  return same && { expression: same.expression };
}

/** w − η·… without the w. */
function withoutOld(renewed: Expression): Expression | undefined {
  const [, ...step] = signedTerms(renewed);
  return step.length === 0 ? undefined : ofSignedTerms(step);
}

const cache = new WeakMap<Structure, Elements>();

function elementsOf(structure: Structure): Elements {
  let known = cache.get(structure);
  if (known === undefined) {
    const { batch, wiring, form, forward } = structure;
    const elements = structureOf(batch === undefined ? wiring : { ...wiring, batch });
    const examples = batch && Array.from({ length: batch.examples }, (_, i) => i + 1);
    const neurons = forward.layers.flatMap(({ neurons }) => neurons.map(({ name }) => name));
    const deltas = neurons.flatMap((name) => {
      const [net, id] = [derivativeId(TOTAL_ERROR, netId(name)), form.ofNeuron(name)];
      return (examples ?? [undefined]).map((example) => {
        const own = (of: QuantityId): QuantityId =>
          example === undefined ? of : mapSymbols(of, (symbol) => inExample(symbol.id, example));
        const delta = quantity(own(id));
        const term = form.delta === 'opposite' ? negative(delta) : delta;
        return [own(net), { id: own(id), term }] as const;
      });
    });
    known = { structure: elements, deltas: new Map(deltas) };
    cache.set(structure, known);
  }
  return known;
}

/** The way to an element by a δ that is at hand, where there is one. */
const routeToDelta = (id: QuantityId, { own }: Host, { structure, deltas }: Elements) =>
  id === own
    ? undefined
    : routesOf(structure)
        .get(id)
        ?.find(({ needs }) => needs !== own && deltas.has(needs));

/** How an element is worked out where the δ are at hand; undefined of what is given, of the forward pass, or a δ. */
function wayTo(id: QuantityId, host: Host, elements: Elements): Expression | undefined {
  if (elements.deltas.has(id) && id !== host.own) return undefined;
  const definition = elements.structure.definitions.get(id);
  if (definition?.role.kind !== 'derivative') return undefined;
  return routeToDelta(id, host, elements)?.expression ?? definition.expression;
}

/** The elements that a quantity holds. */
function placesIn(host: Host, elements: Elements): readonly QuantityId[] {
  const found = new Set<QuantityId>();
  const visit = (expression: Expression): void => {
    for (const id of quantitiesIn(expression)) {
      const way = found.has(id) ? undefined : wayTo(id, host, elements);
      if (way === undefined) continue;
      found.add(id);
      visit(way);
    }
  };
  visit(host.expression);
  return [...found];
}

/** An expression of elements in δ, with some of them mistaken. */
function inDeltas(
  expression: Expression,
  host: Host,
  elements: Elements,
  mistaken: Mistaken,
  // What a mistake makes of an element must not lead back to itself.
  within: readonly QuantityId[] = [],
): Expression {
  return substitute(expression, (id) => {
    if (within.includes(id)) return elements.deltas.get(id)?.term;
    const way = mistaken(id) ?? wayTo(id, host, elements);
    return way === undefined
      ? elements.deltas.get(id)?.term
      : inDeltas(way, host, elements, mistaken, [...within, id]);
  });
}
