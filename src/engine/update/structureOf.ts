import { type Wiring, wiringKey } from '../network/wiring';
import { batchStructure } from './batch';
import { buildStructure, type Structure } from './structure';

const cache = new Map<string, Structure>();

/** The structure of a network's trace, built once for each wiring. */
export function structureOf(wiring: Wiring): Structure {
  const key = wiringKey(wiring);
  const known = cache.get(key);
  if (known) return known;
  const { batch, ...single } = wiring;
  const built = batch ? batchStructure(structureOf(single), batch) : buildStructure(wiring);
  cache.set(key, built);
  return built;
}
