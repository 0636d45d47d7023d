import type { GeneralProblem } from '../engine';
import type { UpdateFormName } from '../engine/forms';
import type { Example, PublishedFigure } from '../examples';
import type { SlipKind } from './slipKinds';

/** Where a problem was published. Its figures are facts; none of its sentences are here. */
export interface Source {
  readonly title: string;
  readonly author?: string;
  /** Its address; absent where it is not known. */
  readonly url?: string;
  /** Where its figures were read, where that was a copy of the page. */
  readonly readAt?: string;
  /** The day on which they were read: 2026-11-30. */
  readonly read: string;
}

/** A figure as the page prints it, with every digit. */
export interface PrintedFigure extends PublishedFigure {
  /** What is known of it, where the page’s own numbers give another one. */
  readonly slip?: SlipKind;
}

/** What was not read on the page and an update needs, so that it was chosen here. */
export const OURS = [
  /** No step, or none by an η that is said, was read on the page. */
  'learningRate',
  /** The page has no target. */
  'target',
  /** Parameters that the page does not print. */
  'parameters',
  /** The page has more examples; here is the one whose figures it prints. */
  'oneExample',
] as const;
export type Ours = (typeof OURS)[number];

/** A problem that someone has published with figures: the numbers alone, as facts. */
export interface PublishedProblem {
  /** The name of its file; in addresses and documents, so it is never changed. */
  readonly id: string;
  readonly source: Source;
  /** With the names that its page has for things (`names`), as far as they are not Backstep's. */
  readonly problem: GeneralProblem;
  /** How the page writes its way back: by derivatives, or by δ with either sign. */
  readonly form: UpdateFormName;
  /** In the order in which they are printed. */
  readonly figures: readonly PrintedFigure[];
  /** What of it is ours; where there is nothing, the problem is exactly the page’s. */
  readonly ours: readonly Ours[];
  /** The worked example that it is, where it is one: it opens in that example’s names. */
  readonly example?: Example;
}
