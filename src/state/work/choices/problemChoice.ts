import type { GeneralProblem } from '../../../engine';

/** Why a text is not taken for a choice, where it is more than that the choice does not accept it. */
export interface Refusal {
  /** The part that is wrong, where it has a name of its own. */
  readonly name?: string;
  readonly text?: string;
  readonly accepted?: string;
}

/**
 * One thing that is chosen about a problem, beside its numbers. Addresses, links to work, storage, the keys of
 * sheets and the question whether two problems are the same go over `CHOICES`; none lists them again.
 */
export interface Choice {
  /** What it is called in addresses, in links and in what is saved: never changed once published. */
  readonly name: string;
  /**
   * `network`: what fresh numbers are drawn for. `training`: several examples, and how they are taken. `biases`:
   * in an address they come first, and the numbers that only such a choice gives are all said there. `given`: numbers
   * of the update in place of their working, which are put into a problem that has all the rest. `names`: how it is all
   * called.
   */
  readonly group: 'network' | 'training' | 'biases' | 'given' | 'names';
  /** Reads it off a problem; undefined where it goes without saying. */
  readonly of: (problem: GeneralProblem) => string | undefined;
  /** What it is where it goes without saying, if that can be told of any problem. */
  readonly usual?: string;
  /** Puts it into a problem; undefined, or a reason, where it cannot be so. */
  readonly put: (problem: GeneralProblem, text: string) => Put;
  /** In signs, what it can be. */
  readonly accepted: string;
  /** Whether its text is a list of quantities, `out.h1:0.5,…`: addresses have their own names for them. */
  readonly namesQuantities?: true;
  /** Its mark in the key of a sheet of own numbers, which has no words. */
  readonly mark?: (problem: GeneralProblem) => string;
}

export type Put = { readonly problem: GeneralProblem } | { readonly refused: Refusal } | undefined;

/** A choice between a few words. */
export const oneOf = <T extends string>(
  words: readonly T[],
  put: (problem: GeneralProblem, word: T) => GeneralProblem,
): Pick<Choice, 'put' | 'accepted'> => ({
  accepted: words.join(', '),
  put: (problem, text) => {
    const word = words.find((known) => known === text);
    return word === undefined ? undefined : { problem: put(problem, word) };
  },
});
