import type { QuantityId } from '../ids';
import { significantDigits } from './digits';
import type { Figure } from './figure';
import type { Judged } from './judged';
import type { Reason } from './reasons';

/** Of fewer wrong figures that nothing explains nobody says that they were made up. */
const LEAST_UNEXPLAINED = 10;
/** Of made-up figures of three digits about one in a hundred follows from others: half a unit each way, of 900. */
const UNEXPLAINED_FOR_EACH = 5;
const MOST_DIGITS = 3;

/** Whether a figure may follow by accident, as it has so few digits. */
export const isShortEnough = (figure: Figure): boolean =>
  figure.value === 0 || significantDigits(figure) <= MOST_DIGITS;

/**
 * Whether a sheet is made of figures that nothing explains, so that the few short ones that follow from them do so by
 * accident.
 */
export function isMadeUp(
  judged: ReadonlyMap<QuantityId, Judged>,
  reasons: ReadonlyMap<QuantityId, Reason>,
): boolean {
  let [follow, unexplained] = [0, 0];
  for (const [id, { verdict, again, figure }] of judged) {
    if (verdict === 'follows' && isShortEnough(figure)) follow++;
    if (verdict === 'wrong' && again === undefined && !reasons.get(id)?.diagnoses.length)
      unexplained++;
  }
  return (
    follow > 0 && unexplained >= LEAST_UNEXPLAINED && unexplained > UNEXPLAINED_FOR_EACH * follow
  );
}
