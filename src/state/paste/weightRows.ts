import { type NamedRows, oncePerPlace, type ParameterPlace, type Placing } from './gathered';
import { nodePlace, type Sizes, sequencePlace, unitPlace } from './parameterPlaces';
import { type PastedName, unitRole } from './pasteNames';
import type { Cell } from './pasteValues';

/** What a row of a matrix is of; what a list is of: a layer's row, a neuron's weights, or all of them in order. */
const MATRICES = ['byNeuron', 'bySource'] as const;
const LISTS = ['layer', 'neuron', 'byNeuron', 'bySource'] as const;
export type RowsWay = `${(typeof MATRICES)[number]} ${(typeof LISTS)[number]}`;

/** Every way of finding places for matrices and lists of weights in a network of these sizes. */
export function rowsPlacings(
  all: readonly NamedRows[],
  sizes: Sizes,
  hasBiases: boolean,
  column?: 'first' | 'last',
): readonly Placing<RowsWay>[] {
  const hasList = all.some(({ rows }) => rows.length === 1);
  return MATRICES.flatMap((matrix) =>
    LISTS.slice(0, hasList ? 4 : 1).map((list) => {
      const layers = layersOf(all, sizes);
      const found = all.flatMap((one, k) => {
        const row = one.rows[0] ?? [];
        const isRow = one.rows.length === 1;
        if (isRow && list === 'neuron') return neuronRow(one, row, k, all, sizes);
        if (isRow && (list === 'byNeuron' || list === 'bySource')) {
          return listInOrder(one, row, list, layers[k], all.length > 1, sizes);
        }
        return matrixPlaces(one, layers[k] ?? k, matrix, sizes, hasBiases, column);
      });
      const bent = all.filter((one, k) => isBent(one, layers[k] ?? k, matrix, sizes)).length;
      return { ...oncePerPlace(`${matrix} ${list}` as const, found), bent };
    }),
  );
}

/** The layer of each, by its name, or by its turn where none has one. */
function layersOf(all: readonly NamedRows[], sizes: Sizes): readonly (number | undefined)[] {
  const last = sizes.length - 2;
  const said = all.map((one): number | 'first' | 'last' | undefined => {
    const number = one.name?.layer ?? one.name?.atoms.find(({ digits }) => digits !== '')?.digits;
    if (number !== undefined && /^\d$/.test(String(number))) return Number(number);
    const letters =
      one.name?.atoms.map(({ letter }) => letter).filter((letter) => letter !== '') ?? [];
    const roles = one.layer ? [one.layer] : letters.map(unitRole);
    if (roles.length === 0 || roles.every((role) => role === undefined)) return undefined;
    return roles.includes('output') ? 'last' : 'first';
  });
  const numbers = said.filter((one) => typeof one === 'number');
  const start = Math.min(...numbers) === 0 ? 0 : 1;
  const used = new Set(said.map((one) => layerAt(one, start, last)));
  const free = Array.from({ length: last + 1 }, (_, l) => l).filter((l) => !used.has(l));
  return said.map((one) => layerAt(one, start, last) ?? free.shift());
}

const layerAt = (one: number | 'first' | 'last' | undefined, start: number, last: number) =>
  one === 'first' ? 0 : one === 'last' ? last : one === undefined ? undefined : one - start;

interface Found {
  readonly places: readonly ParameterPlace[] | undefined;
  readonly value: number;
  readonly span: { readonly from: number; readonly to: number };
}

const foundAt = ({ value, from, to }: Cell, place: ParameterPlace | undefined): Found => ({
  places: place && [place],
  value,
  span: { from, to },
});

/** Whether a matrix of one row or one column lies the other way. */
function isBent(
  { rows, isNested }: NamedRows,
  l: number,
  way: (typeof MATRICES)[number],
  sizes: Sizes,
): boolean {
  if (rows.length === 1 && !isNested) return false;
  const [sources, neurons] = [sizes[l] ?? 0, sizes[l + 1] ?? 0];
  const width = rows[0]?.length ?? 0;
  const [tos, froms] = way === 'bySource' ? [width, rows.length] : [rows.length, width];
  return !(tos === neurons && (froms === sources || froms === sources + 1));
}

/** Where biases are in a matrix that lies so, if nothing is said: below one of inputs they come last. */
export const usualColumn = (
  way: (typeof MATRICES)[number],
  name: PastedName | undefined,
): 'first' | 'last' => (way === 'byNeuron' || /^[Θθ]$/.test(name?.base ?? '') ? 'first' : 'last');

/** A matrix, of which a row or a column more than there are sources is that of the biases. */
function matrixPlaces(
  { rows, name }: NamedRows,
  l: number,
  way: (typeof MATRICES)[number],
  sizes: Sizes,
  hasBiases: boolean,
  column: 'first' | 'last' | undefined,
): readonly Found[] {
  const sources = sizes[l] ?? 0;
  const neurons = sizes[l + 1] ?? 0;
  const turned = way === 'bySource';
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const isEven = rows.every((row) => row.length === width);
  // One row, or one column, is of a layer with one neuron or one source, whichever way.
  const isLine = height === 1 || width === 1;
  const isVector =
    isLine && (neurons === 1 || sources === 1) && height * width === neurons * sources;
  const [tos, froms] = turned ? [width, height] : [height, width];
  const more = froms - sources;
  const fits = isEven && tos === neurons && (more === 0 || (more === 1 && !hasBiases));
  return rows.flatMap((row, r) =>
    row.map((cell, c) => {
      if (isVector && !fits) {
        const k = r + c;
        return foundAt(cell, neurons === 1 ? { l, to: 0, from: k } : { l, to: k, from: 0 });
      }
      if (!fits) return foundAt(cell, undefined);
      const [to, at] = turned ? [c, r] : [r, c];
      if (more === 0) return foundAt(cell, { l, to, from: at });
      const isFirst = (column ?? usualColumn(way, name)) === 'first';
      const from = isFirst ? at - 1 : at;
      return foundAt(cell, from === -1 || from === sources ? { l, to } : { l, to, from });
    }),
  );
}

/** The weights into one neuron: its letter and number say which, or its number through all neurons, or its turn. */
function neuronRow(
  one: NamedRows,
  row: readonly Cell[],
  index: number,
  all: readonly NamedRows[],
  sizes: Sizes,
): readonly Found[] {
  const atoms = one.name?.atoms ?? [];
  const unit = atoms.find(({ letter, digits }) => letter !== '' && digits !== '');
  const digits = atoms.find((atom) => atom.digits !== '')?.digits;
  const hasZero = all.some(({ name }) => name?.atoms.some((atom) => atom.digits === '0'));
  const byNumber = digits === undefined ? index + 1 : Number(digits) + (hasZero ? 1 : 0);
  const place =
    (unit && unitPlace(unit, sizes)) ??
    (one.name?.layer === undefined
      ? nodePlace(byNumber + (sizes[0] ?? 0), sizes)
      : { l: one.name.layer - 1, i: byNumber - 1 });
  const fits =
    place !== undefined &&
    place.l >= 0 &&
    row.length === sizes[place.l] &&
    place.i < (sizes[place.l + 1] ?? 0);
  return row.map((cell, from) =>
    foundAt(cell, fits ? { l: place.l, to: place.i, from } : undefined),
  );
}

/** As many numbers as a layer has weights, or the whole network. */
function listInOrder(
  one: NamedRows,
  row: readonly Cell[],
  order: 'byNeuron' | 'bySource',
  layer: number | undefined,
  isOneOfSeveral: boolean,
  sizes: Sizes,
): readonly Found[] {
  const counts = sizes.slice(1).map((size, l) => size * (sizes[l] ?? 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isSaid = isOneOfSeveral || one.layer !== undefined;
  const within = isSaid ? layer : undefined;
  const expected = within === undefined ? total : counts[within];
  return row.map((cell, k) =>
    foundAt(cell, row.length === expected ? sequencePlace(k, within, sizes, order) : undefined),
  );
}
