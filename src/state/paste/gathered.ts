import type { Span } from './claim';
import type { PastedName } from './pasteNames';
import type { Cell } from './pasteValues';

/** What a name is one of, as far as the name and the words beside it tell. */
export type Family =
  | 'input'
  | 'target'
  | 'weight'
  | 'bias'
  | 'learningRate'
  | 'momentum'
  | 'hyperparameter'
  | 'steepness'
  | 'leak';

/** A name with one number. */
export interface NamedNumber extends Span {
  readonly family: Family;
  readonly name: PastedName | undefined;
  /** The layer that words say, in place of a name: 'hidden bias'. */
  readonly layer?: 'hidden' | 'output';
  readonly value: number;
  /** The layer that the words beside its name say; it counts where a name comes twice. */
  readonly saidLayer?: 'hidden' | 'output';
  /** From where to where a weight leads, where that is said beside its name, or instead. */
  readonly link?: readonly [PastedName, PastedName];
}

/** A name with several numbers, or rows of them. */
export interface NamedRows extends Span {
  readonly family: 'input' | 'target' | 'weight' | 'bias';
  readonly name: PastedName | undefined;
  readonly layer?: 'hidden' | 'output';
  readonly rows: readonly (readonly Cell[])[];
  /** Whether even a single row of it is one of a matrix. */
  readonly isNested?: boolean;
}

/** How large a network is, as far as words or lists say: all that is said holds. */
export interface SaidSizes {
  sizes?: readonly number[];
  inputs?: number;
  outputs?: number;
  /** Of each hidden layer; of an only one. */
  hidden?: number;
  hiddenLayers?: number;
  /** Of each hidden layer, where several are said. */
  hiddenSizes?: readonly number[];
}

/** Where a parameter is in a network: of the layer `l`, into the neuron `to`; a bias has no `from`. From 0. */
export interface ParameterPlace {
  readonly l: number;
  readonly to: number;
  readonly from?: number;
}

export const placeKey = ({ l, to, from }: ParameterPlace): string => `${l} ${to} ${from ?? 'b'}`;

/** A number that has found its place. */
export interface Placed extends Span {
  readonly place: ParameterPlace;
  readonly value: number;
  /** What it is called in the text, where it has a name to itself. */
  readonly name?: PastedName;
}

/** What has no place: there is none in the network, or another number has it. */
export interface Unplaced extends Span {
  readonly why: 'noPlace' | 'twice';
}

/** How much of a text a way of reading it finds a place for. */
export interface Placing<Way extends string = string> {
  readonly way: Way;
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  /** How many matrices lie the other way; 0 if absent. */
  readonly bent?: number;
}

/** The better of two: it leaves fewer without a place, and then fills more places; the first, if they are equal. */
export function better<P extends Placing>(a: P, b: P): P {
  if (a.unplaced.length !== b.unplaced.length) return a.unplaced.length < b.unplaced.length ? a : b;
  if (a.placed.length !== b.placed.length) return b.placed.length > a.placed.length ? b : a;
  return (b.bent ?? 0) < (a.bent ?? 0) ? b : a;
}

export const bestOf = <P extends Placing>(all: readonly P[]): P | undefined =>
  all.reduce<P | undefined>(
    (best, one) => (best === undefined ? one : better(best, one)),
    undefined,
  );

/** Whether two ways leave as little without a place and put something elsewhere: the text leaves that open. */
export function differ(a: Placing, b: Placing): boolean {
  if (a.unplaced.length !== b.unplaced.length || a.placed.length !== b.placed.length) return false;
  if ((a.bent ?? 0) !== (b.bent ?? 0)) return false;
  const values = new Map(a.placed.map(({ place, value }) => [placeKey(place), value]));
  return b.placed.some(({ place, value }) => values.get(placeKey(place)) !== value);
}

/** Each place once: what comes to one that is taken by another number is left. */
export function oncePerPlace<Way extends string>(
  way: Way,
  found: readonly {
    readonly places: readonly ParameterPlace[] | undefined;
    readonly value: number;
    readonly span: Span;
    readonly name?: PastedName;
  }[],
): Placing<Way> {
  const taken = new Map<string, number>();
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const { places, value, span, name } of found) {
    const isFree = places?.every((place) => (taken.get(placeKey(place)) ?? value) === value);
    if (places === undefined || places.length === 0 || !isFree) {
      const why = isFree === false ? 'twice' : 'noPlace';
      unplaced.push({ from: span.from, to: span.to, why });
      continue;
    }
    for (const place of places) {
      if (taken.has(placeKey(place))) continue;
      taken.set(placeKey(place), value);
      const own = places.length === 1 && name ? { name } : {};
      placed.push({ place, value, from: span.from, to: span.to, ...own });
    }
  }
  return { way, placed, unplaced };
}
