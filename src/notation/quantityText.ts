import type { AnyTrace, QuantityId } from '../engine';
import { leadOf } from '../engine/update';
import { type Notation, quantityOf } from './notation';
import { numberText, showNumber } from './number';
import { symbolText } from './symbols';
import { expressionText } from './text';

/**
 * A quantity as plain text, for a transcript: 'net h1 = w1 · x1 + … = 0.15 · 0.05 + … = 0.3775'. What would only
 * be said again ('= 0.5933 ≈ 0.5933') is left out, and so is a value that is not a finite number.
 */
export function quantityText(trace: AnyTrace, id: QuantityId, { naming, style }: Notation): string {
  const found = quantityOf(trace, id);
  const value = (of: QuantityId): number => trace.value(of);
  const { exact } = showNumber(found.value, style);
  const result = numberText(found.value, style);
  const parts = [symbolText(id, naming)];
  if (found.kind !== 'given') {
    const lead = leadOf(trace.structure, found);
    const formula = expressionText(lead, naming, { style });
    const numbers = expressionText(lead, naming, { value, style });
    if (formula !== result) parts.push(`= ${formula}`);
    if (numbers !== formula && numbers !== result) parts.push(`= ${numbers}`);
  }
  if (found.overflow === undefined) parts.push(`${exact ? '=' : '≈'} ${result}`);
  return parts.join(' ');
}
