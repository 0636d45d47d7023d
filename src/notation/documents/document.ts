import type { AnyTrace, PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { type Definition, leadOf } from '../../engine/update';
import { expressionText } from '../index';
import { type Notation, quantityOf } from '../notation';
import { definitionsUpTo, type Section, sectionsOf } from '../sections';
import { symbolText } from '../symbols';

/** What a document about an update is made of. */
export interface DocumentSource {
  readonly trace: AnyTrace;
  readonly notation: Notation;
  /** The last quantity that is worked out; absent: the whole update. */
  readonly upTo?: QuantityId | undefined;
  /** Of what is worked out, these alone, besides all that is given; absent: everything. */
  readonly only?: ReadonlySet<QuantityId> | undefined;
  /** Where it is to be written as matrices, as far as they have a line for it: how. */
  readonly matrices?: MatrixChoices | undefined;
  /** What of a matrix is not worked out yet: it stands by its symbol. */
  readonly isHeld?: (id: QuantityId) => boolean;
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

/** What a document holds, by phase, in the order in which it is worked out. */
export function documentSections({
  trace,
  upTo,
  only,
}: Pick<DocumentSource, 'trace' | 'upTo' | 'only'>): readonly Section[] {
  const isIn = ({ id, kind }: Definition): boolean =>
    only === undefined || kind === 'given' || only.has(id);
  return sectionsOf(definitionsUpTo(trace, upTo).filter(isIn));
}

/** A quantity with its formula as plain text. */
export function quantityRow(
  trace: AnyTrace,
  definition: Definition,
  { naming, style }: Notation,
): QuantityRow {
  const value = (of: QuantityId): number => trace.value(of);
  const { id, kind, phase } = definition;
  const formula = leadOf(trace.structure, definition);
  const isGiven = kind === 'given';
  return {
    id,
    name: symbolText(id, naming),
    phase,
    formula: isGiven ? '' : expressionText(formula, naming, { style }),
    numbers: isGiven ? '' : expressionText(formula, naming, { value, style }),
    value: quantityOf(trace, id).value,
  };
}

/** The quantities of an update by phase, in the order in which they are worked out. */
export const quantityRows = (
  trace: AnyTrace,
  notation: Notation,
  upTo?: QuantityId,
): readonly { readonly phase: QuantityRow['phase']; readonly rows: readonly QuantityRow[] }[] =>
  documentSections({ trace, upTo }).map(({ phase, definitions }) => ({
    phase,
    rows: definitions.map((definition) => quantityRow(trace, definition, notation)),
  }));
