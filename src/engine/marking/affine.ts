/**
 * A number that is not known exactly: `mid`, give or take. Each of `terms` is how far one written figure
 * may move it, and the same figure moves every number that was worked from it together, so that out·(1 − out)
 * does not count the doubt about out twice. `rest` is all other doubt: second-order terms, and the rounding of
 * doubles. Dimensionless.
 * Source: Stolfi and de Figueiredo, Self-Validated Numerical Methods and Applications (1997), ch. 3.
 */
export interface Affine {
  readonly mid: number;
  /** Null where no written figure has a part in it. */
  readonly terms: Terms | null;
  readonly rest: number;
}

/** How far each of some figures may move a number, by the figure's place in the order of the work, ascending. */
interface Terms {
  readonly at: readonly number[];
  readonly by: readonly number[];
}

/** One rounding of a double, as a share of the number. */
const EPSILON = Number.EPSILON;

export const exactly = (value: number): Affine => ({ mid: value, terms: null, rest: 0 });

/** A number as a double holds it: 0.1 is not quite a tenth. */
export const asHeld = (value: number): Affine => ({
  mid: value,
  terms: null,
  rest: Math.abs(value) * EPSILON,
});

/** Every number from `low` to `high`, as the doubt about the quantity at `index`. */
export function spanning(low: number, high: number, index: number): Affine {
  const mid = low + (high - low) / 2;
  const terms = { at: [index], by: [(high - low) / 2] };
  return { mid, terms, rest: Math.abs(mid) * EPSILON };
}

/** How far the number may be from `mid`. */
export function radius({ terms, rest }: Affine): number {
  let total = rest;
  if (terms !== null) for (const by of terms.by) total += Math.abs(by);
  return total;
}

export const low = (of: Affine): number => of.mid - radius(of);
export const high = (of: Affine): number => of.mid + radius(of);

/** a·x + b·y, for fixed a and b: what both have a part in is counted once. */
function combine(a: number, x: Terms | null, b: number, y: Terms | null): Terms | null {
  if (y === null) return x === null ? null : scaled(a, x);
  if (x === null) return scaled(b, y);
  const at: number[] = [];
  const by: number[] = [];
  for (let i = 0, j = 0; i < x.at.length || j < y.at.length; ) {
    const next = Math.min(x.at[i] ?? Infinity, y.at[j] ?? Infinity);
    let total = 0;
    if (x.at[i] === next) total += a * (x.by[i++] ?? 0);
    if (y.at[j] === next) total += b * (y.by[j++] ?? 0);
    at.push(next);
    by.push(total);
  }
  return { at, by };
}

const scaled = (a: number, { at, by }: Terms): Terms => ({ at, by: by.map((part) => a * part) });

export function plus(a: Affine, b: Affine): Affine {
  const mid = a.mid + b.mid;
  return {
    mid,
    terms: combine(1, a.terms, 1, b.terms),
    rest: a.rest + b.rest + Math.abs(mid) * EPSILON,
  };
}

export const negated = ({ mid, terms, rest }: Affine): Affine => ({
  mid: -mid,
  terms: combine(-1, terms, 0, null),
  rest,
});

export function times(a: Affine, b: Affine): Affine {
  const mid = a.mid * b.mid;
  return {
    mid,
    terms: combine(b.mid, a.terms, a.mid, b.terms),
    rest:
      Math.abs(a.mid) * b.rest +
      Math.abs(b.mid) * a.rest +
      radius(a) * radius(b) +
      Math.abs(mid) * EPSILON,
  };
}

/** A function that only rises, applied to every number that `of` may be. */
export function risen(of: Affine, rising: (value: number) => number): Affine {
  const from = rising(low(of));
  const to = rising(high(of));
  const mid = from + (to - from) / 2;
  return { mid, terms: null, rest: (to - from) / 2 + Math.abs(mid) * 4 * EPSILON };
}

/** The same number, with the doubt in `rest` counted as the doubt about the quantity at `index`. */
export function named(of: Affine, index: number): Affine {
  if (!(of.rest > Math.abs(of.mid) * 1e-12)) return of;
  const terms = combine(1, of.terms, 1, { at: [index], by: [of.rest] });
  return { mid: of.mid, terms, rest: 0 };
}
