import type { FigureShape } from './figureShape';
import type { Point } from './networkLayout';

/** A number with its name above it, in the figure's units. */
export const CHIP = { width: 84, height: 38 };

/** From a neuron's middle to its net input above and its output below: its slope stands between the two. */
const ROW = 24;
/** From a neuron's lower edge to the middle of what stands below it. */
const BELOW = CHIP.height / 2 + 4;

export const netPlace = ({ x, y }: Point): Point => ({
  x,
  y: y - ROW,
});

export const outPlace = ({ x, y }: Point): Point => ({
  x,
  y: y + ROW,
});

/** Below, where what goes back comes out of the neuron: on the side of its inputs. */
export const deltaPlace = ({ x, y }: Point, { neuron }: FigureShape): Point => ({
  x: x - CHIP.width / 2 - 1,
  y: y + neuron.height / 2 + BELOW,
});

/** Below, where what comes back goes into the neuron: on the side of its output. */
export const outletPlace = ({ x, y }: Point, { neuron }: FigureShape): Point => ({
  x: x + CHIP.width / 2 + 1,
  y: y + neuron.height / 2 + BELOW,
});

/** A name on a phone: beside the neuron, on the outer side; a word has room above that side alone. */
export function tallName({ x, y }: Point, { width, neuron }: FigureShape, length: number): Point {
  const side = x < width / 2 ? -1 : 1;
  return length > 4
    ? { x: x + (side * neuron.width) / 3, y: y - neuron.height / 2 - 6 }
    : { x: x + side * (neuron.width / 2 + 16), y: y + 6 };
}
