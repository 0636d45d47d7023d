import type { NamedSpan } from './claim';
import type { PasteItem } from './pasteItems';
import { isSign } from './pasteValues';

type Items = readonly PasteItem[];

const SIZED = ['input', 'output', 'hidden', 'layer', 'neuron'];

/** What a number that stands there counts, and the index behind it: '2 inputs', '1 hidden layer'. `sized`: of what layer neurons are. */
export function countedAt(
  items: Items,
  at: number,
  sized: ReadonlySet<string>,
): { readonly of: ReadonlySet<string>; readonly end: number } | undefined {
  const of = new Set<string>();
  let end = at + 1;
  for (; end < at + 5; end++) {
    const item = items[end];
    if (item?.kind === 'sign' && item.sign === '-') continue;
    if (item?.kind !== 'term') break;
    const own = SIZED.filter((term) => item.terms.has(term));
    if (own.length === 0 && !item.terms.has('glue') && !item.terms.has('of')) break;
    for (const term of own) of.add(term);
  }
  const behind = items[end];
  for (const term of of.has('neuron') && of.size === 1 ? sized : []) of.add(term);
  // '1 input 0.5' is one of the numbers before, and what comes is the input.
  const isInput =
    behind?.kind === 'number' &&
    end === at + 2 &&
    of.has('input') &&
    !Number.isInteger(behind.value);
  // '3 inputs: x = …' counts them; 'inputs: 3' comes later.
  const isHead = isSign(behind, /^:$/) && /^(?:name|term)$/.test(items[end + 1]?.kind ?? '');
  const isSaid = isSign(behind, /^[=:]$/) && !isHead;
  return of.size === 0 || isInput || isSaid ? undefined : { of, end };
}

/** What stands in brackets between a name and its sign: 'w1 (from x1 to h1) = 0.15'. `end` is the index of the sign. */
export function remarkAt(
  items: Items,
  at: number,
): { readonly names: readonly NamedSpan[]; readonly end: number } | undefined {
  if (!isSign(items[at], /^\($/)) return undefined;
  const names: NamedSpan[] = [];
  for (let end = at + 1; end < at + 16; end++) {
    const item = items[end];
    if (item === undefined || item.kind === 'line' || item.kind === 'number') return undefined;
    if (isSign(item, /^\)$/)) {
      return isSign(items[end + 1], /^[=:]$/) ? { names, end: end + 1 } : undefined;
    }
    if (item.kind === 'name') names.push({ name: item.name, from: item.from, to: item.to });
  }
  return undefined;
}

/** Whether the sign there stands between what is calculated with. */
export function isCalculated(items: Items, at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const isBehind = /^(?:name|number|term)$/.test(before?.kind ?? '') || isSign(before, /^[)\]]$/);
  return isBehind && (/^(?:name|number)$/.test(next?.kind ?? '') || isSign(next, /^[([]$/));
}

/** The index behind a calculation: in a table, behind its row. */
export function endOfCalculation(items: Items, at: number): number {
  let end = at;
  while (end < items.length) {
    const item = items[end];
    if (item?.kind === 'line' || isSign(item, /^[;.]$/)) break;
    if (isBehindFormula(items, end)) break;
    if (isSign(item, /^,$/) && items[end + 1]?.kind !== 'number') break;
    end++;
  }
  return end;
}

/** Whether a word goes on with the sentence that a formula stands in: no sign joins it to the formula. */
function isBehindFormula(items: Items, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'term' || item.name !== undefined) return false;
  const joint = /^[=+*·×/^(),-]$/;
  return !isSign(items[at - 1], joint) && !isSign(items[at + 1], joint);
}

/** 'w1–w4': all between. */
export function isRangeAt(items: Items, at: number): boolean {
  const [first, last] = [items[at - 1], items[at + 1]];
  return first?.kind === 'name' && last?.kind === 'name' && first.name.base === last.name.base;
}

/** Whether sizes that stand there are of a network, by the words beside them. */
export const isNearNetwork = (items: Items, at: number): boolean =>
  [-3, -2, -1, 1, 2, 3].some((offset) => {
    const item = items[at + offset];
    return item?.kind === 'term' && (item.terms.has('network') || item.terms.has('layer'));
  });
