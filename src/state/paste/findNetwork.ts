import { LARGEST } from '../../engine';
import { type BiasWay, biasPlacings } from './biasPlaces';
import { bestOf, differ, type Placing, placeKey } from './gathered';
import type { Gathered } from './gatherNamed';
import type { Open, ReadingOptions } from './problemRead';
import { type WeightWay, weightFinder } from './weightNames';
import { type RowsWay, rowsPlacings } from './weightRows';

/** A network that a text can mean: its sizes, and where each number of it is then. */
export interface NetworkFound {
  readonly sizes: readonly number[];
  readonly weights: Placing<WeightWay | 'page'>;
  readonly rows: Placing<RowsWay>;
  readonly biases: Placing<BiasWay | 'page'>;
  readonly open: readonly Open[];
}

/** Names as the page has them, for a network of its own sizes. */
export interface PagePlacing {
  readonly sizes: readonly number[];
  readonly weights: Placing<'page'>;
  readonly biases: Placing<'page'>;
}

/** What is known of the inputs and outputs: how many there are, or at least. */
export interface EdgeCounts {
  readonly inputs: number | undefined;
  readonly leastInputs: number;
  readonly outputs: number | undefined;
  readonly leastOutputs: number;
  /** Of rows without heads: inputs and targets together. */
  readonly width: number | undefined;
  /** As many as have names, where they are named one by one. */
  readonly named: { readonly inputs: number; readonly outputs: number };
}

/**
 * Finds the network that a text means: of all small ones that what is said of sizes allows, the one that every number
 * finds a place in. Where several do, it is the one that is filled, or else the current one, or the nearest to it.
 */
export function findNetwork(
  gathered: Gathered,
  edges: EdgeCounts,
  current: readonly number[],
  page: PagePlacing | undefined,
  options: ReadingOptions,
): NetworkFound | undefined {
  const weights = gathered.numbers.filter(({ family }) => family === 'weight');
  const biases = gathered.numbers.filter(({ family }) => family === 'bias');
  const weightRows = gathered.rows.filter(({ family }) => family === 'weight');
  const biasRows = gathered.rows.filter(({ family }) => family === 'bias');
  const all = weights.length + weightRows.reduce((sum, { rows }) => sum + rows.flat().length, 0);
  const total =
    all + biases.length + biasRows.reduce((sum, { rows }) => sum + rows.flat().length, 0);
  const placeWeights = weightFinder(weights, gathered.fixedInput !== undefined);
  const column = options.column ?? gathered.biasColumn;
  const hasBiases = biases.length + biasRows.length > 0;
  const tried = (sizes: readonly number[]): Tried | undefined => {
    const isCurrent = String(sizes) === String(current);
    const own = isCurrent ? page : undefined;
    const withPage = <W extends string>(
      one: Placing<'page'> | undefined,
      others: readonly Placing<W>[],
    ) => choose<W | 'page'>(one && one.placed.length > 0 ? [one, ...others] : others, options);
    const byNames = withPage(own?.weights, placeWeights(sizes));
    const byRows = choose(rowsPlacings(weightRows, sizes, hasBiases, column), options);
    const byBias = withPage(own?.biases, biasPlacings(biases, biasRows, sizes));
    if (!byNames || !byRows || !byBias) return undefined;
    const found: NetworkFound = {
      sizes,
      weights: byNames.best,
      rows: byRows.best,
      biases: byBias.best,
      open: [...byNames.open, ...byRows.open, ...byBias.open],
    };
    return {
      found,
      rank: rankOf(found, isCurrent && !gathered.areAllListed, total, edges, current),
    };
  };
  const shapes = shapesFor(gathered, edges, current, total > 0);
  // Those that the weights fill come first: where one of them is whole, no other is asked.
  const filled = shapes.filter((sizes) => all > 0 && mayFill(sizes, all));
  const best = leastOf(filled.map(tried));
  const own = shapes.filter((sizes) => String(sizes) === String(current)).map(tried);
  if (best && best.rank[0] === 0 && best.rank[1] === 0) {
    // x1, w1 and t1 alone are more likely some of more than all that there is.
    const isTold = weightsIn(best.found.sizes) > 1 || own.every((one) => unplacedIn(one) > 0);
    return isTold ? best.found : (own[0]?.found ?? best.found);
  }
  const ofOwn = leastOf([best, ...own]);
  if (ofOwn && ofOwn.rank[0] === 0) return ofOwn.found;
  const near = shapes.filter(
    (sizes) => !filled.includes(sizes) && String(sizes) !== String(current),
  );
  const others = near
    .sort((a, b) => distance(a, current) - distance(b, current))
    .slice(0, MOST_TRIED);
  return leastOf([ofOwn, ...others.map(tried)])?.found;
}

/** As many networks as are tried that are not filled: the nearest. */
const MOST_TRIED = 120;

interface Tried {
  readonly found: NetworkFound;
  readonly rank: readonly number[];
}

const unplacedIn = (one: Tried | undefined): number =>
  one === undefined
    ? 1
    : [one.found.weights, one.found.rows, one.found.biases].reduce(
        (sum, { unplaced }) => sum + unplaced.length,
        0,
      );

const leastOf = (all: readonly (Tried | undefined)[]): Tried | undefined =>
  all.reduce<Tried | undefined>(
    (best, one) => (one && (best === undefined || isLess(one.rank, best.rank)) ? one : best),
    undefined,
  );

const weightsIn = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((sum, size, l) => sum + size * (sizes[l] ?? 0), 0);

const neuronsIn = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((sum, size) => sum + size, 0);

/** Whether so many numbers can be its weights, with or without its biases among them. */
const mayFill = (sizes: readonly number[], count: number): boolean =>
  weightsIn(sizes) <= count && count <= weightsIn(sizes) + neuronsIn(sizes);

/** How well a network goes with a text: the less, the better, from the first on. */
function rankOf(
  found: NetworkFound,
  isCurrent: boolean,
  total: number,
  edges: EdgeCounts,
  current: readonly number[],
): readonly number[] {
  const { sizes, weights, rows, biases } = found;
  const unplaced = weights.unplaced.length + rows.unplaced.length + biases.unplaced.length;
  const keys = new Set(
    [...weights.placed, ...rows.placed, ...biases.placed].map(({ place }) => placeKey(place)),
  );
  const withBias = [...keys].filter((key) => key.endsWith('b')).length;
  const isFilled = keys.size - withBias === weightsIn(sizes);
  const isWhole = unplaced === 0 && isFilled && total > 0 && isNamed(edges, sizes);
  const neurons = neuronsIn(sizes);
  return [
    // A slip of a name makes no other network of it.
    isCurrent || isFilled ? unplaced : unplaced + Math.floor(total / 2),
    isWhole ? 0 : isCurrent ? 1 : isFilled ? 2 : 3,
    // One that has biases at all has all of them.
    withBias > 0 ? neurons - withBias : 0,
    distance(sizes, current),
    neurons,
  ];
}

/** Whether each input and output is said: as a list, by a count, or one by one. */
const isNamed = (edges: EdgeCounts, sizes: readonly number[]): boolean =>
  (edges.inputs ?? edges.named.inputs) === sizes[0] &&
  (edges.outputs ?? edges.named.outputs) === sizes.at(-1);

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const k = a.findIndex((one, i) => one !== b[i]);
  return k >= 0 && (a[k] ?? 0) < (b[k] ?? 0);
};

const distance = (a: readonly number[], b: readonly number[]): number => {
  const hidden = (sizes: readonly number[]): readonly number[] => sizes.slice(1, -1);
  const ends = Math.abs((a[0] ?? 0) - (b[0] ?? 0)) + Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0));
  const layers = Math.abs(a.length - b.length) * 4;
  return (
    ends +
    layers +
    hidden(a).reduce(
      (sum, size, l) => sum + Math.abs(size - (hidden(b)[l] ?? hidden(b).at(-1) ?? size)),
      0,
    )
  );
};

/** The sizes that what is said allows; the current ones first. Without names or matrices the hidden layers are the current ones. */
function shapesFor(
  { said }: Gathered,
  edges: EdgeCounts,
  current: readonly number[],
  hasParameters: boolean,
): readonly (readonly number[])[] {
  if (said.sizes) return isSmall(said.sizes) ? [said.sizes] : [];
  const range = (exact: number | undefined, least: number): number[] =>
    exact !== undefined ? [exact] : [1, 2, 3, 4].filter((size) => size >= least);
  const inputs = range(said.inputs ?? edges.inputs, edges.leastInputs);
  const outputs = range(said.outputs ?? edges.outputs, edges.leastOutputs);
  const hidden = hiddenFor(said, current, hasParameters);
  const all = inputs.flatMap((first) =>
    outputs.flatMap((last) => hidden.map((sizes) => [first, ...sizes, last])),
  );
  return all
    .filter(
      (sizes) => edges.width === undefined || (sizes[0] ?? 0) + (sizes.at(-1) ?? 0) === edges.width,
    )
    .filter(isSmall);
}

const isSmall = (sizes: readonly number[]): boolean =>
  sizes.length >= 2 &&
  sizes.length <= LARGEST.hiddenLayers + 2 &&
  sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= LARGEST.neurons);

function hiddenFor(
  { hidden, hiddenLayers, hiddenSizes }: Gathered['said'],
  current: readonly number[],
  hasParameters: boolean,
): readonly (readonly number[])[] {
  if (hiddenSizes) return [hiddenSizes];
  if (hidden !== undefined) {
    return hidden === 0 ? [[]] : [Array.from({ length: hiddenLayers ?? 1 }, () => hidden)];
  }
  const own = current.slice(1, -1);
  if (!hasParameters) {
    if (hiddenLayers === undefined || hiddenLayers === own.length) return [own];
    return [Array.from({ length: hiddenLayers }, (_, l) => own[l] ?? own.at(-1) ?? 2)];
  }
  const layers = hiddenLayers === undefined ? [0, 1, 2, 3] : [hiddenLayers];
  return layers.flatMap((count) => everyHidden(count));
}

const everyHidden = (count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : everyHidden(count - 1).flatMap((sizes) => [1, 2, 3, 4].map((size) => [...sizes, size]));

/** The best of some ways, by what was chosen, and what the text leaves open between them. */
function choose<Way extends string>(
  all: readonly Placing<Way>[],
  options: ReadingOptions,
): { readonly best: Placing<Way>; readonly open: readonly Open[] } | undefined {
  const allowed = all.filter(({ way }) => isAllowed(way, options));
  const best = bestOf(allowed.length > 0 ? allowed : all);
  if (best === undefined) return undefined;
  if ((best.way as string) === 'page') return { best, open: [] };
  const open = KINDS.flatMap((kind): Open[] => {
    const taken = saidBy(kind, best.way);
    const others = all.filter(({ way }) => sameBut(kind, way, best.way));
    const other = others.find((one) => differ(best, one));
    return taken && other ? [{ kind, taken, other: saidBy(kind, other.way) } as Open] : [];
  });
  return { best, open };
}

const KINDS = ['matrix', 'indices', 'order', 'biases'] as const;
type WayKind = (typeof KINDS)[number];

/** What a way says of what can be left open. */
function saidBy(kind: WayKind, way: string): string | undefined {
  const parts = way.split(' ');
  if (kind === 'biases') return { separate: 'separate', hidden: 'separate', shared: 'shared' }[way];
  const isRows = parts.length === 2;
  if (kind === 'matrix') return isRows ? parts[0] : undefined;
  if (kind === 'order') {
    return isRows ? parts[1]?.replace(/^(?:layer|neuron)$/, '') || undefined : parts[2];
  }
  return isRows ? undefined : parts.length === 4 ? parts[0] : undefined;
}

const isAllowed = (way: string, options: ReadingOptions): boolean =>
  KINDS.every((kind) => {
    const asked = options[kind];
    const said = saidBy(kind, way);
    return asked === undefined || said === undefined || said === asked;
  });

/** Whether two ways say the same but of one thing. */
function sameBut(kind: WayKind, a: string, b: string): boolean {
  if (kind === 'biases')
    return saidBy(kind, a) !== saidBy(kind, b) && saidBy(kind, a) !== undefined;
  const [as, bs] = [a.split(' '), b.split(' ')];
  if (as.length !== bs.length) return false;
  const at =
    as.length === 2
      ? { matrix: 0, order: 1, indices: -1 }[kind]
      : { indices: 0, order: 2, matrix: -1 }[kind];
  return as.every((part, k) => (k === at ? part !== bs[k] : part === bs[k]));
}
