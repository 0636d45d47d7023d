import type { QuantityId } from './ids';

/** How an example writes one symbol. */
export interface SymbolName {
  /** As plain text: 'w5', 'net y1'. The accessible name of its field. */
  readonly text: string;
  /** In an address, where `text` would not do: letters, digits, '.' and '_'. */
  readonly key?: string;
  readonly tex: string;
  /** Its value after the update, as TeX. */
  readonly texNew: string;
  /** As it is said: words, letters and digits only. */
  readonly speech: string;
}

/** Every symbol of an example, by the engine's id; derivatives are written by their parts. */
export interface Naming {
  readonly symbols: Readonly<Record<QuantityId, SymbolName>>;
  /** What the example calls its layers' weights with the bias in the first column, as TeX; where it does. */
  readonly matrices?: Readonly<Record<string, string>>;
}
