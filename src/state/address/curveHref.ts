import type { QuantityId } from '../../engine';
import type { Example } from '../../examples';
import { addressName } from './addressNames';

/** The address of a given's curve. The learner's numbers stay, and so does the place in the steps. */
export function curveHref(example: Example, by: QuantityId, at: QuantityId): string {
  const parts = [
    ['example', example.id],
    ['at', addressName(at, example)],
    ['plot', 'parameter'],
    ['of', addressName(by, example)],
  ];
  return `#/explore?${parts.map((part) => part.map((text) => encodeURIComponent(text)).join('=')).join('&')}`;
}
