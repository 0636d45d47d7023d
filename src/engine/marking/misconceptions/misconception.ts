import type { Expression } from '../../expressions/expression';
import type { QuantityId } from '../../ids';
import type { Definition, Structure } from '../../update/structure';

/** A computation as someone makes it who is mistaken. */
export interface Rewrite {
  /** What is worked out in place of the right expression. */
  readonly expression: Expression;
  /** The quantity that was taken, or left out, where the mistake is about one. */
  readonly other?: QuantityId;
}

/**
 * A known mistake, as data: what it makes of a computation. Adding one is adding an entry to a list in this
 * folder, and its name and explanation to the catalogue under `diagnosis.<id>`.
 */
export interface Misconception<Id extends string = string> {
  readonly id: Id;
  /** A `habit` is made wherever it can be, as it is what someone believes; a `lapse` where the eye or pen slipped. */
  readonly nature: 'habit' | 'lapse';
  /**
   * What the mistake makes of this quantity, worked out by `expression`: nothing where it cannot be made
   * here, several where it can be made in several ways.
   */
  readonly rewrites: (work: {
    readonly definition: Definition;
    readonly expression: Expression;
    readonly structure: Structure;
  }) => readonly Rewrite[];
}

/** A rewrite, with the mistake that it is, and which of the ways to make it. */
export interface Mistake<Id extends string = string> extends Rewrite {
  readonly id: Id;
  readonly variant: number;
  /** What is the same wherever it is made in the same way, where it is the habit of its maker. */
  readonly habit?: string;
  /** The quantity that must be written down for it to be made: it is a mistake on another route. */
  readonly needs?: QuantityId;
}

/** Keeps the id of an entry as a literal type. */
export const misconception = <const Id extends string>(
  id: Id,
  rewrites: Misconception['rewrites'],
): Misconception<Id> => ({ id, nature: 'habit', rewrites });

/** The same of a mistake that does not repeat by nature: a wrong line was read, or something overlooked. */
export const lapse = <const Id extends string>(
  id: Id,
  rewrites: Misconception['rewrites'],
): Misconception<Id> => ({ id, nature: 'lapse', rewrites });
