import type { QuantityId } from '../../engine';
import type { Naming, OwnNames } from '../../engine/naming';
import type { Structure } from '../../engine/update';
import { namedForward } from './ownNaming';
import { readName } from './readName';
import { type Renamed, usedFor, withRenamed } from './renamed';

/** Why a name cannot be taken: it is none, or something has it already (`by`). */
export type NameFault =
  | { readonly kind: 'noName' }
  | { readonly kind: 'inUse'; readonly by: string };

export type NameRead =
  /** `name` is undefined for the name that it has without a new one. */
  | { readonly ok: true; readonly name: string | undefined }
  | { readonly ok: false; readonly fault: NameFault };

/** A name that a person writes for one quantity, beside the other names of the update. An empty text gives it back its own. */
export function readNameFor(
  id: QuantityId,
  typed: string,
  naming: Naming,
  { forward }: Structure,
  names: OwnNames,
): NameRead {
  const before = namedForward(naming, forward, names);
  const { [id]: _, ...others } = names.renamed ?? {};
  const own = before.symbols[id]?.text;
  const name = typed.trim() === '' ? own : readName(typed);
  if (name === undefined && typed.trim() !== own) return { ok: false, fault: { kind: 'noName' } };
  const wanted = name ?? own ?? '';
  const by = usedFor(withRenamed(before, others), wanted, id);
  if (by !== undefined) return { ok: false, fault: { kind: 'inUse', by } };
  return { ok: true, name: wanted === own ? undefined : wanted };
}

/** A name that was said and cannot be had. */
export interface RefusedName {
  readonly id: QuantityId;
  readonly name: string;
  /** What it is of, as it is called now. */
  readonly of: string;
}

/** A problem’s names as far as they can be had together, each as it is kept; and those that cannot. */
export function fittingNames(
  naming: Naming,
  { forward }: Structure,
  names: OwnNames,
): { readonly names: OwnNames; readonly refused: readonly RefusedName[] } {
  const before = namedForward(naming, forward, names);
  const said = Object.entries(names.renamed ?? {});
  const read: Renamed = Object.fromEntries(said.map(([id, name]) => [id, readName(name) ?? name]));
  const after = withRenamed(before, read);
  const isTaken = (id: QuantityId): boolean =>
    after.symbols[id]?.text === read[id] || before.symbols[id] === undefined;
  const refused = said.flatMap(([id, name]): RefusedName[] =>
    isTaken(id) ? [] : [{ id, name, of: after.symbols[id]?.text ?? id }],
  );
  const taken = said.filter(([id]) => isTaken(id)).map(([id]) => [id, read[id] ?? ''] as const);
  const isAsSaid =
    taken.length === said.length && taken.every(([id, name]) => name === names.renamed?.[id]);
  if (isAsSaid) return { names, refused };
  const { renamed: _, ...rest } = names;
  return {
    names: taken.length === 0 ? rest : { ...rest, renamed: Object.fromEntries(taken) },
    refused,
  };
}
