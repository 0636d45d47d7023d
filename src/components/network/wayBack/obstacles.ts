import type { QuantityId } from '../../../engine';
import { ERROR_WIDTH, type Point } from '../networkLayout';
import { CHIP, deltaPlace } from '../neuronPlaces';
import { placesOf } from '../places';
import { neuronRows } from '../shown';
import { rowsOf } from './labels';
import type { WayBack } from './wayBack';

/** A box that something stands in, by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Left free between what is written. */
const GAP = 2;

export const chipAt = ({ x, y }: Point): Box => ({
  x,
  y,
  width: CHIP.width + GAP,
  height: CHIP.height + GAP,
});

/** How much two boxes have in common, in square units of the figure. */
export function overlap(a: Box, b: Box): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

const ROW_HEIGHT = 23;
const SIGN_ROOM = 22;

/** Where the figure is written on already, when what is not asked for is out of sight. */
export function obstaclesOf({ lesson, layout, shape, taken }: WayBack): readonly Box[] {
  const { width, height } = shape.neuron;
  const neurons = [...layout.neurons].flatMap(([name, at]): Box[] => [
    { ...at, width, height },
    ...(shape.tall ? [] : [{ x: at.x, y: at.y - height / 2 - 16, width: 40, height: 22 }]),
    ...(neuronRows(lesson, name).length > 2 ? [chipAt(deltaPlace(at, shape))] : []),
  ]);
  const inputs = [...layout.inputs.values()].map(
    (at): Box => ({ ...at, width: 2 * shape.inputRadius, height: 2 * shape.inputRadius }),
  );
  const asked = new Set([...taken, lesson.place.at].flatMap((id) => placesOf(lesson.trace, id)));
  const isSeen = (weight: QuantityId, isOnDemand: boolean): boolean =>
    !isOnDemand || asked.has(weight);
  const labelled = [
    ...layout.edges.filter(({ weight, isOnDemand }) => isSeen(weight, isOnDemand)),
    ...layout.biases.map(({ bias }) => ({ weight: bias })),
  ];
  const labels = labelled
    .flatMap(({ weight }) => rowsOf({ lesson, layout }, weight))
    .map(({ id, at, width: room }): Box => {
      // Before a weight that is used stands the sign of what it does.
      const sign = taken.has(id) ? SIGN_ROOM : 0;
      return { x: at.x - sign / 2, y: at.y, width: room + sign, height: ROW_HEIGHT };
    });
  const errors = [...layout.errors.values()].map(
    (at): Box => ({ ...at, width: ERROR_WIDTH, height: 60 }),
  );
  return [
    ...neurons,
    ...inputs,
    ...labels,
    ...errors,
    { ...layout.total, width: ERROR_WIDTH, height: 36 },
  ];
}
