import type { QuantityId } from '../../engine';
import { exampleIn } from '../../engine/ids';

/** Steps one after the other that are of the same example of a batch, or of none. */
export interface OfExample<Step> {
  /** Of the example, from 1; undefined for what is of all. */
  readonly number: number | undefined;
  readonly steps: readonly Step[];
}

/** Steps by the example that they are of, in the order in which they are worked. */
export function byExample<Step extends { readonly id: QuantityId }>(
  steps: readonly Step[],
): readonly OfExample<Step>[] {
  const groups: { number: number | undefined; steps: Step[] }[] = [];
  for (const step of steps) {
    const number = exampleIn(step.id);
    const last = groups.at(-1);
    if (last !== undefined && last.number === number) last.steps.push(step);
    else groups.push({ number, steps: [step] });
  }
  return groups;
}
