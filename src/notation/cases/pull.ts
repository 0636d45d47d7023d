import { derivativeId, inExample, TOTAL_ERROR } from '../../engine';
import { leadOf } from '../../engine/update';
import { besideOf } from './besideOf';
import type { CaseOf } from './shared';
import { termsIn } from './terms';

/** How several values go together, and which share of their sizes is left of them. */
export function pullOf(values: readonly number[]): {
  readonly together: 'one' | 'none' | 'same' | 'cancel' | 'opposite';
  readonly left: number;
} {
  const size = values.reduce((all, value) => all + Math.abs(value), 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const left = size === 0 ? 0 : Math.abs(sum) / size;
  if (size === 0) return { together: 'none', left };
  if (values.length === 1) return { together: 'one', left };
  const isMixed = values.some((value) => value > 0) && values.some((value) => value < 0);
  return { together: !isMixed ? 'same' : sum === 0 ? 'cancel' : 'opposite', left };
}

/** What comes back to a hidden neuron, as its paths pull; undefined of an output. */
export function pullAt(
  { trace }: Pick<CaseOf, 'trace'>,
  neuron: string,
  example: number | undefined,
) {
  const out = besideOf(trace, 'out', { neuron, ...(example === undefined ? {} : { example }) });
  const total = example === undefined ? TOTAL_ERROR : inExample(TOTAL_ERROR, example);
  const back = trace.quantities.get(derivativeId(total, out));
  if (back === undefined || back.kind === 'local') return undefined;
  return pullOf(termsIn(trace, leadOf(trace.structure, back)).map(({ value }) => value));
}
