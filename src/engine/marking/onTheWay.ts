import { significantDigits } from './digits';
import type { Figure } from './figure';
import { digitsOnTheWay, LEAST_ON_THE_WAY } from './judged';
import type { MarkOptions } from './mark';
import type { Shortening } from './shortening';

/**
 * How what is on the way to a figure may be shortened; a fraction allows none. A figure of few digits that is all
 * there is to write says nothing of how many decimals there were on the way.
 */
export function onTheWayTo(figure: Figure, { places }: MarkOptions): readonly Shortening[] {
  if (figure.unit === 0) return [];
  const significant = figure.value === 0 ? 0 : significantDigits(figure);
  const isLong =
    significant >= LEAST_ON_THE_WAY || (places !== undefined && (figure.lastPlace ?? 0) <= -places);
  return [{ unit: isLong ? figure.unit : 0, digits: digitsOnTheWay(figure) }];
}
