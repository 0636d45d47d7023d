import type { QuantityId } from './ids';

/** How an example writes one symbol. */
export interface SymbolName {
  /** As plain text: 'w5', 'net y1'. A given's is the accessible name of its field and its key in an address. */
  readonly text: string;
  readonly tex: string;
  /** Its value after the update, as TeX. */
  readonly texNew: string;
  /** What `text` is in an address, where it has letters that an address does not take. */
  readonly key?: string;
  /** What `text` is aloud, where its signs are not said: the same in all languages, or words of the catalogue. */
  readonly speech?: string | SpokenWords;
}

/** A symbol that is said in words: the words are a message, with what is put into it. */
export type SpokenWords =
  /** The b of a neuron that has one to itself. */
  | { readonly words: 'biasOf'; readonly neuron: string }
  /** A threshold θ, of what: a neuron, a layer or a number; `alone` where there is one. */
  | { readonly words: 'threshold'; readonly of: string }
  /** An element of a layer's matrix Θ, and a column of it. */
  | { readonly words: 'thetaElement'; readonly layer: number; readonly row: number }
  | { readonly words: 'thetaColumn'; readonly layer: number }
  /** A net input or an output by its letter: the z of h1. */
  | { readonly words: 'letterOf'; readonly letter: string; readonly neuron: string };

/** A letter, or a word in its place. */
export interface Letter {
  readonly text: string;
  readonly tex: string;
  /** A word stands apart from what it is of: 'net h1', but 'z_h1'. */
  readonly isWord: boolean;
}

/** How net inputs and outputs are called, of whatever neuron. */
export interface Letters {
  readonly net: Letter;
  readonly out: Letter;
  /** What the inputs go by as a vector, where an update is written in matrices. */
  readonly inputs: Letter;
}

/** The sets of names for net inputs and outputs: net and out, z and a, in and out, s and y. */
export const NAME_SETS = ['netOut', 'za', 'inOut', 'sy'] as const;
export type NameSetName = (typeof NAME_SETS)[number];

/** How a problem’s quantities are called where that is not as in its example. No value depends on it. */
export interface OwnNames {
  readonly set?: NameSetName;
  /** New names of given quantities, by their ids: `v11`, `w_h1`, `w1_21` (a raised 1 and a lowered 21). */
  readonly renamed?: Readonly<Record<QuantityId, string>>;
}

/** What an example calls things, by the engine's ids. Derivatives are written by their parts. */
export interface Naming {
  /** Every given, net input, output and error. */
  readonly symbols: Readonly<Record<QuantityId, SymbolName>>;
  readonly neurons: Readonly<Record<string, string>>;
  /** The letters of its net inputs and outputs, where they were chosen. */
  readonly letters?: Letters;
}
