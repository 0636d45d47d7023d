import {
  type NamedNumber,
  type NamedRows,
  oncePerPlace,
  type ParameterPlace,
  type Placing,
} from './gathered';
import { nodePlace, type Sizes, unitPlace } from './parameterPlaces';
import { unitRole } from './pasteNames';

/**
 * What the number of a bias counts: the layers, the neurons, those of the hidden layer alone, or all nodes. `shared`
 * is one for each layer.
 */
const WAYS = ['separate', 'shared', 'hidden', 'nodes'] as const;
export type BiasWay = (typeof WAYS)[number];

/** Every way of finding places for biases by their names, and for lists of them, in a network of these sizes. */
export function biasPlacings(
  numbers: readonly NamedNumber[],
  lists: readonly NamedRows[],
  sizes: Sizes,
): readonly Placing<BiasWay>[] {
  const said = numbers.flatMap(({ name }) => name?.atoms.map(({ digits }) => digits) ?? []);
  const hasZero = said.includes('0');
  const isDouble = said.every((digits) => digits.length !== 1);
  // A letter for each layer: b1, b2, then c.
  const letters = [
    ...new Set(numbers.flatMap(({ name }) => (name?.word ? [] : (name?.base ?? [])))),
  ];
  const byLetter = letters.length > 1 && letters.length === sizes.length - 1 ? letters : [];
  return WAYS.map((way) => {
    const ofNumbers = numbers.map((one) => ({
      places: numberPlaces(one, sizes, way, { hasZero, isDouble, byLetter }),
      value: one.value,
      span: one,
      ...(one.name ? { name: one.name } : {}),
    }));
    const ofLists = lists.flatMap((list, k) => listPlaces(list, k, lists, sizes, way));
    return oncePerPlace(way, [...ofNumbers, ...ofLists]);
  });
}

/** How the biases of a text are called: whether any counts from 0, or has two digits; and the letters of the layers. */
interface BiasNames {
  readonly hasZero: boolean;
  readonly isDouble: boolean;
  readonly byLetter: readonly string[];
}

const wholeLayer = (l: number, sizes: Sizes): ParameterPlace[] =>
  Array.from({ length: sizes[l + 1] ?? 0 }, (_, to) => ({ l, to }));

function numberPlaces(
  { name, layer }: NamedNumber,
  sizes: Sizes,
  way: BiasWay,
  { hasZero, isDouble, byLetter }: BiasNames,
): readonly ParameterPlace[] | undefined {
  const last = sizes.length - 2;
  const atoms = name?.atoms ?? [];
  const unit = atoms.find(({ letter, digits }) => letter !== '' && digits !== '');
  if (unit && atoms.length === 1) {
    const place = unitPlace(unit, sizes);
    return place && place.l >= 0 ? [{ l: place.l, to: place.i }] : undefined;
  }
  const letters = atoms.map(({ letter }) => letter).filter((letter) => letter !== '');
  const role = layer ?? letters.map(unitRole).find((one) => one !== undefined);
  const numbers = atoms
    .map(({ digits }) => digits)
    .filter((digits) => digits !== '' && digits !== '0');
  const start = hasZero ? 0 : 1;
  // A fixed input that is written as an index 0 says nothing more.
  const [first, second] =
    numbers.length === 1 && isDouble && way !== 'nodes' && numbers[0]?.length === 2
      ? [...(numbers[0] ?? '')]
      : numbers;
  const ofLetter = byLetter.indexOf(name?.base ?? '');
  const layerIndex =
    name?.layer !== undefined
      ? name.layer - 1
      : (roleLayer(role, letters, sizes) ?? (ofLetter < 0 ? undefined : ofLetter));
  if (first === undefined && !hasZero) {
    if (layerIndex !== undefined) return wholeLayer(layerIndex, sizes);
    return Array.from({ length: last + 1 }, (_, l) => wholeLayer(l, sizes)).flat();
  }
  const k = Number(first ?? '0') - start;
  if (second !== undefined) return neuronAt(Number(first) - 1, Number(second) - 1, sizes);
  if (layerIndex !== undefined) return neuronAt(layerIndex, k, sizes);
  switch (way) {
    case 'separate': {
      const place = nodePlace(k + 1 + (sizes[0] ?? 0), sizes);
      return place && [{ l: place.l, to: place.i }];
    }
    case 'shared':
      return k >= 0 && k <= last ? wholeLayer(k, sizes) : undefined;
    case 'hidden':
      return last > 0 ? neuronAt(0, k, sizes) : undefined;
    case 'nodes': {
      const place = nodePlace(k + start, sizes);
      return place && place.l >= 0 ? [{ l: place.l, to: place.i }] : undefined;
    }
  }
}

/** The layer that a letter or a word names; undefined where none does, or there is none. */
function roleLayer(
  role: 'input' | 'hidden' | 'output' | undefined,
  letters: readonly string[],
  sizes: Sizes,
): number | undefined {
  const last = sizes.length - 2;
  if (role === 'output') return last;
  if (role === 'hidden') return last > 0 ? 0 : undefined;
  const index = { k: 1, m: 2 }[letters[0] ?? ''];
  return index !== undefined && index < last ? index : undefined;
}

const neuronAt = (l: number, to: number, sizes: Sizes): ParameterPlace[] | undefined =>
  l >= 0 && to >= 0 && to < (sizes[l + 1] ?? 0) ? [{ l, to }] : undefined;

/** A list of biases is of the layer that its name says, or of the next one; as long as all neurons, of all. */
function listPlaces(
  list: NamedRows,
  index: number,
  lists: readonly NamedRows[],
  sizes: Sizes,
  way: BiasWay,
) {
  const cells = list.rows.flat();
  const all = sizes.slice(1).flatMap((_, l) => wholeLayer(l, sizes));
  const letters =
    list.name?.atoms.map(({ letter }) => letter).filter((letter) => letter !== '') ?? [];
  const number =
    list.name?.layer ??
    Number(list.name?.atoms.find(({ digits }) => digits !== '')?.digits ?? Number.NaN);
  const numbers = lists.map(
    ({ name }) => name?.layer ?? Number(name?.atoms[0]?.digits ?? Number.NaN),
  );
  const start = Math.min(...numbers) === 0 ? 0 : 1;
  const role = list.layer ?? letters.map(unitRole).find((one) => one !== undefined);
  const l = Number.isNaN(number) ? (roleLayer(role, letters, sizes) ?? index) : number - start;
  const isAlone = lists.length === 1 && Number.isNaN(number) && role === undefined;
  const isWhole = isAlone && cells.length === all.length;
  const isEach = list.rows.length > 1 && list.rows.length === sizes.length - 1;
  const places = isWhole || (isEach && cells.length === all.length) ? all : wholeLayer(l, sizes);
  const fits = places.length === cells.length;
  // One for each layer, where nothing says of which layer they are.
  const isByLayer = way === 'shared' && isAlone && cells.length === sizes.length - 1;
  if (isByLayer) {
    return cells.map(({ value, from, to }, k) => ({
      places: wholeLayer(k, sizes),
      value,
      span: { from, to },
    }));
  }
  return cells.map(({ value, from, to }, k) => {
    const place = places[k];
    return { places: fits && place ? [place] : undefined, value, span: { from, to } };
  });
}
