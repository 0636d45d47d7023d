import type { QuantityId } from '../../engine';
import type { Forward } from '../../engine/network';
import type { FigureShape } from './figureShape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A connection: where its line runs, and where its numbers stand. */
export interface EdgePlace {
  readonly weight: QuantityId;
  /** The quantity that it carries, the neuron or input that it comes from, and the neuron that it leads to. */
  readonly source: QuantityId;
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  readonly label: Point;
  /** There are too many numbers between these layers to show them all: this one is shown when it is asked for. */
  readonly isOnDemand: boolean;
  /** Whether there is no room for it among the others of a fold: it is shown when it is pointed at. */
  readonly isCrowded?: boolean;
}

export interface BiasPlace {
  readonly bias: QuantityId;
  readonly at: Point;
  readonly links: readonly Point[];
  /** Whether its gradient stands below it, as there is no room beside it. */
  readonly isStacked?: true;
  /** Where it is the weight of a fixed input: what that is, and whether it stands below its weight or beside it. */
  readonly fixedInput?: { readonly value: number; readonly isBelow: boolean };
}

/** Where everything stands, in the units of the figure's view box. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly inputs: ReadonlyMap<QuantityId, Point>;
  readonly neurons: ReadonlyMap<string, Point>;
  readonly edges: readonly EdgePlace[];
  readonly biases: readonly BiasPlace[];
  /** By output neuron: its target and error. */
  readonly errors: ReadonlyMap<string, Point>;
  readonly total: Point;
  readonly columns: readonly { readonly name: string; readonly at: Point }[];
}

/** Of the box of an output's target and error, and of the total's. */
export const ERROR_WIDTH = 128;

/**
 * How far along a connection its numbers stand: near its start, where lines have not crossed yet, or near its end where
 * it also has what comes back along it, which then stands near its start.
 */
const LABEL_SHARE = { fromInput: 0.36, fromNeuron: 0.68 };
/** On a phone the four labels of a layer stand side by side: the outer two are moved outwards. */
const TALL_SHARE = { crossing: { fromInput: 0.25, fromNeuron: 0.74 }, straight: 0.5 };
const TALL_OUTWARDS = 38;

/** Room for one neuron of a layer with its delta, and for one layer with its weights, at least. */
const ROOM = { across: 146, along: 330, tallAlong: 312, tallAcross: 168 };

/** Between two layers there is room for the numbers of so many connections, each with its gradient below. */
const MOST_LABELS = { wide: 6, tall: 4 };

/** The shape with room for more than two layers of two, and on a phone no more than one layer takes. */
function roomFor({ layers }: Forward, shape: FigureShape): FigureShape {
  const inputs = layers[0]?.neurons[0]?.sources.length ?? 0;
  const rows = Math.max(inputs, ...layers.map(({ neurons }) => neurons.length));
  const deeper = Math.max(shape.tall ? -1 : 0, layers.length - 2);
  if (rows <= 2 && deeper === 0) return shape;
  const [start, end] = shape.along;
  const more = deeper * (shape.tall ? ROOM.tallAlong : ROOM.along);
  // Many weights into a layer need a longer way, on which their numbers stand one behind the other.
  const wider = shape.tall || rows <= 2 ? 0 : layers.length * (shape.wider ?? 100);
  // A projector has no room to spare between those that fit it, however many there are.
  const [first = 0, last = 0] = shape.across ?? [];
  const wide =
    rows > 2 && shape.across
      ? (rows - 1) * ROOM.across - (last - first)
      : Math.max(0, rows - 2) * (shape.tall ? ROOM.tallAcross : ROOM.across);
  const along: readonly [number, number] = [start, end + more + wider];
  return {
    ...shape,
    width: shape.width + (shape.tall ? wide : more + wider),
    height: shape.height + (shape.tall ? more : wide),
    along,
    hiddenAt: shape.hiddenAt + wider / Math.max(1, layers.length),
    errorAt: shape.errorAt + more + wider,
    ...(shape.across && { across: [shape.across[0], shape.across[1] + wide] as const }),
  };
}

/** On a phone an output's own bias, with its gradient and its new value below it, stands before its error. */
const BIAS_ROOM = 66;

function withBiasRoom({ layers }: Forward, shape: FigureShape): FigureShape {
  const { biases = [], neurons = [] } = layers.at(-1) ?? {};
  if (!shape.tall || biases.length !== neurons.length) return shape;
  return { ...shape, height: shape.height + BIAS_ROOM, errorAt: shape.errorAt + BIAS_ROOM };
}

export function layOut(forward: Forward, wanted: FigureShape): NetworkLayout {
  const shape = withBiasRoom(forward, roomFor(forward, wanted));
  const names = ['input', ...forward.layers.map(({ letter }) => letter)];
  // The error stands closer to the outputs: nothing has to be read between them.
  const layerAt = (name: string): number =>
    names.includes(name) ? alongOf(names.indexOf(name), names.length, shape) : shape.errorAt;
  const place = (name: string, row: number, rows: number): Point => {
    const across = shape.tall
      ? [96, shape.width - 96]
      : (shape.across ?? [112, shape.height - 126]);
    const side = evenly(row, rows, across);
    return shape.tall ? { x: side, y: layerAt(name) } : { x: layerAt(name), y: side };
  };

  const firstSources = forward.layers[0]?.neurons[0]?.sources ?? [];
  const inputs = new Map(
    firstSources.map(({ output }, i) => [output, place('input', i, firstSources.length)]),
  );
  const neurons = new Map<string, Point>();
  const edges: EdgePlace[] = [];
  const biases: BiasPlace[] = [];
  for (const layer of forward.layers) {
    layer.neurons.forEach(({ name }, row) => {
      neurons.set(name, place(layer.letter, row, layer.neurons.length));
    });
    const most = shape.tall ? MOST_LABELS.tall : MOST_LABELS.wide;
    for (const { name, sources } of layer.neurons) {
      const isOnDemand = sources.length * layer.neurons.length > most;
      for (const { from: source, weight, output } of sources) {
        const from = inputs.get(output) ?? neurons.get(source);
        const to = neurons.get(name);
        if (from && to)
          edges.push(
            edgeBetween(
              from,
              to,
              inputs.has(output),
              shape,
              { weight, source: output, from: source, to: name, isOnDemand },
              sources.length > 2 || layer.neurons.length > 2
                ? rankOf(layer, name, shape)
                : undefined,
            ),
          );
      }
    }
    const value = forward.bias?.input;
    for (const place of placeBiases(layer, neurons, shape, layer === forward.layers.at(-1))) {
      // On a phone a weight that two neurons share stands above the gap between them, and its input in the gap.
      const isBelow = shape.tall && place.links.length === 2;
      const { x, y } = place.at;
      const at = isBelow && value ? { x, y: y - shape.neuron.height / 2 - 18 } : place.at;
      biases.push(value ? { ...place, at, fixedInput: { value, isBelow } } : place);
    }
  }
  const outputs = forward.layers.at(-1)?.neurons ?? [];
  const errors = new Map(outputs.map(({ name }, k) => [name, place('error', k, outputs.length)]));
  const total = placeTotal([...errors.values()], shape);
  return {
    width: shape.width,
    height: shape.height,
    inputs,
    neurons,
    edges,
    biases,
    errors,
    total,
    columns: [...names, 'error'].map((name) => ({
      name,
      at: shape.tall ? { x: 14, y: layerAt(name) } : { x: layerAt(name), y: 26 },
    })),
  };
}

/** Where a layer is along the way that values go: the inputs are the first of `count`. */
function alongOf(index: number, count: number, { along, hiddenAt }: FigureShape): number {
  if (count === 2 || index === 0) return along[Math.min(index, 1)] ?? 0;
  return evenly(index - 1, count - 1, [hiddenAt, along[1]]);
}

/**
 * The place of one of several at even distances, the first and last at the ends; of a single one, the middle.
 * D3's scalePoint would bring all its scales into the first load.
 */
function evenly(index: number, count: number, [from = 0, to = 0]: readonly number[]): number {
  return from + (to - from) * (count === 1 ? 0.5 : index / (count - 1));
}

function edgeBetween(
  from: Point,
  to: Point,
  fromInput: boolean,
  { tall, neuron, inputRadius, width }: FigureShape,
  edge: Pick<EdgePlace, 'weight' | 'source' | 'from' | 'to' | 'isOnDemand'>,
  /** In a layer with many connections, the share of the way at which the numbers stand. */
  share?: number,
): EdgePlace {
  const reach = fromInput ? inputRadius : (tall ? neuron.height : neuron.width) / 2;
  const goal = (tall ? neuron.height : neuron.width) / 2;
  const start = tall ? { x: from.x, y: from.y + reach } : { x: from.x + reach, y: from.y };
  const end = tall ? { x: to.x, y: to.y - goal } : { x: to.x - goal, y: to.y };
  const straight = tall ? from.x === to.x : from.y === to.y;
  if (share !== undefined) return { ...edge, start, end, label: between(start, end, share) };
  const of = fromInput ? 'fromInput' : 'fromNeuron';
  if (!tall) return { ...edge, start, end, label: between(start, end, LABEL_SHARE[of]) };
  const label = between(start, end, straight ? TALL_SHARE.straight : TALL_SHARE.crossing[of]);
  const outwards = straight ? Math.sign(from.x - width / 2) * TALL_OUTWARDS : 0;
  return { ...edge, start, end, label: { x: label.x + outwards, y: label.y } };
}

function placeBiases(
  layer: Forward['layers'][number],
  neurons: ReadonlyMap<string, Point>,
  { tall, neuron, height }: FigureShape,
  isLast: boolean,
): BiasPlace[] {
  return layer.biases.map((bias) => {
    const fed = layer.neurons.filter((other) => other.bias === bias);
    const points = fed.flatMap(({ name }) => neurons.get(name) ?? []);
    const [first = { x: 0, y: 0 }] = points;
    if (tall && points.length > 2) {
      // There is no room between the neurons: it stands below the first gap.
      const below = first.y + neuron.height / 2;
      const at = { x: middle(points.slice(0, 2)).x, y: below + 48 };
      return { bias, at, links: points.map(({ x }) => ({ x, y: below })) };
    }
    if (tall) {
      const at =
        points.length > 1
          ? { x: middle(points).x, y: first.y }
          : { x: first.x, y: first.y + neuron.height / 2 + (isLast ? 81 : 58) };
      return {
        bias,
        at,
        ...((points.length > 1 || isLast) && { isStacked: true }),
        links: points.map(({ x, y }) => ({
          x: x + Math.sign(at.x - x) * (neuron.width / 2),
          y: points.length > 1 ? y : y + neuron.height / 2,
        })),
      };
    }
    const at =
      points.length > 1
        ? { x: first.x - neuron.width / 2 - 34, y: height - 22 }
        : { x: first.x - neuron.width / 2 + 14, y: first.y + neuron.height / 2 + 56 };
    return {
      bias,
      at,
      links: points.map(({ x, y }) => ({
        x: x - neuron.width / 2 + (points.length > 1 ? 0 : 14),
        y: y + neuron.height / 2 - (points.length > 1 ? 18 : 0),
      })),
    };
  });
}

/** Connections to other neurons have their numbers at other shares of the way, so that few meet. */
function rankOf(
  { neurons }: Forward['layers'][number],
  name: string,
  { tall, ofThree }: FigureShape,
): number {
  const index = neurons.findIndex((neuron) => neuron.name === name);
  if (neurons.length === 3 && ofThree) return ofThree[index] ?? 0;
  // On a phone a bias stands below the layer before.
  if (tall && neurons.length > 2) return evenly(index, neurons.length, [0.45, 0.85]);
  return evenly(index, neurons.length, neurons.length > 2 ? [0.2, 0.82] : [0.2, 0.6]);
}

/** The total error stands amid those that it adds up, but on none of them. */
function placeTotal(errors: readonly Point[], { tall }: FigureShape): Point {
  const centre = middle(errors);
  if (tall) return { x: centre.x, y: centre.y + 62 };
  if (errors.length % 2 === 0) return centre;
  const half = (errors.length - 1) / 2;
  const below = errors[half + 1];
  return below ? middle([centre, below]) : { x: centre.x, y: centre.y + 84 };
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}
