import type { AnyTrace, PhaseId, QuantityId } from '../../engine';
import { leadOf } from '../../engine/update';
import { expressionText } from '../index';
import { type Notation, quantityOf } from '../notation';
import { definitionsUpTo, sectionsOf } from '../sections';
import { symbolText } from '../symbols';

/** What a document about an update is made of. */
export interface DocumentSource {
  readonly trace: AnyTrace;
  readonly notation: Notation;
  /** The last quantity that is worked out; absent: the whole update. */
  readonly upTo?: QuantityId | undefined;
  readonly words: DocumentWords;
}

export interface DocumentWords {
  readonly title: string;
  /** The paragraphs under the title. */
  readonly lead: readonly string[];
  readonly phase: (id: PhaseId | 'given') => string;
  readonly column: (name: 'quantity' | 'formula' | 'numbers' | 'value') => string;
}

/** A quantity as a row of a table: formulas as plain text, and the value in full. */
export interface QuantityRow {
  readonly id: QuantityId;
  readonly name: string;
  readonly phase: PhaseId | 'given';
  /** Empty for what is given. */
  readonly formula: string;
  readonly numbers: string;
  readonly value: number;
}

/** The quantities of an update by phase, in the order in which they are worked out. */
export function quantityRows(
  trace: AnyTrace,
  { naming, style }: Notation,
  upTo?: QuantityId,
): readonly { readonly phase: QuantityRow['phase']; readonly rows: readonly QuantityRow[] }[] {
  const value = (id: QuantityId): number => trace.value(id);
  return sectionsOf(definitionsUpTo(trace, upTo)).map(({ phase, definitions }) => ({
    phase,
    rows: definitions.map((definition) => {
      const { id, kind } = definition;
      const formula = leadOf(trace.structure, definition);
      return {
        id,
        name: symbolText(id, naming),
        phase,
        formula: kind === 'given' ? '' : expressionText(formula, naming, { style }),
        numbers: kind === 'given' ? '' : expressionText(formula, naming, { value, style }),
        value: quantityOf(trace, id).value,
      };
    }),
  }));
}
