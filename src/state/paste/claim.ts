import type { PasteItem } from './pasteItems';
import type { PastedName } from './pasteNames';
import type { PastedTable } from './pasteTables';
import type { Cell, PastedValue } from './pasteValues';
import type { Terms } from './wordLookup';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NamedSpan extends Span {
  readonly name: PastedName;
}

/** What a number is said of: the words that stand there, and the names. */
export interface Subject {
  readonly terms: ReadonlySet<string>;
  readonly names: readonly NamedSpan[];
  /** Whether it says from where to where: 'from x1 to h1', 'x1 → h1'. */
  readonly isLink: boolean;
}

export type Claim = Span &
  (
    | { readonly kind: 'value'; readonly subject: Subject; readonly value: PastedValue }
    | { readonly kind: 'count'; readonly of: Terms; readonly count: number }
    | { readonly kind: 'sizes'; readonly sizes: readonly number[]; readonly isSure: boolean }
    | { readonly kind: 'choice'; readonly name: string; readonly choice: string }
    | { readonly kind: 'activation'; readonly choice: string; readonly layers: ReadonlySet<string> }
    | { readonly kind: 'table'; readonly table: PastedTable }
    | { readonly kind: 'noName'; readonly cells: readonly Cell[] }
    | { readonly kind: 'calculation'; readonly subject: Subject }
    | { readonly kind: 'badNumber'; readonly item: PasteItem & { readonly kind: 'badNumber' } }
    | { readonly kind: 'words' }
    | { readonly kind: 'noNumber' }
    | { readonly kind: 'stranger' }
  );
