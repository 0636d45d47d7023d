import type { ParameterPlace } from './gathered';
import { type Atom, unitRole } from './pasteNames';

/** The inputs, then the neurons of each layer. */
export type Sizes = readonly number[];

/** A neuron's place by its letter and number: the layer that it is of, and its index there. The inputs are layer −1. */
export function unitPlace(
  { letter, digits }: Atom,
  sizes: Sizes,
): { readonly l: number; readonly i: number } | undefined {
  const i = Number(digits) - 1;
  const last = sizes.length - 2;
  const small = letter.toLowerCase();
  const role = unitRole(letter);
  const l =
    role === 'input'
      ? -1
      : role === 'output'
        ? last
        : small === 'k' && last < 2
          ? last
          : ({ h: 0, k: 1, m: 2 }[small] ?? (role === 'hidden' ? 0 : undefined));
  if (l === undefined || (role === 'hidden' && l >= last) || i < 0 || i >= (sizes[l + 1] ?? 0))
    return undefined;
  return { l, i };
}

/** The place of the weight of this number, from 0, in a layer, or through all of them. */
export function sequencePlace(
  index: number,
  layer: number | undefined,
  sizes: Sizes,
  order: 'byNeuron' | 'bySource',
): ParameterPlace | undefined {
  let rest = index;
  const first = layer ?? 0;
  const last = layer ?? sizes.length - 2;
  for (let l = first; l <= last; l++) {
    const from = sizes[l] ?? 0;
    const to = sizes[l + 1] ?? 0;
    if (rest < 0) return undefined;
    if (rest < from * to) {
      return order === 'byNeuron'
        ? { l, to: Math.floor(rest / from), from: rest % from }
        : { l, to: rest % to, from: Math.floor(rest / to) };
    }
    rest -= from * to;
  }
  return undefined;
}

/** From −1 it is the bias: the index 0 is that of a fixed input. */
export function inLayer(
  l: number,
  to: number,
  from: number,
  sizes: Sizes,
): ParameterPlace | undefined {
  if (to < 0 || to >= (sizes[l + 1] ?? 0) || from < -1 || from >= (sizes[l] ?? 0)) return undefined;
  return from === -1 ? { l, to } : { l, to, from };
}

/** The node of this number where all are numbered through, inputs first: the layer that it is of, and its index there. */
export function nodePlace(
  node: number,
  sizes: Sizes,
): { readonly l: number; readonly i: number } | undefined {
  let rest = node - 1;
  for (const [k, size] of sizes.entries()) {
    if (rest < 0) return undefined;
    if (rest < size) return { l: k - 1, i: rest };
    rest -= size;
  }
  return undefined;
}
