import type { Forward } from '../../engine';
import { type FigureShape, FLAT } from '../network/layout';

/** The neurons of a layer that the flat shape has room for, one above the other, and the room for one more. */
const ROWS = 2;
const ROW_HEIGHT = 164;

/** The diagram's shape on a projector: flat and, for layers of more neurons, as much higher as they need. */
export function projectedShape({ layers }: Forward): FigureShape {
  const inputs = layers[0]?.neurons[0]?.sources.length ?? 0;
  const rows = Math.max(inputs, ...layers.map(({ neurons }) => neurons.length));
  const more = Math.max(0, rows - ROWS) * ROW_HEIGHT;
  if (more === 0) return FLAT;
  const [first, last] = FLAT.across ?? [0, FLAT.height];
  return { ...FLAT, height: FLAT.height + more, across: [first, last + more] };
}
