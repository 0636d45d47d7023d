import { type QuantityId, targetId } from '../ids';
import { type AnyProblem, generalOf } from '../network/general';
import { wiringOf } from '../network/wiring';
import { namesIn } from './givens';

/** The ids of the inputs and targets of the example of this index. */
export function givensOfExample(
  problem: AnyProblem,
  e: number,
): { readonly inputs: readonly QuantityId[]; readonly targets: readonly QuantityId[] } {
  const general = generalOf(problem);
  const named = namesIn(general, e);
  return {
    inputs: wiringOf(general).inputs.map(named),
    targets: general.examples[e]?.targets.map((_, k) => named(targetId(k))) ?? [],
  };
}
