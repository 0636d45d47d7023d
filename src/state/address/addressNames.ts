import { exampleIn, inExample, parseId, type QuantityId, withoutExample } from '../../engine';
import type { Example } from '../../examples';

/** How an address names a quantity: givens by the example's own names, the rest by the engine's ids. */
export function addressName(id: QuantityId, example: Pick<Example, 'naming'>): string {
  const parts = parseId(id);
  if (parts.kind === 'derivative') {
    return `d(${addressName(parts.of, example)})/d(${addressName(parts.by, example)})`;
  }
  if (parts.kind === 'new') return `new(${addressName(parts.of, example)})`;
  if (parts.kind === 'state') return `${parts.letter}(${addressName(parts.of, example)})`;
  if (parts.kind === 'corrected') return `corrected(${addressName(parts.of, example)})`;
  const k = exampleIn(id);
  if (k !== undefined) return inExample(addressName(withoutExample(id), example), k);
  const isGiven = /^(x\d|t\d|eta|w\..+|b\..+)$/.test(id);
  const symbol = example.naming.symbols[id];
  return isGiven && symbol ? (symbol.key ?? symbol.text) : id;
}

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
