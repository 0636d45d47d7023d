import type { QuantityId } from '../../engine';
import type { Example } from '../../examples';
import { figureParts } from './workLink';
import { joinParts, SUM, splitParts } from './workParts';

/** A work without figures, with these put in. */
export function withFigures(
  work: string,
  example: Example,
  figures: ReadonlyMap<QuantityId, string>,
): string {
  const { head, parts } = splitParts(work);
  const own = parts.filter(([name]) => name !== SUM);
  return joinParts(head, [...own, ...figureParts(example, figures)]);
}
