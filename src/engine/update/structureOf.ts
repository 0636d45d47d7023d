import { elements } from '../forms/elements';
import type { UpdateForm } from '../forms/updateForm';
import { type Wiring, wiringKey } from '../network/wiring';
import { batchStructure } from './batch';
import { buildStructure, type Structure } from './structure';

/** As many structures as are kept: more than anyone goes back and forth between. */
const MOST_KEPT = 100;
const cache = new Map<string, Structure>();

/** The structure of a network's trace, built once for each wiring and way of writing, of those asked for lately. */
export function structureOf(wiring: Wiring, form: UpdateForm = elements): Structure {
  const key = `${form.name} ${wiringKey(wiring)}`;
  const known = cache.get(key);
  if (known) return known;
  const { batch, ...single } = wiring;
  const built = batch
    ? batchStructure(structureOf(single, form), batch)
    : buildStructure(wiring, form);
  const [oldest] = cache.keys();
  if (oldest !== undefined && cache.size >= MOST_KEPT) cache.delete(oldest);
  cache.set(key, built);
  return built;
}
