import type { QuantityId } from '../ids';
import type { Definition, Structure } from '../update/structure';
import { dependantsOfEach } from './dependants';
import type { Judged } from './judged';

/**
 * The kinds of quantities that books write with either sign. δ stands for itself; the others are right only where the
 * new weights made from them are.
 */
export type SignedKind = 'delta' | 'byOutput' | 'gradient' | 'change' | 'state';

/** Which of them a quantity is; undefined of one whose sign is no matter of taste. */
export function signedKind(
  { role }: Definition,
  { definitions }: Structure,
): SignedKind | undefined {
  switch (role.kind) {
    case 'delta':
      return 'delta';
    case 'change':
      return 'change';
    case 'state':
    case 'corrected':
      return role.newOf === undefined && role.kind === 'state' ? undefined : 'state';
    case 'derivative':
      break;
    default:
      return undefined;
  }
  const of = definitions.get(role.of)?.role.kind;
  if (of !== 'error' && of !== 'totalError') return undefined;
  const by = definitions.get(role.by)?.role.kind;
  if (by === 'net') return 'delta';
  return by === 'out' ? 'byOutput' : 'gradient';
}

/**
 * The figures with the other sign that are no convention of this sheet: those that its new weights do not bear out,
 * and those that depart from the sheet's others of their kind, or from the first where these are divided.
 */
export function departures(
  structure: Structure,
  judged: ReadonlyMap<QuantityId, Judged>,
): ReadonlySet<QuantityId> {
  const departing = new Set<QuantityId>();
  const signs = new Map<SignedKind, { id: QuantityId; isTurned: boolean }[]>();
  const dependants = dependantsOfEach(structure);
  for (const [id, { convention, verdict, figure }] of judged) {
    const definition = structure.definitions.get(id);
    const kind = definition && signedKind(definition, structure);
    if (kind === undefined || verdict === 'wrong' || figure.value === 0) continue;
    const isTurned = convention === 'oppositeSign';
    const made = [...(dependants.get(id) ?? [])].filter(
      (of) => structure.definitions.get(of)?.kind === 'update',
    );
    if (isTurned && kind !== 'delta' && !made.some((of) => judged.get(of)?.verdict === 'right')) {
      departing.add(id);
      continue;
    }
    signs.set(kind, [...(signs.get(kind) ?? []), { id, isTurned }]);
  }
  for (const all of signs.values()) {
    const turned = all.filter(({ isTurned }) => isTurned);
    if (turned.length === 0 || turned.length === all.length) continue;
    const [first, ...others] = all;
    const isAlone =
      others.length > 1 && others.every(({ isTurned }) => isTurned !== first?.isTurned);
    const usual = isAlone ? !first?.isTurned : first?.isTurned;
    for (const { id, isTurned } of all) if (isTurned && isTurned !== usual) departing.add(id);
    // Where the sheet's sign is the other one, what has ours departs.
    if (usual) for (const { id, isTurned } of all) if (!isTurned) departing.add(id);
  }
  return departing;
}
