/**
 * The name of a quantity, the same in every example and part of the public surface: `x1`, `w.h1.x1` (to h1,
 * from x1), `net.h1`, `d(error.total)/d(out.o1)`, `new(w.h1.x1)`. Examples give it a written name of their own.
 */
export type QuantityId = string;

export const weightId = (to: string, from: string): QuantityId => `w.${to}.${from}`;
/** What the output of index k should be: `t1` is that of k = 0. */
export const targetId = (k: number): QuantityId => `t${k + 1}`;
/** `of` is a neuron, or a layer's letter where the layer shares one bias. */
export const biasId = (of: string): QuantityId => `b.${of}`;
export const netId = (neuron: string): QuantityId => `net.${neuron}`;
export const outId = (neuron: string): QuantityId => `out.${neuron}`;
/** `of` is an output neuron, or `total`. */
export const errorId = (of: string): QuantityId => `error.${of}`;
export const derivativeId = (of: QuantityId, by: QuantityId): QuantityId => `d(${of})/d(${by})`;
/** What a method keeps of the updates before, for one parameter: `v(w.h1.x1)`. */
export const stateId = (letter: StateLetter, of: QuantityId): QuantityId => `${letter}(${of})`;
/** The new running mean with its start at 0 put right: `corrected(m(w.h1.x1))`. */
export const correctedId = (state: QuantityId): QuantityId => `corrected(${state})`;
/** The value of a parameter, forward quantity or state after the update. */
export const newId = (of: QuantityId): QuantityId => `new(${of})`;

export const TOTAL_ERROR = errorId('total');
export const LEARNING_RATE: QuantityId = 'eta';
/** t: which update this is, from 1, where a method counts them. */
export const COUNT: QuantityId = 'count';

/** What a quantity of one example is called where an update takes several: `net.h1@2`. */
export const inExample = (id: QuantityId, example: number): QuantityId => `${id}@${example}`;
/** The id with what is of one example called as where there is only one: `d(net.h1)/d(x1)` for `d(net.h1@2)/d(x1@2)`. */
export const withoutExample = (id: QuantityId): QuantityId => id.replace(/@\d+/g, '');
/** The number of the example that a quantity is of, from 1; undefined where it is of none, or of all. */
export function exampleIn(id: QuantityId): number | undefined {
  const found = /@(\d+)/.exec(id);
  return found ? Number(found[1]) : undefined;
}

/** A velocity, a running mean of gradients, and one of their squares. */
export type StateLetter = 'v' | 'm' | 's';

/** What an id says of its quantity. */
export type IdParts =
  | { readonly kind: 'derivative'; readonly of: QuantityId; readonly by: QuantityId }
  | { readonly kind: 'new'; readonly of: QuantityId }
  | { readonly kind: 'state'; readonly letter: StateLetter; readonly of: QuantityId }
  /** `of` is the state that is put right. */
  | { readonly kind: 'corrected'; readonly of: QuantityId }
  | { readonly kind: 'symbol'; readonly id: QuantityId };

export function parseId(id: QuantityId): IdParts {
  const derivative = /^d\((.+)\)\/d\((.+)\)$/.exec(id);
  if (derivative) return { kind: 'derivative', of: derivative[1] ?? '', by: derivative[2] ?? '' };
  const renewed = /^new\((.+)\)$/.exec(id);
  if (renewed) return { kind: 'new', of: renewed[1] ?? '' };
  const state = /^([vms])\((.+)\)$/.exec(id);
  if (state) return { kind: 'state', letter: state[1] as StateLetter, of: state[2] ?? '' };
  const corrected = /^corrected\((.+)\)$/.exec(id);
  if (corrected) return { kind: 'corrected', of: corrected[1] ?? '' };
  return { kind: 'symbol', id };
}
