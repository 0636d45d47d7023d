import { quantitiesIn } from '../expressions/expression';
import { parseId, type QuantityId } from '../ids';
import { routesOf } from '../update/routes';
import type { Definition, Structure } from '../update/structure';

/**
 * What is left of an update with givens: its goals (new parameters, gradients, errors, and the check of them) and all
 * that leads there. A quantity leads to whatever is worked from it in any of the ways that people go; what is given,
 * or is worked from what is given instead (`ways`), nothing leads to any more.
 * - An error stays as long as a derivative of it is worked out.
 * - The check is the forward pass again: it stays where that is worked as a whole.
 */
export function leftBy(
  whole: Structure,
  definitions: ReadonlyMap<QuantityId, Definition>,
  ways: ReadonlyMap<QuantityId, Definition>,
): ReadonlySet<QuantityId> {
  const leads = leadsIn(whole);
  const goals = goalsOf(whole, leads);
  const left = new Set<QuantityId>();
  const keep = (id: QuantityId): void => {
    const definition = definitions.get(id);
    if (definition === undefined || left.has(id)) return;
    left.add(id);
    if (definition.kind === 'given') return;
    const needed = ways.has(id) ? definition.dependsOn : (leads.get(id) ?? definition.dependsOn);
    for (const one of needed) keep(one);
  };
  const isCheck = (id: QuantityId): boolean => whole.definitions.get(id)?.phase === 'check';
  for (const id of goals) if (!isCheck(id)) keep(id);
  keepErrors(whole, definitions, ways, left, keep);
  if (isConnected(whole, definitions, left)) for (const id of goals) if (isCheck(id)) keep(id);
  return left;
}

/** What each quantity is worked from, in any of the ways to it. */
function leadsIn(whole: Structure): ReadonlyMap<QuantityId, ReadonlySet<QuantityId>> {
  const routes = whole.form.delta === 'none' ? routesOf(whole) : undefined;
  return new Map(
    [...whole.definitions.values()].map(({ id, dependsOn }) => [
      id,
      new Set([
        ...dependsOn,
        ...(routes?.get(id) ?? []).flatMap(({ expression }) => quantitiesIn(expression)),
      ]),
    ]),
  );
}

const isErrorBefore = ({ role }: Definition): boolean =>
  (role.kind === 'error' || role.kind === 'totalError') && role.newOf === undefined;

/** What is worked out for its own sake, in the check and before it; errors are looked at apart. */
function goalsOf(
  { definitions }: Structure,
  leads: ReadonlyMap<QuantityId, ReadonlySet<QuantityId>>,
): readonly QuantityId[] {
  const all = [...definitions.values()].filter(({ phase }) => phase !== 'given');
  const goalsAmong = (some: readonly Definition[]): readonly QuantityId[] => {
    const isOnTheWay = new Set(some.flatMap(({ id }) => [...(leads.get(id) ?? [])]));
    return some.filter(({ id }) => !isOnTheWay.has(id)).map(({ id }) => id);
  };
  const isCheck = ({ phase }: Definition): boolean => phase === 'check';
  return [
    ...goalsAmong(all.filter((one) => !isCheck(one) && !isErrorBefore(one))),
    ...goalsAmong(all.filter(isCheck)),
  ];
}

function keepErrors(
  whole: Structure,
  definitions: ReadonlyMap<QuantityId, Definition>,
  ways: ReadonlyMap<QuantityId, Definition>,
  left: ReadonlySet<QuantityId>,
  keep: (id: QuantityId) => void,
): void {
  const output = whole.forward.layers.at(-1)?.letter;
  /** The derivatives of an error that are worked out by its formula. */
  const differentiated = [...left].flatMap((id) => {
    const definition = definitions.get(id);
    if (definition === undefined || ways.has(id)) return [];
    const { kind, role } = definition;
    const isOfError =
      role.kind === 'derivative' && ['error', 'totalError'].includes(parseId(role.of).kind);
    const isByFormula =
      (isOfError && (kind === 'local' || kind === 'cancelled')) ||
      (kind === 'delta' && role.layer === output);
    return isByFormula ? [definition] : [];
  });
  const totals = [...whole.definitions.values()].filter(
    ({ role }) => role.kind === 'totalError' && role.newOf === undefined,
  );
  for (const { id, kind, role } of totals) {
    if (kind === 'batchError') continue;
    if (differentiated.some((one) => one.role.example === role.example)) keep(id);
  }
  for (const { id, kind, dependsOn } of totals) {
    if (kind === 'batchError' && dependsOn.every((own) => left.has(own))) keep(id);
  }
}

/** Whether every net input and output is worked out, and there is an error to compare with. */
const isConnected = (
  { forward, definitions: all }: Structure,
  definitions: ReadonlyMap<QuantityId, Definition>,
  left: ReadonlySet<QuantityId>,
): boolean =>
  [...forward.neuronOf.keys()].every(
    (id) => left.has(id) && definitions.get(id)?.kind !== 'given',
  ) &&
  [...all.values()].every((one) => {
    const isTotal = one.role.kind === 'totalError' && one.role.newOf === undefined;
    return !isTotal || left.has(one.id);
  });
