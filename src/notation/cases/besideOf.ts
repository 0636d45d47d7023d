import type { GeneralTrace, QuantityId } from '../../engine';

/** The quantity of a kind that is an output neuron's own, in the same example. */
export function besideOf(
  { structure }: GeneralTrace,
  kind: 'out' | 'net' | 'target',
  { neuron, example }: { readonly neuron?: string; readonly example?: number },
): QuantityId {
  for (const { id, role } of structure.definitions.values()) {
    const isNew = role.newOf !== undefined;
    if (role.kind === kind && role.neuron === neuron && role.example === example && !isNew) {
      return id;
    }
  }
  return '';
}
