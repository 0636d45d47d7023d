import type { GeneralTrace, QuantityId } from '../../engine';
import type { FigureShape } from '../network/figureShape';
import { ERROR_WIDTH, type NetworkLayout } from '../network/networkLayout';
import { CHIP } from '../network/neuronPlaces';
import { errorPlace, neuronPlace, type PlaceKey, placesOf, TOTAL_PLACE } from '../network/places';
import type { Size } from './fitText';

/** A part of the picture, in its own units. */
export interface View extends Size {
  readonly x: number;
  readonly y: number;
}

/** From left to right and from top to bottom. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest type of the projected picture, in its units: projector-view.css has no smaller. */
const SMALLEST = 14;
/** As a share of the height of a screen of 16 to 9: what can be read at the back of a room. */
const LEAST = 1 / 45;

/** How many px a unit of the picture is at the least, on a screen of this size. */
export const leastScale = ({ width, height }: Size): number =>
  (Math.min(height, (width * 9) / 16) * LEAST) / SMALLEST;

/**
 * The part of a picture that is seen at a scale: as much as its room has, around what the step makes, and of what it
 * takes in as much as goes with that. Undefined where all of it is seen.
 */
export function viewOf(
  whole: Size,
  room: Size,
  scale: number,
  made: Extent,
  taken: readonly Extent[],
): View | undefined {
  const width = room.width / scale;
  const height = room.height / scale;
  if (whole.width <= width && whole.height <= height) return undefined;
  return {
    x: startOf(
      whole.width,
      width,
      [made.left, made.right],
      taken.map(({ left, right }) => [left, right]),
    ),
    y: startOf(
      whole.height,
      height,
      [made.top, made.bottom],
      taken.map(({ top, bottom }) => [top, bottom]),
    ),
    width,
    height,
  };
}

/** On which sides the picture goes on beyond what is seen, for a style sheet. */
export function goesOn({ x, y, width, height }: View, whole: Size): string {
  const sides = {
    left: x > 0,
    right: x + width < whole.width,
    top: y > 0,
    bottom: y + height < whole.height,
  };
  return Object.entries(sides)
    .flatMap(([side, isCut]) => (isCut ? [side] : []))
    .join(' ');
}

type Span = readonly [from: number, to: number];

/** Where a window begins: amid its whole where that is smaller, else around one span, moved for the others. */
function startOf(whole: number, window: number, made: Span, taken: readonly Span[]): number {
  if (whole <= window) return (whole - window) / 2;
  const nearest = [...taken].sort((a, b) => distance(a, made) - distance(b, made));
  let [from, to] = made;
  for (const [start, end] of nearest) {
    const [earlier, later] = [Math.min(from, start), Math.max(to, end)];
    if (later - earlier > window) break;
    [from, to] = [earlier, later];
  }
  const middle = (from + to - window) / 2;
  return Math.min(whole - window, Math.max(0, middle));
}

const distance = (a: Span, b: Span): number => Math.abs((a[0] + a[1] - b[0] - b[1]) / 2);

/** Where in the picture the quantities stand that are at home in these places. */
export function extentsOf(
  trace: GeneralTrace,
  ids: Iterable<QuantityId>,
  layout: NetworkLayout,
  shape: FigureShape,
): Extent[] {
  const found = new Map<PlaceKey, Extent>();
  for (const place of [...ids].flatMap((id) => placesOf(trace, id))) {
    const extent = extentOf(place, layout, shape);
    if (extent) found.set(place, extent);
  }
  return [...found.values()];
}

function extentOf(
  place: PlaceKey,
  layout: NetworkLayout,
  { neuron, inputRadius }: FigureShape,
): Extent | undefined {
  const around = (
    at: { readonly x: number; readonly y: number } | undefined,
    aside: number,
    above: number,
    below = above,
  ): Extent | undefined =>
    at && { left: at.x - aside, right: at.x + aside, top: at.y - above, bottom: at.y + below };
  if (place === TOTAL_PLACE) return around(layout.total, ERROR_WIDTH / 2 + 4, 24);
  for (const [name, at] of layout.neurons) {
    // With its name above, and what comes back below.
    if (neuronPlace(name) === place) {
      const half = neuron.height / 2;
      return around(at, CHIP.width + 8, half + 30, half + CHIP.height + 8);
    }
  }
  for (const [name, at] of layout.errors) {
    if (errorPlace(name) === place) return around(at, ERROR_WIDTH / 2 + 4, 36);
  }
  const edge = layout.edges.find(({ weight }) => weight === place);
  if (edge) return around(edge.label, 76, 40);
  const bias = layout.biases.find((one) => one.bias === place);
  if (bias) return around(bias.at, 96, 24);
  return around(layout.inputs.get(place), inputRadius + 4, inputRadius + 4);
}
