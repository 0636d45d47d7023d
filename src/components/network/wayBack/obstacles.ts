import type { QuantityId } from '../../../engine';
import type { Box } from '../apart/boxes';
import { fixedBoxes, rowBoxes } from '../apart/written';
import { placesOf } from '../places';
import { rowsOf } from './labels';
import type { WayBack } from './wayBack';

/** Where the figure is written on already, when what is not asked for is out of sight. */
export function obstaclesOf(figure: WayBack): readonly Box[] {
  const { lesson, layout, taken } = figure;
  const together = lesson.fold?.steps.map(({ id }) => id) ?? [];
  const asked = new Set(
    [...taken, lesson.place.at, ...together].flatMap((id) => placesOf(lesson.trace, id)),
  );
  const isSeen = (weight: QuantityId, isOnDemand: boolean): boolean =>
    !isOnDemand || asked.has(weight);
  const labelled = [
    ...layout.edges.filter(
      ({ weight, isOnDemand, isCrowded }) => isSeen(weight, isOnDemand) && !isCrowded,
    ),
    ...layout.biases.map(({ bias }) => ({ weight: bias })),
  ];
  return [
    ...fixedBoxes(figure),
    ...labelled.flatMap(({ weight }) => rowBoxes(rowsOf(figure, weight), taken)),
  ];
}
