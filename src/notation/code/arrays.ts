import { exampleIn, parseId, type QuantityId } from '../../engine';
import { mapUnits, withoutExample } from '../../engine/ids';
import type { Naming } from '../../engine/naming';
import type { Structure } from '../../engine/update';
import { ownName } from '../symbols';
import { identifier, Names, wantedIdentifier } from './identifiers';

/** Where a quantity stands in an array: h1's net input at [0] of net_h, w.h2.x1 at [1, 0] of W_h. */
export interface ArrayPlace {
  readonly array: NumberArray;
  readonly index: readonly number[];
}

/** Quantities of one kind for a whole layer, or for the connections between two. */
export interface NumberArray {
  readonly pattern: string;
  readonly shape: readonly number[];
  /** Row by row. */
  readonly members: readonly QuantityId[];
}

interface Slot {
  readonly layer: string;
  readonly index: number;
}

/** Inputs, neurons and targets, each by its layer and its place in it. */
function slotsOf({ wiring, forward }: Structure): ReadonlyMap<string, Slot> {
  const targets = forward.givens.filter((id) => forward.roles.get(id)?.kind === 'target');
  const layers: [string, readonly string[]][] = [
    ['x', wiring.inputs],
    ...wiring.layers.map(({ letter, neurons }): [string, readonly string[]] => [letter, neurons]),
    ['t', [...new Set(targets.map(withoutExample))]],
  ];
  return new Map(
    layers.flatMap(([layer, names]) =>
      names.map((name, index): [string, Slot] => [name, { layer, index }]),
    ),
  );
}

/** Every quantity's place, by the pattern of its id: `d(out.{0h})/d(net.{0h})`. Only full arrays count. */
export function arrayPlacesOf(structure: Structure): ReadonlyMap<QuantityId, ArrayPlace> {
  const slots = slotsOf(structure);
  const sizes = new Map<string, number>();
  for (const { layer } of slots.values()) sizes.set(layer, (sizes.get(layer) ?? 0) + 1);
  const found = new Map<string, { layers: string[]; at: Map<string, QuantityId> }>();

  const read = (id: QuantityId): { pattern: string; named: readonly Slot[] } => {
    const names: string[] = [];
    const pattern = mapUnits(id, (name) => {
      const slot = slots.get(name);
      if (slot === undefined) return name;
      if (!names.includes(name)) names.push(name);
      return `{${names.indexOf(name)}${slot.layer}}`;
    });
    return { pattern, named: names.flatMap((name) => slots.get(name) ?? []) };
  };
  for (const id of structure.definitions.keys()) {
    const { pattern, named } = read(id);
    const entry = found.get(pattern) ?? { layers: named.map(({ layer }) => layer), at: new Map() };
    entry.at.set(named.map(({ index }) => index).join(), id);
    found.set(pattern, entry);
  }

  const places = new Map<QuantityId, ArrayPlace>();
  for (const [pattern, { layers, at }] of found) {
    const shape = layers.map((layer) => sizes.get(layer) ?? 0);
    const indices = everyIndex(shape);
    if (shape.length === 0 || indices.length !== at.size) continue;
    const members = indices.map((index) => at.get(index.join()) ?? '');
    const array = { pattern, shape, members };
    for (const [i, id] of members.entries()) places.set(id, { array, index: indices[i] ?? [] });
  }
  return places;
}

/** Every index into an array of a shape, row by row. */
export function everyIndex(shape: readonly number[]): readonly (readonly number[])[] {
  return shape.reduce<readonly (readonly number[])[]>(
    (before, size) =>
      before.flatMap((index) => Array.from({ length: size }, (_, i) => [...index, i])),
    [[]],
  );
}

/** A name for an array in the example's letters: net_h of net h1 and net h2, W_h of the weights into h1 and h2. */
export class ArrayNames {
  private readonly known = new Map<string, string>();
  private readonly names = new Names();
  private readonly naming: Naming;

  constructor(naming: Naming) {
    this.naming = naming;
  }

  of(array: NumberArray): string {
    const known = this.known.get(array.pattern);
    if (known !== undefined) return known;
    const name = this.names.unique(this.wanted(array.members));
    this.known.set(array.pattern, name);
    return name;
  }

  scalar(id: QuantityId): string {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const name = this.names.unique(wantedIdentifier(id, this.naming));
    this.known.set(id, name);
    return name;
  }

  private wanted(members: readonly QuantityId[]): string {
    const [first = ''] = members;
    const parts = parseId(first);
    if (parts.kind === 'change') {
      const all = members.map(parseId).filter((each) => each.kind === 'change');
      return `Delta_${this.wanted(all.map(({ of }) => of))}`;
    }
    if (parts.kind === 'derivative' && ownName(first, this.naming) === undefined) {
      const all = members.map(parseId).filter((each) => each.kind === 'derivative');
      const [of, by] = [all.map((each) => each.of), all.map((each) => each.by)];
      return `d${this.wanted(of)}_d${this.wanted(by)}`;
    }
    if (parts.kind === 'new') {
      const all = members.map(parseId).filter((each) => each.kind === 'new');
      return `${this.wanted(all.map(({ of }) => of))}_new`;
    }
    if (new Set(members).size === 1) return wantedIdentifier(first, this.naming);
    if (parts.kind === 'weight') return `W_${this.layer(parts.to)}`;
    if (parts.kind === 'bias') return `${parts.prefix}_${this.layer(parts.of)}`;
    const example = exampleIn(first);
    const name = withoutNumber(wantedIdentifier(withoutExample(first), this.naming));
    return example === undefined ? name : `${name}_e${example}`;
  }

  /** What the example calls a neuron's layer: y, where the outputs are y1 and y2. */
  private layer(neuron: string): string {
    return withoutNumber(identifier(this.naming.neurons[neuron] ?? neuron));
  }
}

const withoutNumber = (name: string): string => name.replace(/_?\d+$/, '') || name;
