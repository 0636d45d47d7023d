import type { GeneralProblem, QuantityId } from '../engine';
import type { Naming } from '../engine/naming';

/** A figure as an article prints it. */
export interface PublishedFigure {
  readonly id: QuantityId;
  /** Exactly as printed, with every digit. */
  readonly figure: string;
}

/**
 * A worked example: one article's network in its own names, and what the article prints. Its words for people
 * are in the catalogue, as `example.<id>.title` and `.about`.
 */
export interface Example {
  /** In addresses: never changed once published. */
  readonly id: string;
  /** Its place in the list of examples. */
  readonly order: number;
  readonly problem: GeneralProblem;
  readonly naming: Naming;
  /** Digits after the point that the article works with. */
  readonly digits: number;
  /** In the order in which they are printed. */
  readonly published: readonly PublishedFigure[];
}
