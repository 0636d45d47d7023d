import { parseId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import type { Naming, OwnNames } from '../../engine/naming';
import type { Forward } from '../../engine/network';
import type { Structure } from '../../engine/update';
import { completeNaming } from '../completeNaming';
import { withDeltas } from '../updateFormNaming';
import { inNameSet } from './inNameSet';
import { NAME_SETS } from './nameSets';
import { withRenamed } from './renamed';

const cache = new WeakMap<OwnNames, WeakMap<Structure, WeakMap<Naming, Naming>>>();

/** An example’s names for all that an update is made of, where a problem has names of its own. */
export function ownNaming(naming: Naming, structure: Structure, names: OwnNames): Naming {
  const byStructure = cache.get(names) ?? new WeakMap<Structure, WeakMap<Naming, Naming>>();
  cache.set(names, byStructure);
  const byNaming = byStructure.get(structure) ?? new WeakMap<Naming, Naming>();
  byStructure.set(structure, byNaming);
  const known = byNaming.get(naming);
  if (known !== undefined) return known;
  const { renamed = {} } = names;
  const forward = namedForward(naming, structure.forward, names);
  const own = withRenamed(forward, renamed);
  const found = structure.form.delta === 'none' ? own : withDeltas(own, structure);
  byNaming.set(naming, found);
  return found;
}

/** The names of the forward pass before any was given anew. */
export function namedForward(naming: Naming, forward: Forward, { set }: OwnNames): Naming {
  const complete = withoutOthers(completeNaming(naming, forward), forward);
  return set === undefined ? complete : inNameSet(complete, forward, NAME_SETS[set]);
}

const GIVEN: ReadonlySet<string> = new Set(['input', 'target', 'weight', 'bias']);

/** Without the givens that only the example's own network has: their names are free. */
function withoutOthers(naming: Naming, { givens }: Forward): Naming {
  const has = new Set(givens.map(withoutExample));
  const kept = Object.entries(naming.symbols).filter(
    ([id]) => has.has(id) || !GIVEN.has(parseId(id).kind),
  );
  return { ...naming, symbols: Object.fromEntries(kept) };
}
