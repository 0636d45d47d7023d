import type { DerivationLine } from '../expressions/differentiate';
import {
  type Expression,
  quantitiesIn,
  quantity,
  substitute,
  termsOf,
} from '../expressions/expression';
import { netId, newId, outId, type QuantityId, TOTAL_ERROR } from '../ids';
import type { MethodStep } from '../methods/method';
import { methodGivens } from '../methods/methodNumbers';
import { METHODS } from '../methods/methods';
import { buildForward, type Forward, type ForwardLayer } from '../network/forward';
import type { QuantityRole } from '../network/role';
import type { Batch, Wiring } from '../network/wiring';
import { chainRule, type DerivativeDefinition } from './chain';
import { derivativeRole, methodRoles, renewedRole, stepRole } from './roles';

/** Where in the update a quantity is worked out. `backward.h` is the layer whose parameters are reached. */
export type PhaseId = 'forward' | 'error' | `backward.${string}` | 'update' | 'check';

/** A phase of the update, with the quantities that are its steps, in order. */
export interface Phase {
  readonly id: PhaseId;
  readonly steps: readonly QuantityId[];
}

/** What kind of thing a quantity is, which decides how it is explained. */
export type QuantityKind =
  | 'given'
  | 'net'
  | 'output'
  | 'error'
  | 'totalError'
  | DerivativeDefinition['kind']
  | MethodStep['kind']
  /** What is made of several examples' own: their total errors, or their gradients. */
  | 'batchError'
  | 'batchGradient';

/** A quantity before any number is put in. */
export interface Definition {
  readonly id: QuantityId;
  readonly kind: QuantityKind;
  readonly phase: PhaseId | 'given';
  readonly expression: Expression;
  readonly dependsOn: readonly QuantityId[];
  /** What it is in the network, and where: its neuron, layer and example. */
  readonly role: QuantityRole;
  /** How a local derivative was found, line by line. */
  readonly lines?: readonly DerivationLine[];
}

/** Everything about a trace but its numbers. */
export interface Structure {
  readonly wiring: Wiring;
  readonly forward: Forward;
  readonly phases: readonly Phase[];
  /** In the order in which they are worked out: each stands after all that it depends on. */
  readonly definitions: ReadonlyMap<QuantityId, Definition>;
  /** Where the update takes several examples: how many, and the structure that it would have by one. */
  readonly batch?: Batch;
  readonly one?: Structure;
}

/** The structure of a network's trace by one example. */
export function buildStructure(wiring: Wiring): Structure {
  const forward = buildForward(wiring);
  const definitions = new Map<QuantityId, Definition>();
  const phases: Phase[] = [];
  let phase: Definition['phase'] = 'given';

  const add = (
    { id, kind, expression, lines }: Pick<Definition, 'id' | 'kind' | 'expression' | 'lines'>,
    role: QuantityRole | undefined,
  ): QuantityId => {
    if (role === undefined) throw new Error(`nothing says what ${id} is`);
    const dependsOn = kind === 'given' ? [] : quantitiesIn(expression);
    const known = { id, kind, phase, expression, dependsOn, role };
    definitions.set(id, lines === undefined ? known : { ...known, lines });
    return id;
  };
  const inPhase = (id: PhaseId, steps: () => readonly QuantityId[]): void => {
    phase = id;
    phases.push({ id, steps: steps() });
  };
  const { roles, updated } = forward;
  const kindOf = (id: QuantityId): QuantityKind => {
    const kind = roles.get(id)?.kind;
    if (kind === 'out') return 'output';
    return kind === 'net' || kind === 'totalError' ? kind : 'error';
  };

  const ofMethod = methodRoles(wiring.method, forward);
  const givens = [...forward.givens, ...methodGivens(wiring.method, updated)];
  for (const id of givens) {
    add({ id, kind: 'given', expression: quantity(id) }, roles.get(id) ?? ofMethod.get(id));
  }

  const errors = new Set(forward.errors);
  const addForward = (isError: boolean): QuantityId[] =>
    [...forward.expressions]
      .filter(([id]) => errors.has(id) === isError)
      .map(([id, expression]) => add({ id, kind: kindOf(id), expression }, roles.get(id)));
  inPhase('forward', () => addForward(false));
  inPhase('error', () => addForward(true));

  const derivativeOf = chainRule(forward, (found) =>
    add(found, derivativeRole(forward, found.of, found.by)),
  );
  for (const layer of [...forward.layers].reverse()) {
    inPhase(`backward.${layer.letter}`, () => backwardSteps(layer, derivativeOf, definitions));
  }

  inPhase('update', () =>
    updated.flatMap((id) =>
      METHODS[wiring.method].steps(id).map((step) => add(step, stepRole(step, id, forward))),
    ),
  );

  const changes = new Set([...updated, ...forward.expressions.keys()]);
  const renew = (id: QuantityId): Expression | undefined =>
    changes.has(id) ? quantity(newId(id)) : undefined;
  inPhase('check', () =>
    [...forward.expressions].map(([id, expression]) =>
      add(
        { id: newId(id), kind: kindOf(id), expression: substitute(expression, renew) },
        renewedRole(forward, id),
      ),
    ),
  );

  return { wiring, forward, phases, definitions };
}

/** The steps of the backward pass through one layer: neuron by neuron, and then what the layer shares. */
function backwardSteps(
  layer: ForwardLayer,
  derivativeOf: (of: QuantityId, by: QuantityId) => QuantityId,
  definitions: ReadonlyMap<QuantityId, Definition>,
): QuantityId[] {
  const steps: QuantityId[] = [];
  const step = (of: QuantityId, by: QuantityId): void => {
    const id = derivativeOf(of, by);
    const definition = definitions.get(id);
    // Paths that have names of their own are steps of their own, before their sum.
    if (definition?.kind === 'paths') {
      for (const term of termsOf(definition.expression)) {
        if (term.kind === 'quantity') steps.push(term.id);
      }
    }
    steps.push(id);
  };
  const shared = layer.biases.length < layer.neurons.length;
  for (const neuron of layer.neurons) {
    step(TOTAL_ERROR, outId(neuron.name));
    step(outId(neuron.name), netId(neuron.name));
    step(TOTAL_ERROR, netId(neuron.name));
    for (const { weight } of neuron.sources) step(TOTAL_ERROR, weight);
    if (!shared && neuron.bias !== undefined) step(TOTAL_ERROR, neuron.bias);
  }
  if (shared) for (const bias of layer.biases) step(TOTAL_ERROR, bias);
  return steps;
}
