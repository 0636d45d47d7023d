import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import type { Figure } from './figure';
import { isZero } from './longEnough';

/** Closer than this, as a share, is the same number. */
const SAME = 1e-9;

/**
 * The wrong figure that a figure only repeats: it is the same number, so that nothing was done with it, or all that there
 * was to do is gone because it is 0. Undefined where something was worked out.
 */
export function repeats(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
): QuantityId | undefined {
  const carried = books.carriedNumber(id);
  const noise = books.noise(id);
  const isSame = (value: number): boolean =>
    Math.abs(value - carried) <= Math.abs(carried) * SAME + 2 * noise;
  const wrong = books
    .writtenBefore(id)
    .filter((of) => books.judged.get(of)?.verdict === 'wrong')
    .map((of) => ({ of, value: books.figures.get(of)?.value ?? Number.NaN }));
  const first = ({ of }: { readonly of: QuantityId }): QuantityId =>
    books.judged.get(of)?.again ?? of;
  const same = wrong.find(({ value }) => value !== 0 && Math.abs(value) === Math.abs(figure.value));
  if (same !== undefined) return first(same);
  const nought =
    wrong.find(({ of, value }) => isZero(value, books.noise(of))) ??
    // A given number in its place, such as the target for the output, leaves 0 as well.
    wrong.find(({ value }) => neededGivens(books, id).some((given) => given === value));
  if (nought === undefined) return undefined;
  // With a 0 in it that should be none: what is then 0, or what it was before, was not worked out.
  const { trace } = books;
  const old = trace.structure.definitions.get(id)?.role.newOf;
  const isOld = old !== undefined && trace.quantities.has(old) && isSame(trace.value(old));
  return isZero(figure.value, noise) || isOld ? first(nought) : undefined;
}

/** The values of what is given among what a quantity is worked from. */
const neededGivens = ({ trace }: Bookkeeping, id: QuantityId): readonly number[] =>
  (trace.structure.definitions.get(id)?.dependsOn ?? []).flatMap((needed) => {
    const quantity = trace.quantities.get(needed);
    return quantity?.kind === 'given' ? [quantity.value] : [];
  });
