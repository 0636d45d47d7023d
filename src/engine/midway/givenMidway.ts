import { ACTIVATIONS } from '../activations/activations';
import { type Expression, mapChildren, quantity } from '../expressions/expression';
import { elements } from '../forms/elements';
import {
  exampleIn,
  inExample,
  mapSymbols,
  parseId,
  type QuantityId,
  slopeOfDelta,
  TOTAL_ERROR,
  withoutExample,
} from '../ids';
import type { GeneralProblem } from '../network/general';
import type { QuantityRole } from '../network/role';
import { type Wiring, wiringKey, wiringOf } from '../network/wiring';
import { checkNumber, ProblemError } from '../problemError';
import { ofExample } from '../update/batch';
import type { Definition, Structure } from '../update/structure';
import { structureOf } from '../update/structureOf';
import type { GivenMidway } from '../update/trace';
import { adopted, byGiven } from './byGiven';
import { leftBy } from './leftBy';

/** A given, by the id that the form has for it. */
interface Given {
  /** As the problem has it. */
  readonly written: QuantityId;
  readonly id: QuantityId;
  /** As it is element by element. */
  readonly byElements: QuantityId;
  readonly value: number;
}

/**
 * A given is the value of a quantity, put in place of its working. The calculus of the network stays: what can be
 * worked from the given is worked from it, and what only led to it goes.
 * @throws {ProblemError} naming the given that cannot be so.
 */
export const givenMidway: GivenMidway = (problem, form) => {
  const wiring = wiringOf(problem);
  const whole = structureOf(wiring, form);
  const given = readGivens(problem, whole);
  const structure = cutStructure(wiring, whole, given);
  return { structure, values: new Map(given.map(({ id, value }) => [id, value])) };
};

function readGivens({ given }: GeneralProblem, whole: Structure): readonly Given[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ProblemError('given', 'numbers by id', given);
  }
  const all = Object.entries(given).map(([written, value]): Given => {
    checkNumber(`given.${written}`, value);
    const { id, sign } = inForm(written, whole);
    return { written, id, byElements: asDerivative(written).id, value: sign * value + 0 };
  });
  all.forEach(({ id, written }, i) => {
    const same = all.slice(0, i).find((other) => other.id === id);
    if (same) throw leftOut(written, `it is ${same.written} again`, given[written]);
  });
  return all;
}

const leftOut = (written: QuantityId, why: string, found: unknown): ProblemError =>
  new ProblemError(`given.${written}`, `left out, as ${why}`, found);

/** What the way back comes to at a neuron, ∂E/∂net or its opposite, by the id that the form has for it. */
function inForm(
  written: QuantityId,
  { form }: Structure,
): { readonly id: QuantityId; readonly sign: 1 | -1 } {
  const { id, sign } = asDerivative(written);
  const parts = parseId(id);
  const by = parts.kind === 'derivative' ? parseId(parts.by) : parts;
  if (
    parts.kind !== 'derivative' ||
    withoutExample(parts.of) !== TOTAL_ERROR ||
    by.kind !== 'net'
  ) {
    return { id, sign };
  }
  const own = form.ofNeuron(by.neuron);
  const isOpposite = parseId(own).kind === 'delta';
  return { id: there(own, by.example), sign: isOpposite ? (sign < 0 ? 1 : -1) : sign };
}

const there = (id: QuantityId, example: number | undefined): QuantityId =>
  example === undefined ? id : mapSymbols(id, (symbol) => inExample(symbol.id, example));

/** δ with the other sign, by the derivative that it is the opposite of; any other id as it is. */
function asDerivative(id: QuantityId): { readonly id: QuantityId; readonly sign: 1 | -1 } {
  const slope = slopeOfDelta(id);
  return slope === undefined ? { id, sign: 1 } : { id: slope, sign: -1 };
}

/** As many structures as are kept. */
const MOST_KEPT = 100;
const cache = new Map<string, Structure>();

function cutStructure(wiring: Wiring, whole: Structure, given: readonly Given[]): Structure {
  const ids = given.map(({ id }) => id).sort();
  const key = `${whole.form.name} ${wiringKey(wiring)} ${ids.join(' ')}`;
  const known = cache.get(key);
  if (known) return known;
  const built = cut(whole, structureOf(wiring, elements), given);
  const [oldest] = cache.keys();
  if (oldest !== undefined && cache.size >= MOST_KEPT) cache.delete(oldest);
  cache.set(key, built);
  return built;
}

function cut(whole: Structure, byElements: Structure, given: readonly Given[]): Structure {
  const ids = new Set(given.map(({ id }) => id));
  const definitions = new Map<QuantityId, Definition>();
  const stated = given.map((one) => definitionOf(one, whole, byElements));
  for (const { id, role } of stated) {
    definitions.set(id, {
      id,
      kind: 'given',
      phase: 'given',
      expression: quantity(id),
      dependsOn: [],
      role,
    });
  }
  const ways = byGiven(whole, byElements, {
    own: ids,
    byElements: new Set(given.map((one) => one.byElements)),
  });
  const isUnbalanced = stated.some(
    ({ role }) => isByOutputs(role, whole) && isBalanced(whole, role.layer),
  );
  for (const [id, definition] of whole.definitions) {
    if (ids.has(id)) continue;
    const own = ways.get(id) ?? definition;
    const expression = isUnbalanced ? unbalanced(own.expression) : own.expression;
    definitions.set(id, { ...own, expression });
  }
  const left = leftBy(whole, definitions, ways);
  for (const { id, written, value } of given) {
    if (left.has(id)) continue;
    const others = given.filter((other) => other.id !== id).map((other) => other.written);
    if (!whole.definitions.has(id)) throw leftOut(written, FORM_HAS_NONE, value);
    throw leftOut(
      written,
      `nothing asks for it where ${others.join(', ')} ${others.length > 1 ? 'are' : 'is'} given`,
      value,
    );
  }
  refuseTwins(given, whole);

  const kept = [...definitions.values()].filter(({ id }) => left.has(id));
  const isPlain = ({ id, kind }: Definition): boolean => kind === 'given' && !ids.has(id);
  const inOrder = [
    ...kept.filter(isPlain),
    ...[...whole.definitions.keys(), ...ids].flatMap((id) =>
      ids.has(id) ? (definitions.get(id) ?? []) : [],
    ),
    ...kept.filter(({ kind }) => kind !== 'given'),
  ];
  return {
    ...whole,
    phases: whole.phases
      .map(({ id, steps }) => ({
        id,
        steps: steps.filter((step) => left.has(step) && !ids.has(step)),
      }))
      .filter(({ steps }) => steps.length > 0),
    definitions: new Map(inOrder.map((definition) => [definition.id, definition])),
    midway: { given: ids, whole },
  };
}

/** Whether it is an output, or a derivative of one or by a net input: net inputs and ∂E/∂out leave that sum at 0. */
const isByOutputs = (role: QuantityRole, { forward }: Structure): boolean =>
  role.kind === 'out' ||
  role.kind === 'delta' ||
  (role.kind === 'derivative' && forward.roles.get(role.by)?.kind === 'net');

/** Whether the derivatives by the net inputs of a layer add up to 0, as long as nothing in it is given. */
const isBalanced = ({ forward }: Structure, letter: string | undefined): boolean =>
  forward.layers.some(
    (layer) => layer.letter === letter && ACTIVATIONS[layer.activation].isShiftInvariant === true,
  );

function unbalanced(expression: Expression): Expression {
  if (expression.kind !== 'sum') return mapChildren(expression, unbalanced);
  return { kind: 'sum', terms: expression.terms.map(unbalanced) };
}

const FORM_HAS_NONE = 'this way of writing has no place for it';

/** What is given, as the update has it, or as another way of writing it has. */
function definitionOf(
  { written, id, value }: Given,
  whole: Structure,
  byElements: Structure,
): Definition {
  const found = whole.definitions.get(id) ?? byElements.definitions.get(id) ?? adopted(id, whole);
  if (found === undefined) {
    const [some = ''] = whole.phases[0]?.steps.slice(1) ?? [];
    const delta = ofExample(whole, whole.form.ofNeuron('o1'), 1);
    const accepted = `the id of a quantity that the update works out, such as ${some} or ${delta}`;
    throw new ProblemError(`given.${written}`, accepted, value);
  }
  if (found.phase === 'given') throw leftOut(written, 'it is given already', value);
  return found;
}

/** ∂E/∂out and ∂E₁/∂out of the same output are one number, or one its share: only one of them can be given. */
function refuseTwins(given: readonly Given[], whole: Structure): void {
  const twin = (id: QuantityId): string | undefined => {
    const parts = parseId(id);
    const role = whole.definitions.get(id)?.role;
    if (parts.kind !== 'derivative' || role?.kind !== 'derivative') return undefined;
    const ofError = parseId(parts.of);
    const isOutput = role.layer === whole.forward.layers.at(-1)?.letter;
    const isOfError = ofError.kind === 'totalError' || ofError.kind === 'error';
    return isOutput &&
      isOfError &&
      whole.forward.neuronOf.has(parts.by) &&
      exampleIn(id) === exampleIn(parts.by)
      ? parts.by
      : undefined;
  };
  given.forEach(({ id, written, value }, i) => {
    const by = twin(id);
    const same = given.slice(0, i).find((other) => by !== undefined && twin(other.id) === by);
    if (same) throw leftOut(written, `it follows from ${same.written}`, value);
  });
}
