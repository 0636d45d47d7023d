import type { QuantityId } from '../../engine';
import type { Lesson } from '../lesson';

/** What a derivation is of: the quantity at the place or, for a given, the step that takes it in. */
export function shownId({ trace, place, step }: Lesson): QuantityId {
  return trace.quantities.get(place.at)?.kind === 'given' ? step.id : place.at;
}
