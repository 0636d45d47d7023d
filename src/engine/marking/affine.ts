/**
 * A number that is not known exactly: `mid`, give or take. Each entry of `terms` is how far one written figure
 * may move it, and the same figure moves every number that was worked from it together, so that out·(1 − out)
 * does not count the doubt about out twice. `rest` is all other doubt: second-order terms, and the rounding of
 * doubles. Dimensionless.
 * Source: Stolfi and de Figueiredo, Self-Validated Numerical Methods and Applications (1997), ch. 3.
 */
export interface Affine {
  readonly mid: number;
  /** One entry a quantity of the trace; null where no written figure has a part in it. */
  readonly terms: Float64Array | null;
  readonly rest: number;
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

/** Every number from `low` to `high`, as the doubt about the quantity at `index` out of `size`. */
export function spanning(low: number, high: number, index: number, size: number): Affine {
  const mid = low + (high - low) / 2;
  const terms = new Float64Array(size);
  terms[index] = (high - low) / 2;
  return { mid, terms, rest: Math.abs(mid) * EPSILON };
}

/** How far the number may be from `mid`. */
export function radius({ terms, rest }: Affine): number {
  let total = rest;
  if (terms !== null) for (const term of terms) total += Math.abs(term);
  return total;
}

export const low = (of: Affine): number => of.mid - radius(of);
export const high = (of: Affine): number => of.mid + radius(of);

/** a·x + b·y, for fixed a and b; `mid` is what that comes to. */
function combine(
  a: number,
  x: Float64Array | null,
  b: number,
  y: Float64Array | null,
): Float64Array | null {
  const longer = x ?? y;
  if (longer === null) return null;
  const terms = new Float64Array(longer.length);
  for (let i = 0; i < terms.length; i++) terms[i] = a * (x?.[i] ?? 0) + b * (y?.[i] ?? 0);
  return terms;
}

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

/** The same number, with the doubt in `rest` counted as the doubt about the quantity at `index` out of `size`. */
export function named(of: Affine, index: number, size: number): Affine {
  if (!(of.rest > Math.abs(of.mid) * 1e-12)) return of;
  const terms = of.terms === null ? new Float64Array(size) : of.terms.slice();
  terms[index] = (terms[index] ?? 0) + of.rest;
  return { mid: of.mid, terms, rest: 0 };
}
