import type { QuantityId } from '../ids';
import type { Definition, Structure } from '../update/structure';
import type { AnyTrace } from '../update/trace';
import { dependantsOfEach } from './dependants';
import { fits } from './figure';
import { exactly } from './interval';
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
  { structure, value }: AnyTrace,
  judged: ReadonlyMap<QuantityId, Judged>,
): ReadonlySet<QuantityId> {
  const departing = new Set<QuantityId>();
  const signs = new Map<SignedKind, Signed[]>();
  const dependants = dependantsOfEach(structure);
  const updates = [...judged.keys()].filter(
    (id) => structure.definitions.get(id)?.kind === 'update',
  );
  for (const [id, { convention, verdict, short, figure, by }] of judged) {
    const definition = structure.definitions.get(id);
    const kind = definition && signedKind(definition, structure);
    if (kind === undefined || verdict === 'wrong' || figure.value === 0) continue;
    const isTurned = convention === 'oppositeSign';
    // Where no digit is certain, neither is the sign.
    if (short === 'lost' && !isTurned) continue;
    const madeFrom = dependants.get(id);
    const made = updates.filter((of) =>
      kind === 'delta' ? neuronOf(structure, of) === definition?.role.neuron : madeFrom?.has(of),
    );
    const right = made.filter((of) => judged.get(of)?.verdict === 'right');
    if (isTurned && kind !== 'delta' && right.length === 0) {
      departing.add(id);
      continue;
    }
    const isTold = right.some((of) => tellsSign(value, structure, of, judged));
    const isSound = by === 'sound';
    signs.set(kind, [...(signs.get(kind) ?? []), { id, isTurned, isTold, isSound }]);
  }
  const departed = new Set([...departing].map((id) => kindOf(structure, id)));
  for (const [kind, all] of signs) {
    const isKind = !departed.has(kind) && all.some(({ isTurned, isTold }) => isTurned && isTold);
    // A new weight that reads the same with either sign bears out nothing that no other of the kind does.
    const isBorneOut = ({ isTurned, isTold }: Signed): boolean =>
      kind === 'delta' || !isTurned || isTold || isKind;
    for (const one of all) if (!isBorneOut(one)) departing.add(one.id);
    addMixed(all.filter(isBorneOut), departing);
  }
  return departing;
}

interface Signed {
  readonly id: QuantityId;
  readonly isTurned: boolean;
  /** A new weight that is made from it tells its sign. */
  readonly isTold: boolean;
  /** It is right, and does not follow from a wrong one. */
  readonly isSound: boolean;
}

/** The neuron that a new parameter leads to, which its δ is of; none of a bias that a layer shares. */
function neuronOf({ definitions }: Structure, id: QuantityId): string | undefined {
  const old = definitions.get(id)?.role.newOf;
  return old === undefined ? undefined : definitions.get(old)?.role.neuron;
}

const kindOf = (structure: Structure, id: QuantityId): SignedKind | undefined => {
  const definition = structure.definitions.get(id);
  return definition && signedKind(definition, structure);
};

/** Whether the figure of a new parameter would not be the same, had the step been made the other way. */
function tellsSign(
  value: AnyTrace['value'],
  { definitions }: Structure,
  id: QuantityId,
  judged: ReadonlyMap<QuantityId, Judged>,
): boolean {
  const old = definitions.get(id)?.role.newOf;
  const figure = judged.get(id)?.figure;
  if (old === undefined || figure === undefined) return false;
  return fits(figure, exactly(2 * value(old) - value(id)), 0) === undefined;
}

/**
 * Of figures of one kind, those whose sign is not that of the others, or of the first where they are divided. What follows
 * from a wrong figure says nothing of it beside right ones, and these nothing beside those that a new weight tells.
 */
function addMixed(all: readonly Signed[], departing: Set<QuantityId>): void {
  const turned = all.filter(({ isTurned }) => isTurned);
  if (turned.length === 0 || turned.length === all.length) return;
  const sound = all.filter(({ isSound }) => isSound);
  const telling = sound.length > 0 ? sound : all;
  const told = telling.filter(({ isTold }) => isTold);
  const [first, ...others] = told.length > 0 ? told : telling;
  const isAlone = others.length > 1 && others.every(({ isTurned }) => isTurned !== first?.isTurned);
  const usual = isAlone ? !first?.isTurned : first?.isTurned;
  for (const { id, isTurned } of all) if (isTurned && isTurned !== usual) departing.add(id);
  // Where the sheet's sign is the other one, what has ours departs.
  if (usual) for (const { id, isTurned } of all) if (!isTurned) departing.add(id);
}
