import type { QuantityId } from '../engine';
import type { Example } from '../examples';
import { addressName } from './names';

/**
 * The address of the step that works a quantity out: with the numbers that the learner has there or, where
 * those are others and the example's are meant, with the example's own.
 */
export function stepHref(example: Example, id: QuantityId, withLearnersNumbers: boolean): string {
  const { sharedBiases, updateBiases } = example.problem;
  const parts: [string, string][] = [['example', example.id]];
  if (!withLearnersNumbers) {
    // An address that says any number says all of them: what it leaves out is as in the example.
    parts.push(['biases', sharedBiases ? 'shared' : 'separate']);
    parts.push(['updatebiases', updateBiases ? 'yes' : 'no']);
  }
  parts.push(['at', addressName(id, example)]);
  return `#/step?${parts.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&')}`;
}
