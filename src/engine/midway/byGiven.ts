import {
  type Expression,
  negative,
  product,
  quantitiesIn,
  quantity,
  substitute,
  sum,
} from '../expressions/expression';
import {
  changeId,
  deltaId,
  derivativeId,
  inExample,
  LEARNING_RATE,
  netId,
  newId,
  outId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../ids';
import { METHODS } from '../methods/methods';
import { withTerms } from '../methods/stepFormulas';
import { ofExample } from '../update/batch';
import { routesOf } from '../update/routes';
import type { Definition, Structure } from '../update/structure';

/** What is given, by the ids that a form has, and by those of the elements. */
export interface GivenIds {
  readonly own: ReadonlySet<QuantityId>;
  readonly byElements: ReadonlySet<QuantityId>;
}

type Ways = ReadonlyMap<QuantityId, Definition>;

/**
 * The quantities that are worked from what is given where they would be worked otherwise, each with its formula then:
 * ∂E/∂w from a given ∂E/∂net, δ from a given ∂E/∂out, the new weight from a given Δw.
 */
export function byGiven(whole: Structure, byElements: Structure, given: GivenIds): Ways {
  const inElements = waysOf(byElements, given.byElements, (definition, ways) =>
    routeByGiven(definition, byElements, given.byElements, ways),
  );
  if (whole.form.delta === 'none') return inElements;
  const derivative = (id: QuantityId): Expression | undefined =>
    (inElements.get(id) ?? byElements.definitions.get(id))?.expression;
  return waysOf(whole, given.own, (definition) =>
    deltaByGiven(definition, whole, byElements, { given: given.own, derivative }),
  );
}

function waysOf(
  whole: Structure,
  given: ReadonlySet<QuantityId>,
  byForm: (definition: Definition, ways: Ways) => Way | undefined,
): Ways {
  const ways = new Map<QuantityId, Definition>();
  for (const definition of whole.definitions.values()) {
    const { id, phase } = definition;
    if (given.has(id) || phase === 'given') continue;
    const found = stepByGiven(definition, whole, given) ?? byForm(definition, ways);
    if (found === undefined) continue;
    const { lines: _, ...rest } = definition;
    ways.set(id, { ...rest, ...found });
  }
  return ways;
}

type Way = Pick<Definition, 'kind' | 'expression' | 'dependsOn' | 'lines'>;

const way = (kind: Definition['kind'], expression: Expression): Way => ({
  kind,
  expression,
  dependsOn: quantitiesIn(expression),
});

/** Whether a derivative that is given stands in it. */
const hasGiven = (expression: Expression, isGiven: (id: QuantityId) => boolean): boolean =>
  quantitiesIn(expression).some((id) => isGiven(id) && parseId(id).kind === 'derivative');

function routeByGiven(
  { id, kind }: Definition,
  whole: Structure,
  given: ReadonlySet<QuantityId>,
  ways: Ways,
): Way | undefined {
  const isByGiven = (id: QuantityId): boolean => given.has(id) || ways.has(id);
  const found = routesOf(whole)
    .get(id)
    ?.find(
      ({ needs, expression }) =>
        given.has(needs) || (kind === 'cancelled' && hasGiven(expression, isByGiven)),
    );
  return found && way('chain', found.expression);
}

/** δ by its chain rule, with what is given in it; what else is in it is put in. */
function deltaByGiven(
  { id: self, kind, role, lines = [] }: Definition,
  whole: Structure,
  byElements: Structure,
  {
    given,
    derivative,
  }: {
    readonly given: ReadonlySet<QuantityId>;
    readonly derivative: (id: QuantityId) => Expression | undefined;
  },
): Way | undefined {
  if (kind !== 'delta' || role.neuron === undefined) return undefined;
  const isOpposite = whole.form.delta === 'opposite';
  const { neuron, example = 1 } = role;
  const idOf = (of: QuantityId, by: QuantityId): QuantityId =>
    ofExample(whole, derivativeId(of, by), example);
  const through = product(
    quantity(idOf(TOTAL_ERROR, outId(neuron))),
    quantity(idOf(outId(neuron), netId(neuron))),
  );
  const isChain = byElements.definitions.get(idOf(TOTAL_ERROR, netId(neuron)))?.kind === 'chain';
  const putIn = (expression: Expression): Expression =>
    substitute(expression, (id) => {
      if (given.has(id) || (id !== self && whole.definitions.has(id))) return undefined;
      const own = isOpposite ? deltaOf(id, whole) : undefined;
      if (own !== undefined) return negative(quantity(own));
      const found = derivative(id);
      return found && putIn(found);
    });
  const [found] = [
    ...lines.filter(({ rules }) => rules.includes('chainRule')).map(({ expression }) => expression),
    ...(isChain ? [isOpposite ? negative(through) : through] : []),
  ]
    .map((chain) => ({ chain, expression: putIn(chain) }))
    .filter(({ expression }) => hasGiven(expression, (id) => given.has(id)));
  if (found === undefined) return undefined;
  const { chain, expression } = found;
  const isSame = JSON.stringify(chain) === JSON.stringify(expression);
  return {
    ...way(kind, expression),
    lines: [
      ...lines.filter(({ rules }) => rules.includes('start')),
      { rules: ['chainRule'], expression: chain },
      ...(isSame ? [] : [{ rules: ['putIn'] as const, expression }]),
    ],
  };
}

/** The δ that is −∂E/∂net, by the id of that. */
function deltaOf(id: QuantityId, { definitions, one }: Structure): QuantityId | undefined {
  const parts = parseId(id);
  const by = parts.kind === 'derivative' ? parseId(parts.by) : undefined;
  if (parts.kind !== 'derivative' || by?.kind !== 'net') return undefined;
  if (parseId(parts.of).kind !== 'totalError') return undefined;
  const delta = deltaId(by.neuron);
  const own = one === undefined || by.example === undefined ? delta : inExample(delta, by.example);
  return definitions.has(own) ? own : undefined;
}

/** The step of a parameter by a Δw or a ∂E/∂w that is given, where the form has it otherwise. */
function stepByGiven(
  { id, kind, phase, role }: Definition,
  whole: Structure,
  given: ReadonlySet<QuantityId>,
): Way | undefined {
  const parameter = phase === 'update' ? parameterOf(role) : undefined;
  if (parameter === undefined) return undefined;
  const change = changeId(parameter);
  if (given.has(change) && !whole.definitions.has(change) && id === newId(parameter)) {
    return way(kind, sum(quantity(parameter), quantity(change)));
  }
  const gradient = derivativeId(TOTAL_ERROR, parameter);
  if (!given.has(gradient) || whole.definitions.has(gradient)) return undefined;
  const slope = quantity(gradient);
  const { steps, change: terms } = METHODS[whole.wiring.method].formulas(parameter, {
    slope,
    descent: { sign: -1, size: product(quantity(LEARNING_RATE), slope) },
  });
  const step = steps.find((one) => one.id === id);
  if (step !== undefined) return way(kind, step.expression);
  const [first, ...others] = terms;
  if (id !== change || first === undefined) return undefined;
  return way(kind, withTerms(first.sign < 0 ? negative(first.size) : first.size, others));
}

/** The parameter whose step a quantity belongs to. */
function parameterOf(role: Definition['role']): QuantityId | undefined {
  if (role.kind === 'change' || role.kind === 'state') return role.of;
  if (role.kind !== 'corrected') return role.newOf;
  const state = parseId(role.of);
  return state.kind === 'state' ? state.of : undefined;
}

/** Δw of an update that is written without one: what it would be there. */
export function adopted(id: QuantityId, whole: Structure): Definition | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'change' || !whole.forward.updated.includes(parts.of)) return undefined;
  const { neuron, layer } = whole.forward.roles.get(parts.of) ?? {};
  return {
    id,
    kind: 'change',
    phase: 'update',
    expression: quantity(id),
    dependsOn: [],
    role: {
      kind: 'change',
      of: parts.of,
      ...(neuron === undefined ? {} : { neuron }),
      ...(layer === undefined ? {} : { layer }),
    },
  };
}
