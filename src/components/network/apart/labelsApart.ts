import type { QuantityId } from '../../../engine';
import { labelRows } from '../labelRows';
import type { BiasPlace, EdgePlace, NetworkLayout, Point } from '../networkLayout';
import { outletOf } from '../wayBack/homes';
import { type Box, chipAt, freest, overlap } from './boxes';
import { fixedBoxes, rowBoxes, type Written } from './written';

export interface Labelled extends Written {
  /** What the quantity at hand is worked out from. */
  readonly taken: ReadonlySet<QuantityId>;
  /** Of the labels that are seen only when they are asked for, those of the step; what is pointed at comes after. */
  readonly used: (weight: QuantityId) => boolean;
  readonly isSeen: (weight: QuantityId) => boolean;
}

/** How far along its connection a label may stand, and by how much it is moved at a time. */
const SHARES = { from: 0.1, to: 0.9, by: 0.04 };
/** How far above or below its connection a label stands that is seen only when it is asked for. */
const BESIDE = [0, -20, 20];
/** How far to its side, and up or down, a bias is moved. */
const ASIDE = [0, 16, -16, 32, -32, 48, -48, 64, -64, 80, -80, 96, -96, 112, -112];

/**
 * The layout with each label that would stand over something moved along its connection to where it is free; the
 * others stay. What is in view whatever the step comes first, so that it stays from step to step.
 */
export function labelsApart(figure: Labelled): NetworkLayout {
  const { lesson, layout, taken, used, isSeen } = figure;
  const written = [...fixedBoxes(figure), ...meetingPlace(figure)];
  const moved = new Map<QuantityId, Point>();
  const crowded = new Set<QuantityId>();
  const place = (
    id: QuantityId,
    places: readonly Point[],
    boxesAt: (at: Point) => readonly Box[],
    canMakeWay = false,
  ): void => {
    const at = freest(places, boxesAt, written);
    if (at === undefined) return;
    moved.set(id, at);
    const boxes = boxesAt(at);
    const isOver = (box: Box): boolean => written.some((other) => overlap(box, other) > 0);
    if (canMakeWay && boxes.some(isOver)) crowded.add(id);
    else written.push(...boxes);
  };
  for (const bias of layout.biases) {
    place(bias.bias, biasPlaces(bias, layout), (at) =>
      rowBoxes(labelRows(lesson, bias.bias, at, { sideways: !bias.isStacked }), taken).map(close),
    );
  }
  const rank = ({ weight, isOnDemand }: EdgePlace): number =>
    isOnDemand ? (used(weight) ? 1 : 2) : 0;
  const seen = layout.edges.filter(({ weight, isOnDemand }) => !isOnDemand || isSeen(weight));
  for (const edge of [...seen].sort((a, b) => rank(a) - rank(b))) {
    const isLevel = edge.start.y === edge.end.y;
    // Of the many of a fold some are left out: its lines have them all.
    place(
      edge.weight,
      placesAlong(edge),
      (at) => rowBoxes(labelRows(lesson, edge.weight, at, { isLevel }), taken),
      edge.isOnDemand && lesson.fold !== undefined,
    );
  }
  return {
    ...layout,
    edges: layout.edges.map((edge) => ({
      ...edge,
      label: moved.get(edge.weight) ?? edge.label,
      isCrowded: crowded.has(edge.weight),
    })),
    biases: layout.biases.map((bias) => ({ ...bias, at: moved.get(bias.bias) ?? bias.at })),
  };
}

/** A bias stands close to the δ above it: of its row what its letters take up counts, so that it stays where it is. */
const close = (row: Box): Box => ({ ...row, height: LETTERS });
const LETTERS = 17;

/** Where what comes back to a neuron is added up, which has one place only. */
function meetingPlace(figure: Labelled): readonly Box[] {
  const { lesson, taken } = figure;
  const { definitions } = lesson.trace.structure;
  return [...taken, lesson.place.at].flatMap((id): Box[] => {
    const role = definitions.get(id)?.role;
    if (role?.kind !== 'derivative') return [];
    const by = definitions.get(role.by)?.role;
    const isOfError = definitions.get(role.of)?.role.kind === 'totalError';
    const at = by?.kind === 'out' && isOfError ? outletOf(figure, by.neuron) : undefined;
    return at ? [chipAt(at)] : [];
  });
}

/** Where along its connection a label can stand, or beside it: at its own place, else as near to it as can be. */
function placesAlong({ start, end, label, isOnDemand }: EdgePlace): readonly Point[] {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const own = ((label.x - start.x) * x + (label.y - start.y) * y) / (x * x + y * y || 1);
  const steps = Math.ceil((SHARES.to - SHARES.from) / SHARES.by);
  const shares = Array.from({ length: steps }, (_, i) => (i + 1) * SHARES.by)
    .flatMap((off) => [own + off, own - off])
    .filter((share) => share >= SHARES.from && share <= SHARES.to);
  const along = [own, ...shares].map((share) => ({
    x: label.x + x * (share - own),
    y: label.y + y * (share - own),
  }));
  // Among many connections there may be no room on its own.
  return (isOnDemand ? BESIDE : [0]).flatMap((off) =>
    along.map((at) => ({ x: at.x, y: at.y + off })),
  );
}

/** Where a bias can stand: what is the weight of a fixed input stands beside that. */
function biasPlaces({ at, fixedInput, isStacked }: BiasPlace, { width }: NetworkLayout): Point[] {
  if (fixedInput !== undefined || isStacked) return [at];
  const aside = ASIDE.map((off) => ({ x: at.x + off, y: at.y }));
  const lower = ASIDE.map((off) => ({ x: at.x + off, y: at.y + 10 }));
  return [...aside, ...lower].filter(({ x }) => x > 40 && x < width - 40);
}
