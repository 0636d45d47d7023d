import type { AnyTrace, GeneralTrace, Quantity, QuantityId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import type { Notation } from '../notation';
import { numberText } from '../number';
import { symbolText } from '../symbols';

/** The kinds of claim, each a message of the catalogue. */
export type CaseKind =
  | 'largestPart'
  | 'output'
  | 'miss'
  | 'total'
  | 'batchError'
  | 'errorByOutput'
  | 'slope'
  | 'delta'
  | 'path'
  | 'paths'
  | 'gradient'
  | 'batchGradient'
  | 'update'
  | 'state'
  | 'corrected'
  | 'renewed'
  | 'renewedError';

export interface Case {
  readonly kind: CaseKind;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A step with what its claims are made from. */
export interface CaseOf {
  readonly trace: GeneralTrace;
  readonly found: Quantity;
  readonly notation: Notation;
}

/** Which way what is worked out goes with what it is by. */
export type Grows = 'more' | 'less' | 'none';

export const growsBy = (slope: number): Grows => (slope > 0 ? 'more' : slope < 0 ? 'less' : 'none');

/** A number of a sentence as text. */
export const said = (value: number, { style }: Notation): string => numberText(value, style);

/** A share in percent, to three digits. */
export const percentOf = (share: number, { style }: Notation): string => {
  const percent = Math.abs(share) * 100;
  return numberText(Number(percent.toPrecision(3)), { ...style, digits: percent < 10 ? 2 : 1 });
};

/** What a sentence calls a quantity, in any example alike. */
export const called = (id: QuantityId, { naming }: Notation): string =>
  symbolText(withoutExample(id), naming);

export const neuronName = (neuron: string | undefined, { naming }: Notation): string =>
  naming.neurons[neuron ?? ''] ?? neuron ?? '';

/** Where an output is beside its target: undefined where they are too near to be told apart as they are written. */
export interface Miss {
  readonly side: 'high' | 'low' | 'on';
  readonly out: string;
  readonly target: string;
}

export function missOf(
  trace: AnyTrace,
  outId: QuantityId,
  targetId: QuantityId,
  notation: Notation,
): Miss | undefined {
  const out = trace.quantities.get(outId)?.value;
  const target = trace.quantities.get(targetId)?.value;
  if (out === undefined || target === undefined) return undefined;
  const written = { out: said(out, notation), target: said(target, notation) };
  if (out === target) return { side: 'on', ...written };
  if (written.out === written.target) return undefined;
  return { side: out > target ? 'high' : 'low', ...written };
}
