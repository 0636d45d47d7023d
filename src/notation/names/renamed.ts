import type { QuantityId } from '../../engine';
import type { Naming, SymbolName } from '../../engine/naming';
import { nameKey } from '../figures/plainName';
import { symbolNamed } from './readName';

export type Renamed = Readonly<Record<QuantityId, string>>;

/**
 * Names with some given anew. One that is no name, or is another’s too, is passed over: what is read must mean one
 * quantity. Of two that take each other’s, as in another numbering, both are taken.
 */
export function withRenamed(naming: Naming, renamed: Renamed): Naming {
  let wanted = Object.entries(renamed).flatMap(([id, name]): [QuantityId, SymbolName][] => {
    const symbol = naming.symbols[id] === undefined ? undefined : symbolNamed(name);
    return symbol === undefined ? [] : [[id, symbol]];
  });
  for (;;) {
    const symbols = { ...naming.symbols, ...Object.fromEntries(wanted) };
    const found = { ...naming, symbols };
    const free = wanted.filter(([id, { text }]) => usedFor(found, text, id) === undefined);
    if (free.length === wanted.length) return wanted.length === 0 ? naming : found;
    wanted = free;
  }
}

/** What is called so already, beside one quantity: another, by its name, or a neuron. */
export function usedFor(naming: Naming, name: string, beside: QuantityId): string | undefined {
  const key = nameKey(name);
  const isIt = (other: string): boolean => nameKey(other) === key;
  const symbol = Object.entries(naming.symbols).find(
    ([id, { text, key: own }]) =>
      id !== beside && (isIt(text) || (own !== undefined && own !== id && isIt(own))),
  );
  return symbol?.[1].text ?? Object.values(naming.neurons).find(isIt);
}
