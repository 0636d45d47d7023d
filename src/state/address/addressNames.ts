import { inExample, type QuantityId, type SymbolParts } from '../../engine';
import { mapSymbols, withoutExample } from '../../engine/ids';
import type { Example } from '../../examples';

/** How an address names a quantity: givens by the example's own names, the rest by the engine's ids. */
export function addressName(id: QuantityId, example: Pick<Example, 'naming'>): string {
  return mapSymbols(id, (parts) => {
    const plain = withoutExample(parts.id);
    const symbol = NAMED.has(parts.kind) ? example.naming.symbols[plain] : undefined;
    const name = symbol === undefined ? plain : (symbol.key ?? symbol.text);
    return parts.example === undefined ? name : inExample(name, parts.example);
  });
}

/** What an example has names of its own for that an address takes. */
const NAMED: ReadonlySet<SymbolParts['kind']> = new Set([
  'input',
  'target',
  'learningRate',
  'weight',
  'bias',
]);

/** Which of these quantities an address means: by the example's name for it or by the engine's id. */
export function quantityNamed(
  name: string,
  ids: Iterable<QuantityId>,
  example: Example,
): QuantityId | undefined {
  // The example's names come first: its y1 may be what the engine calls t1.
  const all = [...ids];
  return (
    all.find((id) => addressName(id, example) === name) ??
    all.find((id) => id === name) ??
    // A third target is shown as T3 where the first is T1.
    all.find((id) => id === name.toLowerCase())
  );
}
