import { type GeneralProblem, parseId, type QuantityId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import type { SymbolName } from '../../engine/naming';
import { givensOf } from '../../engine/update';
import { named } from '../work/choices/names';
import { isNamed } from '../work/nameable';
import type { PastedName } from './pasteNames';

/** The forms of a name that every view can write. */
const KEPT = /^(?:\p{L}+\d*|\p{L}_[A-Za-z][A-Za-z\d]*|\p{L}\d_\d+)$/u;
const MOST = 12;

/** Letters and digits: 'b_h1' and 'bh1' are one. */
export const nameKeyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** A name of the text as it is kept; undefined where it is a word, or no name that can be. */
export function keptName({ base, word, layer, atoms, written }: PastedName): string | undefined {
  if (word !== undefined || base === '' || written.includes('.')) return undefined;
  const index = atoms.map(({ letter, digits }) => letter + digits).join('');
  const hasLetter = atoms.some(({ letter }) => letter !== '');
  const name =
    layer !== undefined
      ? `${base}${layer}_${index}`
      : hasLetter
        ? `${base}_${index}`
        : `${base}${index}`;
  return KEPT.test(name) && name.length <= MOST ? name : undefined;
}

/** The problem with the names of a text, where they are others than its own and none is had twice. */
export function withNamesOf(
  problem: GeneralProblem,
  said: ReadonlyMap<QuantityId, PastedName>,
  symbols: Readonly<Record<QuantityId, SymbolName>>,
): { readonly problem: GeneralProblem; readonly renamed: readonly QuantityId[] } {
  const ids = [...new Set([...givensOf(problem).keys()].map(withoutExample))].filter(isNamed);
  const own = (id: QuantityId): string => problem.names?.renamed?.[id] ?? symbols[id]?.text ?? id;
  const fresh = new Map<QuantityId, string>();
  for (const id of ids) {
    const name = said.get(id);
    // One without a number is no name of one of several.
    const isOneOfSeveral =
      name?.atoms.length === 0 &&
      ids.some((other) => other !== id && parseId(other).kind === parseId(id).kind);
    const kept = name && !isOneOfSeveral ? keptName(name) : undefined;
    if (kept === undefined || nameKeyOf(kept) === nameKeyOf(own(id))) continue;
    fresh.set(id, kept);
  }
  // One that is another’s, and stays so, cannot be had.
  const finals = ids.map((id) => nameKeyOf(fresh.get(id) ?? own(id)));
  const taken = ids.filter(
    (id) =>
      fresh.has(id) && finals.filter((key) => key === nameKeyOf(fresh.get(id) ?? '')).length === 1,
  );
  if (taken.length === 0) return { problem, renamed: [] };
  const renamed = {
    ...problem.names?.renamed,
    ...Object.fromEntries(taken.map((id) => [id, fresh.get(id) ?? ''])),
  };
  return { problem: named(problem, { renamed }), renamed: taken };
}
