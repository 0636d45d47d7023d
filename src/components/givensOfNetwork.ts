import type { GeneralTrace, QuantityId, QuantityRole } from '../engine';

/** The given numbers of the network that are of some role, in its own order. */
function givensWith(trace: GeneralTrace, is: (role: QuantityRole) => boolean): QuantityId[] {
  const { definitions, forward } = trace.structure;
  return forward.givens.filter((id) => {
    const role = definitions.get(id)?.role;
    return role !== undefined && is(role);
  });
}

/** Those of one kind: inputs, targets, biases. */
export const givensOfKind = (trace: GeneralTrace, kind: QuantityRole['kind']): QuantityId[] =>
  givensWith(trace, (role) => role.kind === kind);

/** The weights into a layer. */
export const weightsOf = (trace: GeneralTrace, layer: string): QuantityId[] =>
  givensWith(trace, (role) => role.kind === 'weight' && role.layer === layer);
