import type { DerivationLine } from '../expressions/differentiate';
import { type Expression, quantitiesIn, quantity, substitute } from '../expressions/expression';
import type { BackwardPass, DeltaStep, UpdateForm, UpdateStep } from '../forms/updateForm';
import { newId, type QuantityId } from '../ids';
import { methodGivens } from '../methods/methodNumbers';
import { buildForward, type Forward } from '../network/forward';
import type { QuantityRole } from '../network/role';
import type { Batch, Wiring } from '../network/wiring';
import { chainRule, type DerivativeDefinition } from './chain';
import { derivativeRole, methodRoles, renewedRole } from './roles';
import { updateDefinitions } from './updateDefinitions';

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
  | DeltaStep['kind']
  | UpdateStep['kind']
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

type Addition = Pick<Definition, 'id' | 'kind' | 'expression' | 'lines'>;

/** Everything about a trace but its numbers. */
export interface Structure {
  readonly wiring: Wiring;
  /** How the update is written: which quantities the way back and the step are made of. */
  readonly form: UpdateForm;
  readonly forward: Forward;
  readonly phases: readonly Phase[];
  /** In the order in which they are worked out: each stands after all that it depends on. */
  readonly definitions: ReadonlyMap<QuantityId, Definition>;
  /** Where the update takes several examples: how many, and the structure that it would have by one. */
  readonly batch?: Batch;
  readonly one?: Structure;
  /** Where quantities are given midway: which, and the structure that has what only led to them too. */
  readonly midway?: { readonly given: ReadonlySet<QuantityId>; readonly whole: Structure };
}

/** The structure of a network's trace by one example, written in one way. */
export function buildStructure(wiring: Wiring, form: UpdateForm): Structure {
  const forward = buildForward(wiring);
  const definitions = new Map<QuantityId, Definition>();
  const phases: Phase[] = [];
  let phase: Definition['phase'] = 'given';

  const add = (
    { id, kind, expression, lines }: Addition,
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

  const pass = backwardPass(forward, add);
  for (const layer of [...forward.layers].reverse()) {
    inPhase(`backward.${layer.letter}`, () => form.backward(layer, pass));
  }
  inPhase('update', () =>
    updateDefinitions(wiring, forward, form).map(({ role, ...step }) => add(step, role)),
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

  return { wiring, form, forward, phases, definitions };
}

/** The chain rule over a forward pass, for a way of writing to take from it what it needs. */
function backwardPass(
  forward: Forward,
  add: (found: Addition, role: QuantityRole | undefined) => void,
): BackwardPass {
  const found = new Map<QuantityId, DerivativeDefinition>();
  const looked = new Map<QuantityId, DerivativeDefinition>();
  const define = chainRule(forward, (one) => {
    found.set(one.id, one);
    add(one, derivativeRole(forward, one.of, one.by));
  });
  const look = chainRule(forward, (one) => looked.set(one.id, one));
  return {
    forward,
    add,
    define: (of, by) => known(found, define(of, by)),
    find: (of, by) => known(looked, look(of, by)),
  };
}

function known<Found>(all: ReadonlyMap<QuantityId, Found>, id: QuantityId): Found {
  const found = all.get(id);
  if (found === undefined) throw new Error(`${id} was not found`);
  return found;
}
