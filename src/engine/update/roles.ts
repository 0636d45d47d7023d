import type { UpdateStep } from '../forms/updateForm';
import { COUNT, type QuantityId, stateId, TOTAL_ERROR } from '../ids';
import type { MethodName } from '../methods/method';
import { METHODS } from '../methods/methods';
import type { Forward } from '../network/forward';
import type { QuantityRole } from '../network/role';

/** The neuron and the layer alone. */
type Home = Pick<QuantityRole, 'neuron' | 'layer'>;

function homeOf({ roles }: Forward, id: QuantityId): Home {
  const { neuron, layer } = roles.get(id) ?? {};
  return {
    ...(neuron === undefined ? {} : { neuron }),
    ...(layer === undefined ? {} : { layer }),
  };
}

/** What the numbers of a method are, by their ids. */
export const methodRoles = (
  method: MethodName,
  forward: Forward,
): ReadonlyMap<QuantityId, QuantityRole> =>
  new Map<QuantityId, QuantityRole>([
    ...Object.keys(METHODS[method].hyperparameters).map((id): [QuantityId, QuantityRole] => [
      id,
      { kind: 'hyperparameter' },
    ]),
    [COUNT, { kind: 'count' }],
    ...METHODS[method].state.flatMap((letter) =>
      forward.updated.map((of): [QuantityId, QuantityRole] => [
        stateId(letter, of),
        { ...homeOf(forward, of), kind: 'state', letter, of },
      ]),
    ),
  ]);

/** A derivative stands at the neuron that it leads through: of a net input's, at that one. */
export function derivativeRole(forward: Forward, of: QuantityId, by: QuantityId): QuantityRole {
  const isNet = forward.roles.get(of)?.kind === 'net';
  return { ...homeOf(forward, isNet ? of : by), kind: 'derivative', of, by };
}

/** What is worked out for a parameter in the update. */
export function stepRole(step: UpdateStep, parameter: QuantityId, forward: Forward): QuantityRole {
  const home = homeOf(forward, parameter);
  switch (step.kind) {
    case 'state':
      return {
        ...home,
        kind: 'state',
        letter: step.letter,
        of: parameter,
        newOf: stateId(step.letter, parameter),
      };
    case 'corrected':
      return { ...home, kind: 'corrected', of: stateId(step.letter, parameter) };
    case 'gradient':
      return derivativeRole(forward, TOTAL_ERROR, parameter);
    case 'change':
      return { ...home, kind: 'change', of: parameter };
    case 'update':
      return renewedRole(forward, parameter);
  }
}

/** The value after the update of a parameter or of a quantity of the forward pass. */
export function renewedRole(forward: Forward, id: QuantityId): QuantityRole {
  const role = forward.roles.get(id);
  if (role === undefined) throw new Error(`${id} is not a quantity of the network`);
  return { ...role, newOf: id };
}

/** The role of what is alike in an example of several, by its ids there. */
export function roleInExample(
  role: QuantityRole,
  example: number,
  own: (id: QuantityId) => QuantityId,
): QuantityRole {
  const there = { example, ...(role.newOf === undefined ? {} : { newOf: own(role.newOf) }) };
  return role.kind === 'derivative'
    ? { ...role, ...there, of: own(role.of), by: own(role.by) }
    : { ...role, ...there };
}
