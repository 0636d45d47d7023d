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
  | { readonly words: 'thetaColumn'; readonly layer: number };

/** What an example calls things, by the engine's ids. Derivatives are written by their parts. */
export interface Naming {
  /** Every given, net input, output and error. */
  readonly symbols: Readonly<Record<QuantityId, SymbolName>>;
  readonly neurons: Readonly<Record<string, string>>;
}
