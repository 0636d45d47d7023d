import { evaluate } from '../expressions/evaluate';
import type { QuantityId } from '../ids';
import type { GeneralTrace } from '../update/trace';
import type { Diagnosis } from './mark';
import { isCombined, mistakesOf } from './misconceptions';

/** A known mistake, and what it makes of a quantity where all before is right. */
export interface SlipValue {
  readonly diagnosis: Diagnosis;
  readonly value: number;
}

/**
 * What the known mistakes about a quantity come to, the simplest first: each finite, and another number than the right
 * one and those before it.
 */
export function slipValues(
  { structure, value }: Pick<GeneralTrace, 'structure' | 'value'>,
  id: QuantityId,
): readonly SlipValue[] {
  const found = new Map<number, SlipValue>();
  for (const mistake of mistakesOf(structure).get(id) ?? []) {
    // Two at once are told from other numbers only by many digits; one on another route needs what was written.
    if (isCombined(mistake.id) || mistake.needs !== undefined) continue;
    const number = evaluate(mistake.expression, value);
    if (!Number.isFinite(number) || number === value(id) || found.has(number)) continue;
    const { id: of, other } = mistake;
    found.set(number, {
      diagnosis: { id: of, ...(other === undefined ? {} : { other }) },
      value: number,
    });
  }
  return [...found.values()];
}
