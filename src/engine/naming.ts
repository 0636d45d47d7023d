import type { QuantityId } from './ids';

/** How an example writes one symbol. */
export interface SymbolName {
  /** As plain text: 'w5', 'net y1'. A given's is the accessible name of its field and its key in an address. */
  readonly text: string;
  readonly tex: string;
  /** Its value after the update, as TeX. */
  readonly texNew: string;
  /** What `text` is in an address, or said aloud, where it has letters that those do not take. */
  readonly key?: string;
  readonly speech?: string;
}

/** What an example calls things, by the engine's ids. Derivatives are written by their parts. */
export interface Naming {
  /** Every given, net input, output and error. */
  readonly symbols: Readonly<Record<QuantityId, SymbolName>>;
  readonly neurons: Readonly<Record<string, string>>;
}
