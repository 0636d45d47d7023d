import { type GeneralTrace, parseId, type QuantityId, withoutExample } from '../../engine';

/** A part of the diagram that can be lit: a connection, bias, input, neuron, output's error, or the total. */
export type PlaceKey = string;

const SYMBOL_PLACES: readonly (readonly [RegExp, (id: QuantityId) => PlaceKey])[] = [
  [/^(w|b|x)/, (id) => id],
  [/^(net|out)\./, (id) => `neuron.${id.split('.')[1]}`],
  [/^error\.total$/, () => 'total'],
  [/^error\./, (id) => `error.${id.split('.')[1]}`],
  [/^t\d/, (id) => `error.o${id.slice(1)}`],
];

/** Where in the diagram a quantity is at home. */
export function placesOf(id: QuantityId): readonly PlaceKey[] {
  const parts = parseId(withoutExample(id));
  if (parts.kind === 'new' || parts.kind === 'state' || parts.kind === 'corrected') {
    return placesOf(parts.of);
  }
  if (parts.kind === 'symbol') {
    const found = SYMBOL_PLACES.find(([pattern]) => pattern.test(parts.id));
    return found ? [found[1](parts.id)] : [];
  }
  const { of, by } = parts;
  // What an output feels of a hidden neuron, it feels along the weight between them.
  const [ofKind, ofNeuron] = of.split('.');
  const [byKind, byNeuron] = by.split('.');
  if (
    byKind === 'out' &&
    (ofKind === 'net' || ofKind === 'error') &&
    ofNeuron !== byNeuron &&
    ofNeuron !== 'total'
  ) {
    return [`w.${ofNeuron}.${byNeuron}`, ...placesOf(by)];
  }
  return placesOf(by);
}

/** The parts of the diagram that the quantity being worked out depends on. */
export function litPlaces(trace: GeneralTrace, at: QuantityId): ReadonlySet<PlaceKey> {
  const found = trace.quantities.get(at);
  return new Set((found?.dependsOn ?? []).flatMap((id) => placesOf(id)));
}
