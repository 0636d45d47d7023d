import { usualAssignment } from '../handIn/handedAssignment';
import type { MarkedRow } from '../handIn/markedRow';
import { seedOfCode } from '../practice/assignment';

/** What a work is unlike the others of its class in. It has many possible reasons, and is told without one. */
export type Unlike =
  /** Of another assignment than most, or of none. */
  | { readonly kind: 'otherSheet'; readonly name: string; readonly usual: string }
  | { readonly kind: 'noSheet'; readonly usual: string }
  /** Its numbers are not those that its code leads to. */
  | { readonly kind: 'otherNumbers'; readonly code: string }
  /** Its numbers were drawn by another seed of the class than those of most. */
  | { readonly kind: 'otherDraw'; readonly code: string };

/** For each work, by its index, what it is unlike the others in; those that are unlike in nothing are left out. */
export function unlikeOthers(rows: readonly MarkedRow[]): ReadonlyMap<number, readonly Unlike[]> {
  const works = rows.filter(({ tally }) => tally !== undefined);
  const usual = usualAssignment(works);
  const isOfUsual = ({ assignment }: MarkedRow): boolean => assignment?.name === usual;
  // Where two assignments came together, neither is the other one.
  const isMost = usual !== undefined && 2 * works.filter(isOfUsual).length > works.length;
  const draw = mostOf(works.flatMap(({ assignment }) => assignment?.from ?? []));
  const found = new Map<number, readonly Unlike[]>();
  for (const row of works) {
    const own = [
      ...(isMost && !isOfUsual(row) ? [ofSheet(row, usual)] : []),
      ...ofNumbers(row, draw),
    ];
    if (own.length > 0) found.set(row.index, own);
  }
  return found;
}

const ofSheet = ({ assignment }: MarkedRow, usual: string): Unlike =>
  assignment === undefined
    ? { kind: 'noSheet', usual }
    : { kind: 'otherSheet', name: assignment.name, usual };

/** Where the numbers come from a code: whether they do. */
function ofNumbers({ assignment, seed }: MarkedRow, draw: string | undefined): Unlike[] {
  const { code, from } = assignment ?? {};
  // Links of before say no seed of the class.
  if (code === undefined || from === undefined) return [];
  if (seed !== seedOfCode({ seed: from, code })) return [{ kind: 'otherNumbers', code }];
  return draw === undefined || from === draw ? [] : [{ kind: 'otherDraw', code }];
}

/** What more than half of some have; undefined where no such. */
function mostOf(texts: readonly string[]): string | undefined {
  const [half] = texts.toSorted().slice(Math.floor(texts.length / 2));
  const count = texts.filter((text) => text === half).length;
  return 2 * count > texts.length ? half : undefined;
}
