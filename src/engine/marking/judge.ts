import type { QuantityId } from '../ids';
import type { Bookkeeping, Judged } from './bookkeeping';
import type { Figure } from './figure';

/** Right, wrong, or following from an earlier slip: the earlier figures have been judged. */
export function judge(books: Bookkeeping, id: QuantityId, figure: Figure): Judged {
  const exactly = books.fitsExactly(id, figure);
  if (exactly !== undefined) {
    return { figure, verdict: 'right', ending: exactly, direct: true, slips: [] };
  }
  const shortened = books.fitsShortened(id, figure);
  if (shortened !== undefined) return { figure, verdict: 'right', ending: shortened, slips: [] };

  const slips = books.slipsBefore(id);
  const carried = slips.length === 0 ? undefined : books.fitsOwn(id, figure);
  if (carried !== undefined) return { figure, verdict: 'follows', ending: carried, slips };
  return { figure, verdict: 'wrong', slips };
}
