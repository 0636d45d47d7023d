/** A sum with so many signs and more may be too long for one line. */
const MANY = 3;
/** Whether a formula, as TeX, has a sum that may have to be broken into lines. */
export const hasLongSum = (tex: string): boolean => pluses(tex) >= MANY;

const pluses = (tex: string): number => tex.split(' + ').length - 1;

/**
 * A formula as TeX that may be broken into lines where it is long: at its operators, in long brackets and above long
 * fractions too, and between matrices with their numbers, but not behind the sign that it begins with. A product is to
 * be kept on one line where one is wide enough: `components/formula/keepProducts.ts` sees to it.
 */
export const breakable = (tex: string): string =>
  opened(unstacked(tex))
    .replace(/^(=|\\approx) /, '$1\\nobreak ')
    .replaceAll('\\end{bmatrix}\\, ', '\\end{bmatrix}\\,\\allowbreak ');

/** What is in brackets and longer than this, in letters as they are seen, may be too long for one line. */
const LONG = 24;
/** The same of what is above the line of a fraction. */
const LONGEST = 32;

/** KaTeX keeps together what is between \left and \right: where that is long, brackets of a size that is said stand. */
function opened(tex: string): string {
  const from = outermost(tex, '\\left(');
  if (from < 0) return tex;
  const end = closing(tex, from);
  const inside = tex.slice(from + '\\left('.length, end);
  const before = tex.slice(0, from);
  const after = opened(tex.slice(end + '\\right)'.length));
  if (!isLong(inside)) return `${before}\\left(${inside}\\right)${after}`;
  const [left, right] = /\\frac|\\begin/.test(inside) ? ['\\biggl(', '\\biggr)'] : ['(', ')'];
  return `${before}${left}${opened(inside)}${right}${after}`;
}

/** Where this stands first, but not in braces: what is in a fraction, a root or an exponent is broken nowhere. */
function outermost(tex: string, wanted: string): number {
  let depth = 0;
  for (let i = 0; i < tex.length; i++) {
    if (tex[i] === '{') depth++;
    else if (tex[i] === '}') depth--;
    else if (depth === 0 && tex.startsWith(wanted, i)) return i;
  }
  return -1;
}

const isLong = (inside: string): boolean => pluses(inside) >= MANY || lettersOf(inside) > LONG;

/** How many letters are seen, nearly. */
const lettersOf = (tex: string): number =>
  tex.replaceAll(/\\htmlData\{[^}]*\}|\\[a-z]+|[{}\s_^]/gi, '').length;

/** KaTeX keeps a fraction together: what is long above its line is multiplied by one over what is below it. */
function unstacked(tex: string): string {
  const from = outermost(tex, '\\frac{');
  if (from < 0) return tex;
  const before = tex.slice(0, from);
  const [above, middle] = braced(tex, from + '\\frac'.length);
  const [below, end] = braced(tex, middle);
  const after = unstacked(tex.slice(end));
  if (lettersOf(above) <= LONGEST) return `${before}\\frac{${above}}{${below}}${after}`;
  return `${before}\\frac{1}{${below}}\\left(${above}\\right)${after}`;
}

/** What stands in the braces that open at `from`, and where they end. */
function braced(tex: string, from: number): [inside: string, end: number] {
  let depth = 0;
  for (let i = from; i < tex.length; i++) {
    if (tex[i] === '{') depth++;
    if (tex[i] === '}') depth--;
    if (depth === 0) return [tex.slice(from + 1, i), i + 1];
  }
  return [tex.slice(from + 1), tex.length];
}

/** Where the bracket that opens at `from` closes. */
function closing(tex: string, from: number): number {
  let depth = 0;
  for (const { 0: bracket, index } of tex.slice(from).matchAll(/\\left\(|\\right\)/g)) {
    depth += bracket === '\\left(' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  return tex.length;
}
