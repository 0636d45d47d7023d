import type { GeneralTrace, QuantityId } from '../../engine';
import type { Forward } from '../../engine/network';
import { errorPlace, neuronPlace, type PlaceKey, placesOf, TOTAL_PLACE } from '../network/places';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A neuron, an input, an output's error or the total, with the quantities of the step that are at home there. */
export interface CloseUpNode extends Point {
  readonly place: PlaceKey;
  readonly isLit: boolean;
  readonly held: readonly QuantityId[];
  /** What of a bias the step is about, above the neuron that it is added to. */
  readonly bias: readonly QuantityId[];
  /** Where its own numbers stand: several beside it, as there is a neuron below. */
  readonly side: 'below' | 'above' | 'before' | 'behind';
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A connection, with the quantities of the step that are at home there and where they stand. */
export interface CloseUpWire {
  readonly key: string;
  readonly weight?: QuantityId;
  readonly start: Point;
  readonly end: Point;
  readonly label: Point;
  readonly isLit: boolean;
  readonly held: readonly QuantityId[];
}

export interface CloseUpPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly CloseUpNode[];
  readonly wires: readonly CloseUpWire[];
}

/** In the units of the picture, which are pixels of a phone 390 wide. */
export const WIDTH = 366;
const SIDE = 30;
const ABOVE = 30;
const BELOW = 30;
/** From one neuron of a layer to the next, by how many there are. */
const PITCH = [0, 0, 64, 48, 40];
/** So many columns are seen at once: between more, numbers would have no room. */
const COLUMNS = 3;
/** How far along a connection its numbers stand, where several of the step leave from one neuron, and else. */
const SHARE = { fanningOut: 0.52, fanningIn: 0.4 };
/** More connections than these have room for one number each. */
const MOST_WITH_SHARES = 2;

/**
 * The part of the network that a step is about: what it takes in and what it makes, each where it is at home, and
 * around that as much of the network as a phone has room for.
 * @param held what the step takes in and makes
 */
export function closeUpOf(trace: GeneralTrace, held: readonly QuantityId[]): CloseUpPicture {
  const { forward } = trace.structure;
  const columns = columnsOf(forward);
  const homes = new Map<PlaceKey, QuantityId[]>();
  for (const id of held) {
    const [home] = placesOf(trace, id);
    if (home === undefined) continue;
    const there = homes.get(home) ?? [];
    // A weight stands before what comes back along it.
    homes.set(home, id === home ? [id, ...there] : [...there, id]);
  }
  const lit = new Set([...homes.keys()]);
  const edges = forward.layers.flatMap(({ neurons }) =>
    neurons.flatMap(({ name, sources }) =>
      sources.map(({ output, weight }) => ({ weight, from: output, to: neuronPlace(name) })),
    ),
  );
  const of = (place: PlaceKey): number => columns.findIndex((column) => column.includes(place));
  const biasOf = biasColumns(forward);
  const involved = [...lit].flatMap((place) => {
    const edge = edges.find(({ weight }) => weight === place);
    if (edge) return [of(edge.from), of(edge.to)];
    return biasOf.get(place) ?? of(place);
  });
  const first = firstColumn(involved, columns.length);
  const rows = Math.max(...columns.map((column) => column.length));
  const height = ABOVE + BELOW + (rows - 1) * (PITCH[rows] ?? 0);
  const seen = Math.min(COLUMNS, columns.length);
  const at = (place: PlaceKey): Point => {
    const column = of(place);
    const [row, count] = [columns[column]?.indexOf(place) ?? 0, columns[column]?.length ?? 1];
    const across = height - ABOVE - BELOW;
    const pitch =
      rows === count || count < 2 ? across / Math.max(1, count - 1) : (PITCH[count] ?? 0);
    return {
      x: SIDE + ((column - first) * (WIDTH - 2 * SIDE)) / (seen - 1),
      y: ABOVE + across / 2 + (row - (count - 1) / 2) * (count < 2 ? 0 : pitch),
    };
  };
  const biases = biasHomes(forward, homes);
  const litEdges = edges.filter(({ weight }) => lit.has(weight));
  const isFanningOut = new Set(litEdges.map(({ from }) => from)).size < litEdges.length;
  const share = SHARE[isFanningOut ? 'fanningOut' : 'fanningIn'];
  const wires = edges.map(({ weight, from, to }): CloseUpWire => {
    const [start, end] = [at(from), at(to)];
    return {
      key: weight,
      weight,
      start,
      end,
      label: between(start, end, litEdges.length === 1 ? 0.5 : share),
      isLit: lit.has(weight),
      held: (homes.get(weight) ?? []).slice(0, litEdges.length > MOST_WITH_SHARES ? 1 : undefined),
    };
  });
  const isEndLit = (place: PlaceKey): boolean => lit.has(place);
  const links = (forward.layers.at(-1)?.neurons ?? []).flatMap(({ name }) => {
    const [out, error] = [neuronPlace(name), errorPlace(name)];
    return [
      [out, error],
      [error, TOTAL_PLACE],
    ] as const;
  });
  return {
    width: WIDTH,
    height,
    nodes: columns.flatMap((column, index) =>
      column.map((place, row): CloseUpNode => {
        const own = homes.get(place) ?? [];
        const isHub = litEdges.some(({ from }) => from === place);
        return {
          ...at(place),
          place,
          isLit: lit.has(place) || litEdges.some(({ from, to }) => from === place || to === place),
          held: own,
          bias: biases.get(place) ?? [],
          ...standing({
            isBeside: own.length > 1,
            isUpper: row < (column.length - 1) / 2,
            isFanningOut,
            isHub,
            fromLeft: index - first,
            fromRight: first + seen - 1 - index,
          }),
        };
      }),
    ),
    wires: [
      ...wires,
      ...links.map(([from, to]): CloseUpWire => {
        const [start, end] = [at(from), at(to)];
        const isLit = isEndLit(from) && isEndLit(to);
        return { key: `${from} ${to}`, start, end, label: start, isLit, held: [] };
      }),
    ],
  };
}

interface Standing {
  readonly isBeside: boolean;
  readonly isUpper: boolean;
  readonly isFanningOut: boolean;
  /** Whether the connections of the step leave from it. */
  readonly isHub: boolean;
  readonly fromLeft: number;
  readonly fromRight: number;
}

/** On which side of its neuron a number stands: away from the numbers of the connections, and within the picture. */
function standing(one: Standing): Pick<CloseUpNode, 'side' | 'anchor'> {
  if (one.isBeside || (one.isFanningOut && one.isHub && one.fromLeft > 0)) {
    const isBefore = one.fromRight === 0 || one.isHub;
    return isBefore ? { side: 'before', anchor: 'end' } : { side: 'behind', anchor: 'start' };
  }
  const anchor = one.fromRight === 0 ? 'end' : one.fromLeft === 0 ? 'start' : 'middle';
  return { side: one.isFanningOut && one.isUpper ? 'above' : 'below', anchor };
}

/** The places of each layer, from the inputs to the total. */
function columnsOf({ layers }: Forward): readonly (readonly PlaceKey[])[] {
  const inputs = layers[0]?.neurons[0]?.sources.map(({ output }) => output) ?? [];
  const outputs = layers.at(-1)?.neurons ?? [];
  return [
    inputs,
    ...layers.map(({ neurons }) => neurons.map(({ name }) => neuronPlace(name))),
    outputs.map(({ name }) => errorPlace(name)),
    [TOTAL_PLACE],
  ];
}

/** By bias, the column that it is added in. */
const biasColumns = ({ layers }: Forward): ReadonlyMap<PlaceKey, number> =>
  new Map(layers.flatMap(({ biases }, i) => biases.map((bias) => [bias, i + 1] as const)));

/** Which neuron a bias's numbers stand above: that of the step, or else the first that it is added to. */
function biasHomes(
  { layers }: Forward,
  homes: ReadonlyMap<PlaceKey, readonly QuantityId[]>,
): ReadonlyMap<PlaceKey, readonly QuantityId[]> {
  const neurons = layers.flatMap((layer) => layer.neurons);
  const found = new Map<PlaceKey, readonly QuantityId[]>();
  for (const bias of layers.flatMap(({ biases }) => biases)) {
    const held = homes.get(bias);
    const fed = neurons.filter((neuron) => neuron.bias === bias);
    const own = fed.find(({ name }) => homes.has(neuronPlace(name))) ?? fed[0];
    if (held && own) found.set(neuronPlace(own.name), held);
  }
  return found;
}

/** The first of the columns in view: all that the step is about, and else from the inputs on. */
function firstColumn(involved: readonly number[], count: number): number {
  if (involved.length === 0) return 0;
  const latest = Math.max(0, count - COLUMNS);
  const wanted = Math.max(0, Math.max(...involved) - COLUMNS + 1);
  return Math.min(latest, wanted);
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
