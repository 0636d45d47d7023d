import { type NamedNumber, oncePerPlace, type ParameterPlace, type Placing } from './gathered';
import { inLayer, nodePlace, type Sizes, sequencePlace, unitPlace } from './parameterPlaces';
import { type Atom, type PastedName, unitRole } from './pasteNames';

/** A weight's name by what its index is made of. */
interface Indexed {
  readonly number: NamedNumber;
  readonly name: PastedName;
  /** The letter and the letters of its index: what it has in common with others of its layer. */
  readonly group: string;
  /** What its letters or a raised number say of its layer: a number as written, or a letter's role. */
  readonly layer: number | 'first' | 'last' | undefined;
  readonly numbers: readonly string[];
  /** Whether its index is two numbers. */
  isDouble: boolean;
  /** Whether a 0 stands in its group. */
  hasZero: boolean;
}

/** Which way the indices of a weight run, and through what its neurons are numbered. */
const DOUBLE = [
  { way: 'fromFirst', through: 'layer' },
  { way: 'toFirst', through: 'layer' },
  { way: 'fromFirst', through: 'all' },
  { way: 'toFirst', through: 'all' },
  { way: 'fromFirst', through: 'neurons' },
  { way: 'toFirst', through: 'neurons' },
] as const;
const ORDERS = ['byNeuron', 'bySource'] as const;
const TURNS = ['asSaid', 'turned'] as const;

export type WeightWay =
  `${(typeof DOUBLE)[number]['way']} ${(typeof DOUBLE)[number]['through']} ${(typeof ORDERS)[number]} ${(typeof TURNS)[number]}`;

/** Finds places for weights by their names, in every way, in a network of some sizes. */
export function weightFinder(
  numbers: readonly NamedNumber[],
  hasFixedInput: boolean,
): (sizes: Sizes) => readonly Placing<WeightWay>[] {
  const pairs = numbers.map(digitsIn).filter((digits) => digits.length === 2);
  // w1_21, but not w_{1,21} beside w_{1,2}.
  const mayHaveLayer = pairs.every(([a, b]) => a?.length !== b?.length);
  const indexed = numbers.map((number) => indexedOf(number, mayHaveLayer));
  for (const one of indexed) {
    const own = indexed.filter(({ group }) => group === one.group);
    one.isDouble = isDouble(one, own);
    one.hasZero = own.some(({ numbers: [first] }) => first === '0');
  }
  const groups = [
    ...new Set(indexed.filter(({ number }) => !hasUnits(number)).map(({ group }) => group)),
  ];
  const isOpenOrder = groups.length > 1 && indexed.every(({ layer }) => layer === undefined);
  const doubles = DOUBLE.slice(0, indexed.some((one) => one.isDouble) ? DOUBLE.length : 1);
  const orders = ORDERS.slice(0, indexed.some((one) => !one.isDouble) ? ORDERS.length : 1);
  const turns = TURNS.slice(0, isOpenOrder ? TURNS.length : 1);
  return (sizes) =>
    turns.flatMap((turn) => {
      const layers = layersOf(indexed, groups, sizes, turn === 'turned');
      return doubles.flatMap(({ way, through }) =>
        orders.map((order) => {
          const found = indexed.map((one) => {
            const place = placeOf(one, layers, sizes, { way, through, order, hasFixedInput });
            const { value } = one.number;
            return { places: place && [place], value, span: one.number, name: one.name };
          });
          return oncePerPlace(`${way} ${through} ${order} ${turn}` as const, found);
        }),
      );
    });
}

const NO_NAME: PastedName = { base: '', atoms: [], isWorked: false, written: '' };

const isUnit = ({ letter, digits }: Atom): boolean => letter !== '' && digits !== '';

/** The two neurons that a weight's name, or what is said beside it, names by their letters. */
export function unitsIn({ name, link }: NamedNumber): readonly [Atom, Atom] | undefined {
  if (link) {
    const [a, b] = link.map(
      (one): Atom => ({ letter: one.base, digits: one.atoms[0]?.digits ?? '1' }),
    );
    return a && b && [a, b];
  }
  const [a, b, ...more] = name?.atoms ?? [];
  return a && b && more.length === 0 && isUnit(a) && isUnit(b) ? [a, b] : undefined;
}

const hasUnits = (number: NamedNumber): boolean => unitsIn(number) !== undefined;

const digitsIn = ({ name }: NamedNumber): readonly string[] =>
  (name?.atoms ?? []).map(({ digits }) => digits).filter((digits) => digits !== '');

function indexedOf(number: NamedNumber, mayHaveLayer: boolean): Indexed {
  const name = number.name ?? NO_NAME;
  const letters = name.atoms.map(({ letter }) => letter).filter((letter) => letter !== '');
  const numbers = digitsIn(number);
  const roles = letters.map(unitRole);
  const role =
    number.layer ?? (roles.includes('output') ? 'output' : roles.length > 0 ? 'hidden' : undefined);
  const byLetters = role === undefined ? undefined : role === 'output' ? 'last' : 'first';
  const found =
    numbers.length === 2 && !mayHaveLayer
      ? { layer: name.layer, numbers }
      : numberedLayer(name.layer, numbers);
  return {
    number,
    name,
    group: `${name.base} ${letters.join(' ')} ${found.layer ?? ''} ${number.layer ?? ''}`,
    layer: found.layer ?? byLetters,
    numbers: found.numbers,
    isDouble: false,
    hasZero: false,
  };
}

/** 'w1_21' and w_{1,2,1}: the layer stands in front of two that are apart from it. */
function numberedLayer(
  layer: number | undefined,
  numbers: readonly string[],
): { readonly layer: number | undefined; readonly numbers: readonly string[] } {
  if (layer !== undefined) return { layer, numbers };
  const [first = '', second = '', ...more] = numbers;
  if (numbers.length === 2 && first.length === 1 && second.length === 2)
    return { layer: Number(first), numbers: [second] };
  if (numbers.length === 2 && first.length === 2 && second.length === 1)
    return { layer: Number(second), numbers: [first] };
  if (numbers.length === 3) return { layer: Number(first), numbers: [second, ...more] };
  if (numbers.length === 1 && first.length === 3)
    return { layer: Number(first[0]), numbers: [first.slice(1)] };
  return { layer, numbers };
}

/** Whether its index is two numbers: 11 is, but where a w1 stands beside it. */
function isDouble(one: Indexed, group: readonly Indexed[]): boolean {
  if (one.numbers.length === 2) return true;
  const areTwo = group.every(({ numbers }) => numbers.length !== 1 || numbers[0]?.length === 2);
  return one.numbers[0]?.length === 2 && areTwo;
}

/** The index of the layer of each group; of one that is alone and says nothing, all of them. */
function layersOf(
  all: readonly Indexed[],
  groups: readonly string[],
  sizes: Sizes,
  isTurned: boolean,
): ReadonlyMap<string, number | undefined> {
  const count = sizes.length - 1;
  const numbered = all.map(({ layer }) => layer).filter((layer) => typeof layer === 'number');
  const least = Math.min(...numbered);
  const most = Math.max(...numbered);
  const start = least === 0 ? 0 : most > count && most - least < count ? least : 1;
  const saying = new Map(all.map((one) => [one.group, one.layer]));
  const silent = groups.filter((group) => saying.get(group) === undefined);
  const used = new Set<number>();
  const layers = new Map<string, number | undefined>();
  for (const group of groups) {
    const said = saying.get(group);
    if (said === undefined) continue;
    const l = said === 'first' ? 0 : said === 'last' ? count - 1 : said - start;
    layers.set(group, l);
    used.add(l);
  }
  const free = Array.from({ length: count }, (_, l) => l).filter((l) => !used.has(l));
  if (isTurned) free.reverse();
  const isAlone = silent.length === 1 && groups.length === 1;
  for (const [k, group] of silent.entries())
    layers.set(group, isAlone ? undefined : (free[k] ?? -1));
  return layers;
}

interface Way {
  readonly way: 'fromFirst' | 'toFirst';
  readonly through: 'layer' | 'all' | 'neurons';
  readonly order: 'byNeuron' | 'bySource';
  /** Whether there is an x0 that is 1 or −1: an index 0 is of that. */
  readonly hasFixedInput: boolean;
}

function placeOf(
  one: Indexed,
  layers: ReadonlyMap<string, number | undefined>,
  sizes: Sizes,
  way: Way,
): ParameterPlace | undefined {
  const units = unitsIn(one.number);
  if (units) {
    const [a, b] = units.map((unit) => unitPlace(unit, sizes));
    if (!a || !b) return undefined;
    const [from, to] = a.l < b.l ? [a, b] : [b, a];
    return to.l === from.l + 1 ? { l: to.l, to: to.i, from: from.i } : undefined;
  }
  const l = layers.get(one.group);
  if (one.isDouble) return doublePlace(one.numbers, l, sizes, way);
  if (one.numbers.length === 0) return onlyPlace(l, sizes);
  const { hasZero } = one;
  // w0 beside w1 and w2 is the weight of a fixed input, where there is one neuron.
  const isBias =
    hasZero && (sizes[(l ?? 0) + 1] ?? 0) === 1 && (l !== undefined || sizes.length === 2);
  const index = Number(one.numbers[0]);
  if (isBias && index === 0) return { l: l ?? 0, to: 0 };
  if (index === 0 && way.hasFixedInput) return undefined;
  return sequencePlace(hasZero && !isBias ? index : index - 1, l, sizes, way.order);
}

/** w, where there is one weight alone. */
function onlyPlace(l: number | undefined, sizes: Sizes): ParameterPlace | undefined {
  const at = l ?? (sizes.length === 2 ? 0 : undefined);
  if (at === undefined || (sizes[at] ?? 0) * (sizes[at + 1] ?? 0) !== 1) return undefined;
  return { l: at, to: 0, from: 0 };
}

function doublePlace(
  numbers: readonly string[],
  layer: number | undefined,
  sizes: Sizes,
  { way, through }: Way,
): ParameterPlace | undefined {
  const [first = '', second = ''] = numbers.length === 1 ? [...(numbers[0] ?? '')] : numbers;
  const [from, to] = (way === 'fromFirst' ? [first, second] : [second, first]).map(Number);
  if (from === undefined || to === undefined) return undefined;
  const count = sizes.length - 1;
  if (through === 'layer') {
    const l = layer ?? (count === 1 ? 0 : undefined);
    return l === undefined ? undefined : inLayer(l, to - 1, from - 1, sizes);
  }
  if (layer !== undefined) return undefined;
  if (through === 'neurons') {
    const target = nodePlace(to + (sizes[0] ?? 0), sizes);
    return target && inLayer(target.l, target.i, from - 1, sizes);
  }
  const target = nodePlace(to, sizes);
  if (!target || target.l < 0) return undefined;
  if (from === 0) return { l: target.l, to: target.i };
  const source = nodePlace(from, sizes);
  return source && source.l === target.l - 1
    ? inLayer(target.l, target.i, source.i, sizes)
    : undefined;
}
