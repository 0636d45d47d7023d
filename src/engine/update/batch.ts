import type { DerivationLine } from '../expressions/differentiate';
import {
  type Expression,
  mapChildren,
  number,
  power,
  product,
  quantitiesIn,
  quantity,
  sum,
} from '../expressions/expression';
import {
  derivativeId,
  exampleIn,
  inExample,
  mapSymbols,
  type QuantityId,
  TOTAL_ERROR,
  withoutExample,
} from '../ids';
import type { Forward } from '../network/forward';
import type { QuantityRole } from '../network/role';
import type { Batch } from '../network/wiring';
import type { DerivativeDefinition } from './chain';
import { roleInExample } from './roles';
import type { Definition, Phase, PhaseId, Structure } from './structure';
import { updateDefinitions } from './updateDefinitions';

/** Makes of what is of one example what is of all: the mean or the sum, each by ids of its own. */
export const overExamples =
  (one: Structure, batch: Batch) =>
  (ofOne: Expression): Expression =>
    reduced(
      batch,
      Array.from({ length: batch.examples }, (_, i) => rename(one, ofOne, i + 1)),
    );

/**
 * The structure of an update by several examples, from that of the same update by one. Each example has its own
 * forward pass, error and derivatives, by ids that name it (`net.h1@2`); what is made of all of them has the id
 * that it has with one example: `error.total` and `d(error.total)/d(w.h1.x1)` are the mean or the sum of the
 * examples' own. The method and the new parameters are as they were.
 */
export function batchStructure(one: Structure, batch: Batch): Structure {
  const examples = Array.from({ length: batch.examples }, (_, i) => i + 1);
  const ofAll = overExamples(one, batch);
  const definitions = new Map<QuantityId, Definition>();
  const add = (definition: Definition): void => {
    definitions.set(definition.id, definition);
  };
  const inPhase = (phase: PhaseId | 'given'): readonly Definition[] =>
    [...one.definitions.values()].filter((definition) => definition.phase === phase);
  const addOwn = (phase: PhaseId | 'given'): void => {
    for (const k of examples) for (const each of inPhase(phase)) add(ownDefinition(one, each, k));
  };
  /** What is made of all examples: after their own, in the same phase. */
  const addJoint = ({ id, phase, role }: Definition): void => {
    const kind = role.kind === 'derivative' ? 'batchGradient' : 'batchError';
    const dependsOn = examples.map((k) => own(one, id, k));
    add({ id, kind, phase, expression: ofAll(quantity(id)), dependsOn, role });
  };

  addOwn('given');
  const phases = one.phases.map(({ id: phase, steps }): Phase => {
    if (phase === 'update') {
      for (const { id, kind, expression, role } of updateDefinitions(
        one.wiring,
        one.forward,
        one.form,
        ofAll,
      )) {
        add({ id, kind, phase, expression, dependsOn: quantitiesIn(expression), role });
      }
      return { id: phase, steps };
    }
    addOwn(phase);
    const ownSteps = examples.flatMap((k) => steps.map((id) => own(one, id, k)));
    const joint = steps
      .flatMap((id) => one.definitions.get(id) ?? [])
      .filter(({ role }) => isJoint(one, role));
    for (const each of joint) addJoint(each);
    return { id: phase, steps: [...ownSteps, ...joint.map(({ id }) => id)] };
  });
  return { ...one, forward: batchForward(one, examples, ofAll), phases, definitions, one, batch };
}

/** The mean or the sum of what each example has of its own; an example that has none counts as 0. */
function reduced({ examples, reduce }: Batch, own: readonly Expression[]): Expression {
  const all = sum(...own);
  return reduce === 'sum' ? all : product(all, power(number(examples), number(-1)));
}

/**
 * ∂(of)/∂(by) in an update by several examples, where `of` depends on `by`, with each derivative that it is made of
 * before it. Within an example it is what it is in the update by one, which `definitionsIn` has; of all examples
 * together it is the mean or the sum of those that `by` stands in.
 */
export function derivativeInBatch(
  { one, batch }: Structure,
  of: QuantityId,
  by: QuantityId,
  definitionsIn: (
    one: Structure,
    of: QuantityId,
    by: QuantityId,
  ) => readonly DerivativeDefinition[],
): readonly DerivativeDefinition[] {
  if (one === undefined || batch === undefined)
    throw new RangeError('the update is by one example');
  const [ofOne, byOne] = [withoutExample(of), withoutExample(by)];
  const only = exampleIn(of) ?? exampleIn(by);
  const examples = Array.from({ length: batch.examples }, (_, i) => i + 1);
  const taken = only === undefined ? examples : [only];
  const definitions = taken.flatMap((k) =>
    definitionsIn(one, ofOne, byOne).map(
      (definition): DerivativeDefinition => ({
        ...definition,
        id: own(one, definition.id, k),
        of: own(one, definition.of, k),
        by: own(one, definition.by, k),
        expression: rename(one, definition.expression, k),
      }),
    ),
  );
  if (exampleIn(of) !== undefined) return definitions;
  const ids = taken.map((k) => quantity(own(one, derivativeId(ofOne, byOne), k)));
  const id = derivativeId(of, by);
  return [...definitions, { id, of, by, kind: 'paths', expression: reduced(batch, ids) }];
}

/**
 * What an id of a single example's update is called for the example of this number: as it is where the update takes
 * one example alone, or where the quantity is of none.
 */
export const ofExample = ({ one }: Structure, id: QuantityId, example: number): QuantityId =>
  one === undefined ? id : own(one, id, example);

/** The same of an expression: what it is made of is that example's. */
export const inExampleOf = (
  { one }: Structure,
  expression: Expression,
  example: number,
): Expression => (one === undefined ? expression : rename(one, expression, example));

/** What there is of every example, and of all together: the total error, and its derivative by a parameter. */
const isJoint = ({ forward }: Structure, role: QuantityRole): boolean =>
  role.kind === 'derivative'
    ? role.of === TOTAL_ERROR && forward.parameters.includes(role.by)
    : role.kind === 'totalError';

/** What an id of one example's update is called for the example of this number. */
const own = ({ forward }: Structure, id: QuantityId, example: number): QuantityId =>
  mapSymbols(id, ({ id: symbol, kind }) =>
    kind === 'delta' || isOfExample(forward, symbol) ? inExample(symbol, example) : symbol,
  );

/** Inputs, targets, and what is worked out from them. */
function isOfExample({ expressions, roles }: Forward, id: QuantityId): boolean {
  const kind = roles.get(id)?.kind;
  return expressions.has(id) || kind === 'input' || kind === 'target';
}

function ownDefinition(one: Structure, definition: Definition, example: number): Definition {
  const id = own(one, definition.id, example);
  if (id === definition.id) return definition;
  const renamed = (expression: Expression): Expression => rename(one, expression, example);
  const { kind, phase, expression, dependsOn, role, lines } = definition;
  return {
    id,
    kind,
    phase,
    expression: renamed(expression),
    dependsOn: dependsOn.map((needed) => own(one, needed, example)),
    role: roleInExample(role, example, (of) => own(one, of, example)),
    ...(lines === undefined
      ? {}
      : {
          lines: lines.map(
            (line): DerivationLine => ({ ...line, expression: renamed(line.expression) }),
          ),
        }),
  };
}

function rename(one: Structure, expression: Expression, example: number): Expression {
  if (expression.kind === 'quantity') return quantity(own(one, expression.id, example));
  const renamed = mapChildren(expression, (child) => rename(one, child, example));
  return renamed.kind === 'derivative'
    ? { ...renamed, by: own(one, renamed.by, example) }
    : renamed;
}

function batchForward(
  one: Structure,
  examples: readonly number[],
  ofAll: (ofOne: Expression) => Expression,
): Forward {
  const { forward } = one;
  const expressions = new Map<QuantityId, Expression>();
  const neuronOf = new Map<QuantityId, string>();
  const isOfAll = (id: QuantityId): boolean => id === TOTAL_ERROR || !isOfExample(forward, id);
  const roles = new Map([...forward.roles].filter(([id]) => isOfAll(id)));
  for (const k of examples) {
    for (const [id, expression] of forward.expressions) {
      expressions.set(own(one, id, k), rename(one, expression, k));
    }
    for (const [id, neuron] of forward.neuronOf) {
      neuronOf.set(own(one, id, k), inExample(neuron, k));
    }
    for (const [id, role] of forward.roles) {
      if (isOfExample(forward, id)) {
        roles.set(
          own(one, id, k),
          roleInExample(role, k, (of) => own(one, of, k)),
        );
      }
    }
  }
  expressions.set(TOTAL_ERROR, ofAll(quantity(TOTAL_ERROR)));
  const all = (ids: readonly QuantityId[]): QuantityId[] => [
    ...new Set(examples.flatMap((k) => ids.map((id) => own(one, id, k)))),
  ];
  return {
    ...forward,
    givens: all(forward.givens),
    errors: [...all(forward.errors), TOTAL_ERROR],
    expressions,
    neuronOf,
    roles,
  };
}
