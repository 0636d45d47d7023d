import type { QuantityId } from '../../../engine';
import { isAtHand } from '../../isKnown';
import { type Box, chipAt, dotAt, freest, overlap } from '../apart/boxes';
import type { Point } from '../networkLayout';
import { CHIP } from '../neuronPlaces';
import { deltaOf, type Home, homeOf, onWire, outletOf, pathPlaces } from './homes';
import { bottomRow } from './labels';
import { obstaclesOf } from './obstacles';
import type { WayBack } from './wayBack';

/** A quantity of the way back where it stands: with its number, as it is of now, or as a dot. */
export interface PlacedMark {
  readonly id: QuantityId;
  readonly home: Home;
  readonly at: Point;
  readonly isNow: boolean;
}

/** As many as have room for their numbers, where several are worked out at once. */
const MOST = 4;

/** Between a label's number and what stands beside it. */
const BESIDE = 3;

/** From a label's last number to the dot of its gradient, and from one such dot to the next. */
const DOT_ROOM = 10;

/**
 * Where each mark stands. It makes way for what else is written there, along its connection; what has its number in
 * view comes first.
 */
export function placeMarks(figure: WayBack): readonly PlacedMark[] {
  const { lesson, marks, taken } = figure;
  const together = marks.filter((id) => isAtHand(lesson, id));
  const isNow = (id: QuantityId): boolean =>
    id === lesson.place.at || taken.has(id) || (together.length <= MOST && together.includes(id));
  const written: Box[] = marks.length > 0 ? [...obstaclesOf(figure)] : [];
  const placed: PlacedMark[] = [];
  const used = new Map<string, number>();
  // Those that have one place only come first.
  const rank = ({ home }: { readonly home: Home }): number =>
    home.kind === 'path' ? 2 : home.kind === 'part' ? 1 : 0;
  const sorted = marks
    .map((id) => ({ id, home: homeOf(figure, id), isNow: isNow(id) }))
    .sort((a, b) => Number(b.isNow) - Number(a.isNow) || rank(a) - rank(b));
  for (const mark of sorted) {
    const places = placesFor(figure, mark, used);
    const free = freest(places, (place) => [chipAt(place)], written);
    // Of several at once what finds no room is a dot: their lines have its number.
    const isCrowded =
      free !== undefined &&
      together.includes(mark.id) &&
      together.length > 1 &&
      (mark.home.kind === 'path' || mark.home.kind === 'gradient') &&
      written.some((box) => overlap(chipAt(free), box) > 0);
    const isNow = mark.isNow && !isCrowded;
    const at = isNow
      ? free
      : freest(dotPlaces(figure, mark.home, places), (place) => [dotAt(place)], written);
    if (at === undefined) continue;
    if (isNow) written.push(chipAt(at));
    placed.push({ ...mark, isNow, at });
  }
  return placed;
}

/** Where its dot can be: what was added up, where its wires meet; a share on its wire, where no number is. */
function dotPlaces(
  { layout, shape }: WayBack,
  home: Home,
  places: readonly Point[],
): readonly Point[] {
  const at = home.kind === 'outlet' ? layout.neurons.get(home.neuron) : undefined;
  if (home.kind !== 'outlet' || at === undefined || layout.errors.has(home.neuron)) {
    return home.kind === 'path' ? places : places.slice(0, 1);
  }
  const { width, height } = shape.neuron;
  return [shape.tall ? { x: at.x, y: at.y + height / 2 } : { x: at.x + width / 2, y: at.y }];
}

/** Where a mark can stand, the usual place first. `used` counts those that share one. */
function placesFor(
  figure: WayBack,
  { home, isNow }: Pick<PlacedMark, 'home' | 'isNow'>,
  used: Map<string, number>,
): readonly Point[] {
  const { layout, shape } = figure;
  const nth = (key: string): number => {
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    return before;
  };
  switch (home.kind) {
    case 'path':
      return isNow ? pathPlaces(home.edge, figure) : onWire(home.edge, figure);
    case 'outlet':
      return [outletOf(figure, home.neuron) ?? []].flat();
    case 'slope':
      return [layout.neurons.get(home.neuron) ?? []].flat();
    case 'delta':
      return [deltaOf(figure, home.neuron) ?? []].flat();
    case 'part': {
      // Of an output that all net inputs act on: behind its δ, one beside the other.
      const delta = deltaOf(figure, home.neuron);
      if (delta === undefined) return [];
      const behind = nth(home.neuron) + 1;
      const { width, height } = CHIP;
      if (!shape.tall) return [{ x: delta.x + behind * (width + 2), y: delta.y }];
      const above = delta.y - shape.neuron.height - height - 8;
      const beside = { x: delta.x + width + 2, y: delta.y };
      return [beside, { ...delta, y: above }, { ...beside, y: above }];
    }
    case 'gradient': {
      const row = bottomRow(figure, home.parameter);
      if (row === undefined) return [];
      const { x, y } = row.at;
      // With its number, as that of one example is when all of them are put together, beside the label or below it.
      const beside = (row.width + CHIP.width) / 2 + BESIDE;
      if (isNow) {
        return [
          { x: x + beside, y },
          { x: x - beside, y },
          { x, y: y + CHIP.height },
          { x, y: y - 2 * CHIP.height },
        ].filter(
          (place) => place.y >= CHIP.height / 2 && place.y + CHIP.height / 2 <= layout.height,
        );
      }
      return [{ x: x + row.width / 2 + DOT_ROOM * (nth(home.parameter) + 0.7), y }];
    }
    default:
      return [];
  }
}
