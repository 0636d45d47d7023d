/**
 * The name of a quantity, the same in every example and part of the public surface: `x1`, `w.h1.x1` (to h1,
 * from x1), `net.h1`, `d(error.total)/d(out.o1)`, `new(w.h1.x1)`. Examples give it a written name of their own.
 */
export type QuantityId = string;

export const weightId = (to: string, from: string): QuantityId => `w.${to}.${from}`;
/** `of` is a neuron, or a layer's letter where the layer shares one bias. */
export const biasId = (of: string): QuantityId => `b.${of}`;
export const netId = (neuron: string): QuantityId => `net.${neuron}`;
export const outId = (neuron: string): QuantityId => `out.${neuron}`;
/** `of` is an output neuron, or `total`. */
export const errorId = (of: string): QuantityId => `error.${of}`;
export const derivativeId = (of: QuantityId, by: QuantityId): QuantityId => `d(${of})/d(${by})`;
/** The value of a parameter or forward quantity after the update. */
export const newId = (of: QuantityId): QuantityId => `new(${of})`;

export const TOTAL_ERROR = errorId('total');
export const LEARNING_RATE: QuantityId = 'eta';

/** What an id says of its quantity. */
export type IdParts =
  | { readonly kind: 'derivative'; readonly of: QuantityId; readonly by: QuantityId }
  | { readonly kind: 'new'; readonly of: QuantityId }
  | { readonly kind: 'symbol'; readonly id: QuantityId };

export function parseId(id: QuantityId): IdParts {
  const derivative = /^d\((.+)\)\/d\((.+)\)$/.exec(id);
  if (derivative) return { kind: 'derivative', of: derivative[1] ?? '', by: derivative[2] ?? '' };
  const renewed = /^new\((.+)\)$/.exec(id);
  if (renewed) return { kind: 'new', of: renewed[1] ?? '' };
  return { kind: 'symbol', id };
}
