import { inExample, type QuantityId } from '../../engine';
import { mapSymbols, parseId, withoutExample } from '../../engine/ids';
import type { Example } from '../../examples';
import { CHOICES } from '../work/choices';
import { isNamed } from '../work/nameable';

/** How an address names a quantity: givens by the example's own names, the rest by the engine's ids. */
export function addressName(id: QuantityId, example: Pick<Example, 'naming'>): string {
  return mapSymbols(id, (parts) => {
    const plain = withoutExample(parts.id);
    const symbol = isNamed(plain) ? example.naming.symbols[plain] : undefined;
    const name = symbol === undefined ? plain : (symbol.key ?? symbol.text);
    return parts.example === undefined ? name : inExample(name, parts.example);
  });
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

/** As many names as anyone looks through. */
const MOST_NAMES = 12;

/** What these quantities are called of the kind that a name is of: biases, for that of a bias; else all. */
export function namesLike(
  name: string,
  ids: readonly QuantityId[],
  example: Example,
): readonly string[] {
  const { kind } = parseId(withoutExample(idNamed(name, example)));
  const alike = ids.filter((id) => parseId(withoutExample(id)).kind === kind);
  const names = (alike.length > 0 ? alike : ids).map((id) => addressName(id, example));
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
}

/** The id of the quantity that an address calls so, whatever network it is of. */
function idNamed(name: string, { naming }: Pick<Example, 'naming'>): QuantityId {
  const ids = new Map(
    Object.entries(naming.symbols).flatMap(([id, symbol]) =>
      isNamed(id) ? [[symbol.key ?? symbol.text, id]] : [],
    ),
  );
  return mapSymbols(name, (parts) => {
    const plain = withoutExample(parts.id);
    const id = ids.get(plain) ?? plain;
    return parts.example === undefined ? id : inExample(id, parts.example);
  });
}

const namesQuantities = (choice: string): boolean =>
  CHOICES.some((one) => one.name === choice && one.namesQuantities);

const renamed = (text: string, rename: (id: string) => string): string =>
  text
    .split(',')
    .map((part) => {
      const [, id = part, number = ''] = /^(.+)(:[^:]*)$/.exec(part) ?? [];
      return rename(id) + number;
    })
    .join(',');

/** The text of a choice as an address has it, and as it was before: with the example's names for its quantities. */
export const choiceInNames = (choice: string, text: string, example: Example): string =>
  namesQuantities(choice) ? renamed(text, (id) => addressName(id, example)) : text;
export const choiceInIds = (choice: string, text: string, example: Example): string =>
  namesQuantities(choice) ? renamed(text, (name) => idNamed(name, example)) : text;
