import type { NamedSpan, Span, Subject } from './claim';
import type { FamilyOf } from './families';
import type { Family } from './gathered';
import type { Gathered } from './gatherNamed';
import { type PastedName, unitRole } from './pasteNames';
import type { PastedValue } from './pasteValues';

const isUnitName = ({ base, atoms }: PastedName): boolean =>
  unitRole(base) !== undefined && atoms.length <= 1;

/** 'bias of h1', 'target of y1', 'weights of h1': the word says what, the name of what. */
export function ofWords(
  terms: ReadonlySet<string>,
  names: readonly NamedSpan[],
): { readonly family: Family; readonly name: PastedName } | undefined {
  const [only, ...more] = names;
  if (only === undefined || more.length > 0 || !isUnitName(only.name)) return undefined;
  const { base, atoms } = only.name;
  const unit = {
    ...only.name,
    base: '',
    atoms: [{ letter: base, digits: atoms[0]?.digits ?? '' }],
  };
  const role = unitRole(base);
  if (terms.has('target') && role === 'output')
    return {
      family: 'target',
      name: /^[yY]$/.test(base) ? only.name : { ...unit, word: 'target' },
    };
  if ((terms.has('bias') || terms.has('threshold')) && role !== 'input') {
    const word = terms.has('bias') ? 'bias' : 'threshold';
    return { family: 'bias', name: { ...unit, base: word === 'bias' ? 'b' : 'θ', word } };
  }
  if (terms.has('weight') && role !== 'input')
    return { family: 'weight', name: { ...unit, base: 'w', word: 'weight' } };
  return undefined;
}

/** From where to where: two neurons, or a weight and what it joins. */
export function linkIn(
  { names, isLink }: Subject,
  families: FamilyOf,
): { readonly name?: PastedName; readonly link: readonly [PastedName, PastedName] } | undefined {
  const weights = names.filter(({ name }) => families.of(name) === 'weight');
  const units = names.filter((one) => !weights.includes(one) && isUnitName(one.name));
  const [a, b] = units;
  if (!a || !b || units.length > 2 || weights.length > 1) return undefined;
  const isJoined = isLink || unitRole(a.name.base) !== unitRole(b.name.base);
  const isOfExample =
    weights.length === 0 && !isLink && families.of(b.name) === families.of(a.name);
  if (!isJoined || isOfExample) return undefined;
  const [weight] = weights;
  // x1 and t1 are no link.
  if (!isLink && [a, b].some(({ name }) => /^[tTdD]$/.test(name.base))) return undefined;
  return { ...(weight && { name: weight.name }), link: [a.name, b.name] };
}

/** A weight that is said by what it joins. */
export function gatherLink(
  span: Span,
  { name, link }: { readonly name?: PastedName; readonly link: readonly [PastedName, PastedName] },
  value: PastedValue,
  to: Gathered,
): void {
  const cell = value.form === 'number' ? value.rows[0]?.[0] : undefined;
  if (cell) to.numbers.push({ ...span, family: 'weight', name, link, value: cell.value });
  else to.left.push({ kind: 'size', from: span.from, to: span.to });
}
