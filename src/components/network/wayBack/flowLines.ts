import type { QuantityId } from '../../../engine';
import type { EdgePlace, Point } from '../networkLayout';
import { outPlace } from '../neuronPlaces';
import { current, inView } from '../shown';
import { deltaOf, type Home, homeOf } from './homes';
import { rowsOf } from './labels';
import type { PlacedMark } from './placeMarks';
import type { WayBack } from './wayBack';

/** The way that one number takes to where it goes. */
export interface FlowLine {
  readonly from: QuantityId;
  readonly points: readonly Point[];
  /** Where the number itself goes, if that is not all of this way. */
  readonly goes?: readonly Point[];
  /** `wire`: back along a connection; `in`: what went into it, forward. */
  readonly kind: 'wire' | 'in' | 'line';
  /** The connection that it comes back along to another neuron. */
  readonly edge?: EdgePlace;
}

/** Whether several come together in this step. */
export const manyMeet = (lines: readonly FlowLine[]): boolean =>
  lines.filter(({ kind }) => kind === 'wire').length > 1;

/** From what the quantity at hand is worked out from to where it stands. */
export function flowLines(figure: WayBack, placed: readonly PlacedMark[]): readonly FlowLine[] {
  const { lesson } = figure;
  const { at } = lesson.place;
  const home = homeOf(figure, at);
  const goal = placed.find(({ id }) => id === at)?.at ?? homePoint(figure, home, at);
  if (goal === undefined) return [];
  if (home.kind === 'gradient') return gradientLines(figure, home.parameter, goal);
  const back = comingBack(figure, placed, home, goal);
  // What has come back along a wire is not drawn again.
  if (back.length > 0 && home.kind !== 'delta') return back;
  return [...back, ...straightLines(figure, placed, goal, back)];
}

/** The paths that come back to the neuron in this step, each along its connection. */
function comingBack(
  figure: WayBack,
  placed: readonly PlacedMark[],
  home: Home,
  goal: Point,
): readonly FlowLine[] {
  const { lesson, layout, taken } = figure;
  const { at } = lesson.place;
  const named = placed.flatMap(({ id, home: own, at: place }) =>
    own.kind === 'path' && (id === at || taken.has(id)) ? [{ id, edge: own.edge, place }] : [],
  );
  if (named.length > 0) {
    return named.map(({ id, edge, place }): FlowLine => {
      const points = [...intoWire(figure, edge), edge.start];
      const kind = 'wire';
      // Along its wire δ becomes the path's share, and that goes on to where the wires meet.
      return id === at
        ? {
            from: deltaId(figure, edge.to),
            kind,
            edge,
            points,
            goes: [...points.slice(0, -1), place],
          }
        : { from: id, kind, edge, points, goes: [place, edge.start, goal] };
    });
  }
  if (home.kind !== 'outlet' && home.kind !== 'delta') return [];
  return layout.edges
    .filter(({ from, weight }) => from === home.neuron && taken.has(weight))
    .map((edge) => ({
      from: deltaId(figure, edge.to),
      kind: 'wire',
      edge,
      points: [...intoWire(figure, edge), edge.start],
    }));
}

/** What went in and what came back meet at the weight; at a bias what came back to each neuron that has it. */
function gradientLines(figure: WayBack, parameter: QuantityId, goal: Point): readonly FlowLine[] {
  const { layout, lesson, taken } = figure;
  const { definitions } = lesson.trace.structure;
  const edge = layout.edges.find(({ weight }) => weight === parameter);
  const bias = layout.biases.find((one) => one.bias === parameter);
  return [...taken].flatMap((from): FlowLine[] => {
    const role = definitions.get(from)?.role;
    const isDelta = homeOf(figure, from).kind === 'delta';
    const delta = isDelta && role?.neuron !== undefined ? deltaOf(figure, role.neuron) : undefined;
    if (edge && delta) {
      const points = [...intoWire(figure, edge), onWire(edge)];
      return [{ from, kind: 'wire', points, goes: [...points.slice(0, -1), goal] }];
    }
    if (edge && (role?.kind === 'out' || role?.kind === 'input')) {
      return [{ from, kind: 'in', points: [edge.start, onWire(edge)], goes: [edge.start, goal] }];
    }
    if (bias === undefined || delta === undefined) return [];
    const meeting = { x: bias.at.x, y: bias.at.y - (bias.isStacked ? 1.6 * ABOVE : ABOVE) };
    return [{ from, kind: 'wire', points: [delta, meeting], goes: [delta, goal] }];
  });
}

/** Where a connection's number stands on it, or beside it. */
const onWire = ({ start, end, label }: EdgePlace): Point =>
  start.x === end.x ? { x: start.x, y: label.y } : label;

/** How far above a bias what has come back to its neurons is added up. */
const ABOVE = 21;

/** From each of the others to where the quantity at hand stands; through the neuron where it goes through that. */
function straightLines(
  figure: WayBack,
  placed: readonly PlacedMark[],
  goal: Point,
  back: readonly FlowLine[],
): readonly FlowLine[] {
  const { layout, lesson, taken } = figure;
  const { definitions } = lesson.trace.structure;
  const { at } = lesson.place;
  const own = definitions.get(at)?.role.neuron ?? '';
  const neuron = layout.neurons.get(own);
  const drawn = new Set(back.map(({ from }) => from));
  return [...taken].flatMap((from): FlowLine[] => {
    const role = definitions.get(from)?.role;
    const start = placed.find(({ id }) => id === from)?.at ?? pointOf(figure, from);
    if (start === undefined || drawn.has(from) || role?.kind === 'weight') return [];
    const isThrough = homeOf(figure, from).kind === 'outlet' && neuron !== undefined;
    const isLevel = Math.abs(start.y - goal.y) < figure.shape.neuron.height / 2;
    const points = isThrough
      ? [start, neuron, goal]
      : [isLevel ? { x: start.x, y: goal.y } : start, goal];
    return [{ from, kind: 'line', points, goes: isThrough ? points : [start, goal] }];
  });
}

/** How far before a neuron what comes out of it turns into a wire. */
const TURN = 14;

/** From a neuron's δ, below it, into one of its wires: beside the neuron or, on a phone, behind it. */
function intoWire(figure: WayBack, { start, end, to }: EdgePlace): readonly Point[] {
  const delta = deltaOf(figure, to);
  if (figure.shape.tall || delta === undefined) return [end];
  const share = TURN / (end.x - start.x);
  const turn = { x: end.x - TURN, y: end.y + (start.y - end.y) * share };
  return [{ x: turn.x, y: delta.y }, turn];
}

const deltaId = ({ lesson }: WayBack, neuron: string): QuantityId =>
  inView(lesson, lesson.trace.structure.form.ofNeuron(neuron));

/** Where what has a row of its own stands: δ below its neuron, a gradient in the label of its parameter. */
function homePoint(figure: WayBack, home: Home, id: QuantityId): Point | undefined {
  if (home.kind === 'delta') return deltaOf(figure, home.neuron);
  if (home.kind !== 'gradient') return undefined;
  return rowsOf(figure, home.parameter).find((row) => row.id === id)?.at;
}

/** Where a quantity of the forward pass stands, or what has a row of its own. */
function pointOf(figure: WayBack, id: QuantityId): Point | undefined {
  const { lesson, layout } = figure;
  const role = lesson.trace.structure.definitions.get(id)?.role;
  const neuron = role?.neuron === undefined ? undefined : layout.neurons.get(role.neuron);
  switch (role?.kind) {
    case 'out':
      return neuron && current(lesson, id) === id ? outPlace(neuron) : undefined;
    case 'target':
    case 'error':
      return layout.errors.get(role.neuron);
    default:
      return homePoint(figure, homeOf(figure, id), id);
  }
}
