import { children, type Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Bookkeeping } from './bookkeeping';
import type { Figure } from './figure';
import { isZero } from './longEnough';
import { namedIn } from './named';
import { numberOf } from './numbers';

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
  slips: readonly QuantityId[],
): QuantityId | undefined {
  const { trace } = books;
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
  const nought = wrong.find(({ of, value }) => isZero(value, books.noise(of)));
  // Where a wrong 0 took the rest away, what is left of a formula may be a number that is given.
  if (nought !== undefined && isGiven(books, id, figure)) return first(nought);
  // A 0 was worked out where a neuron is off, and where it comes of one that was; else all that there was to do is gone.
  const { definitions } = trace.structure;
  if (isZero(figure.value, noise)) {
    const expression = definitions.get(id)?.expression;
    const isOff = expression !== undefined && isOffIn(books, expression);
    const worked = books.writtenBefore(id).some((of) => {
      const judged = books.judged.get(of);
      return judged?.verdict === 'follows' && isZero(judged.figure.value, books.noise(of));
    });
    if (nought !== undefined) return first(nought);
    return isOff || worked ? undefined : slips[0];
  }
  // A new parameter that is the old one, because the gradient is a 0 that should be none.
  const old = definitions.get(id)?.role.newOf;
  const isOld =
    definitions.get(id)?.kind === 'update' && old !== undefined && isSame(trace.value(old));
  return isOld && nought !== undefined ? first(nought) : undefined;
}

/** Whether a figure is, but for its sign, a given number of the formula. */
function isGiven({ trace }: Bookkeeping, id: QuantityId, figure: Figure): boolean {
  const expression = trace.structure.definitions.get(id)?.expression;
  if (expression === undefined || figure.value === 0) return false;
  return namedIn(expression).some(
    (needed) =>
      trace.structure.definitions.get(needed)?.kind === 'given' &&
      Math.abs(trace.value(needed)) === Math.abs(figure.value),
  );
}

/** Whether a part of it that is 0 for a whole range of numbers, as a rectifier is, is 0 by the figures as they are written. */
const isOffIn = (books: Bookkeeping, expression: Expression): boolean =>
  (CORNERED.has(expression.kind) && numberOf(expression, books.asWritten) === 0) ||
  children(expression).some((one) => isOffIn(books, one));

const CORNERED: ReadonlySet<Expression['kind']> = new Set([
  'activation',
  'positivePart',
  'isPositive',
]);
