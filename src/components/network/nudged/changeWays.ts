import type { QuantityId } from '../../../engine';
import type { Change } from '../../../engine/explore';
import type { Lesson } from '../../lesson';
import { labelRows } from '../labelRows';
import type { EdgePlace, Point } from '../networkLayout';
import type { NudgedPicture } from './nudgedPicture';

/** The way by which a change comes from one quantity to another. */
export interface ChangeWay {
  readonly from: QuantityId;
  readonly to: QuantityId;
  readonly points: readonly [Point, Point];
  /** Whether it ends at a neuron: there an arrow shows which way. */
  readonly hasHead: boolean;
}

/** The wires that a change runs along, and the lines to the errors and on to their total. */
export function changeWays(
  { drawn, layout, shape }: NudgedPicture,
  changes: readonly Change[],
): readonly ChangeWay[] {
  const { definitions } = drawn.trace.structure;
  const roleOf = (id: QuantityId) => definitions.get(id)?.role;
  return changes.flatMap(({ id: to, from: sources }) =>
    sources.flatMap(({ id: from, change }): ChangeWay[] => {
      const [start, end] = [roleOf(from), roleOf(to)];
      if (change === 0 || start?.neuron === undefined) return [];
      if (end?.kind === 'net') {
        const edge = layout.edges.find(
          (one) =>
            one.to === end.neuron &&
            (start.kind === 'weight' ? one.weight === from : one.from === start.neuron),
        );
        if (edge === undefined) return [];
        const begin = start.kind === 'weight' ? beside(drawn, edge) : edge.start;
        return [{ from, to, points: [begin, edge.end], hasHead: true }];
      }
      const error = layout.errors.get(start.neuron);
      if (error === undefined) return [];
      if (end?.kind === 'totalError') {
        return [{ from, to, points: [error, layout.total], hasHead: false }];
      }
      const neuron = layout.neurons.get(start.neuron);
      if (end?.kind !== 'error' || start.kind !== 'out' || neuron === undefined) return [];
      const begin = shape.tall
        ? { x: neuron.x, y: neuron.y + shape.neuron.height / 2 }
        : { x: neuron.x + shape.neuron.width / 2, y: neuron.y };
      return [{ from, to, points: [begin, error], hasHead: false }];
    }),
  );
}

/** Half the height of a number on a wire. */
const HALF = 13;

/** Where a wire comes out from behind its weight's number. */
function beside(lesson: Lesson, { weight, label, start, end }: EdgePlace): Point {
  const [row] = labelRows(lesson, weight, label, {});
  const [x, y] = [end.x - start.x, end.y - start.y];
  const share = Math.min(
    ((row?.width ?? 0) / 2 + 3) / Math.max(1, Math.abs(x)),
    HALF / Math.max(1, Math.abs(y)),
  );
  const isStraight = x === 0;
  return { x: (isStraight ? start.x : label.x) + x * share, y: label.y + y * share };
}
