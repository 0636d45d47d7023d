import { type BiasInUse, turnedBias } from '../conventions/biasForms';
import { mapSymbols, parseId, type QuantityId } from '../ids';

/**
 * The value of a bias b, of a derivative by it, or of b after the update, where a threshold or a weight is written
 * for it: whoever asks by b's id has b. Undefined for any other id, and where what is written has no value.
 */
export function valueOfB(
  id: QuantityId,
  inUse: BiasInUse | undefined,
  known: (id: QuantityId) => number | undefined,
): number | undefined {
  const { kind } = parseId(id);
  if (inUse === undefined || kind === 'state' || kind === 'corrected') return undefined;
  const written = mapSymbols(id, (symbol) =>
    symbol.kind === 'bias' && symbol.prefix === 'b' ? inUse.id(symbol.of) : symbol.id,
  );
  const value = written === id ? undefined : known(written);
  return value === undefined ? undefined : turnedBias(value, inUse);
}
