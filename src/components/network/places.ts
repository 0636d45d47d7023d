import { errorId, type GeneralTrace, outId, type QuantityId, weightId } from '../../engine';

/** A part of the diagram that can be lit: a connection, bias, input, neuron, output's error, or the total. */
export type PlaceKey = string;

/** The neuron of this name. */
export const neuronPlace = (neuron: string): PlaceKey => outId(neuron);
/** The error of the output of this name. */
export const errorPlace = (output: string): PlaceKey => errorId(output);
export const TOTAL_PLACE: PlaceKey = 'total';

/** Where in the diagram a quantity is at home. */
export function placesOf(trace: GeneralTrace, id: QuantityId): readonly PlaceKey[] {
  const role = trace.structure.definitions.get(id)?.role;
  switch (role?.kind) {
    case 'input':
      return [role.neuron];
    case 'weight':
      return [weightId(role.to, role.from)];
    case 'bias':
      return [role.newOf ?? id];
    case 'net':
    case 'out':
    case 'delta':
      return [neuronPlace(role.neuron)];
    case 'error':
    case 'target':
      return [errorPlace(role.neuron)];
    case 'totalError':
      return [TOTAL_PLACE];
    case 'state':
    case 'corrected':
    case 'change':
      return placesOf(trace, role.of);
    case 'derivative':
      return derivativePlaces(trace, role.of, role.by);
    default:
      return [];
  }
}

function derivativePlaces(
  trace: GeneralTrace,
  of: QuantityId,
  by: QuantityId,
): readonly PlaceKey[] {
  const { definitions } = trace.structure;
  const [to, from] = [definitions.get(of)?.role, definitions.get(by)?.role];
  // What an output feels of a hidden neuron, it feels along the weight between them.
  const isAlongWeight =
    from?.kind === 'out' &&
    (to?.kind === 'net' || to?.kind === 'error') &&
    to.neuron !== from.neuron;
  const along = isAlongWeight ? [weightId(to.neuron, from.neuron)] : [];
  return [...along, ...placesOf(trace, by)];
}

/** The parts of the diagram that the quantity being worked out depends on, and what is taken in of it. */
export function litPlaces(
  trace: GeneralTrace,
  at: QuantityId,
  taken: ReadonlySet<QuantityId>,
): ReadonlySet<PlaceKey> {
  const needed = trace.quantities.get(at)?.dependsOn ?? [];
  return new Set([...needed, ...taken].flatMap((id) => placesOf(trace, id)));
}
