/** A sum with so many signs and more may be too long for one line. */
const MANY = 3;
/** Whether a formula, as TeX, has a sum that may have to be broken into lines. */
export const hasLongSum = (tex: string): boolean => pluses(tex) >= MANY;

const pluses = (tex: string): number => tex.split(' + ').length - 1;

/**
 * A formula as TeX that may be broken into lines where it is long: at a plus, in brackets too, and between matrices
 * with their numbers, but not within another product nor behind the sign that it begins with.
 */
export const breakable = (tex: string): string =>
  opened(tex)
    .replace(/^(=|\\approx) /, '$1\\nobreak ')
    .replaceAll('\\cdot ', '\\cdot\\nobreak ')
    .replaceAll('\\end{bmatrix}\\, ', '\\end{bmatrix}\\,\\allowbreak ')
    // Behind a long sum a line may end too.
    .replace(/([^t]\)) \\cdot\\nobreak /, '$1 \\cdot ');

/** KaTeX keeps together what is between \left and \right: a long sum gets brackets of a size that is said. */
function opened(tex: string): string {
  if (!hasLongSum(tex)) return tex;
  for (let from = tex.indexOf('\\left('); from >= 0; from = tex.indexOf('\\left(', from + 1)) {
    const end = closing(tex, from);
    const inside = tex.slice(from + '\\left('.length, end);
    if (pluses(inside) < MANY) continue;
    const [left, right] = inside.includes('\\frac') ? ['\\biggl(', '\\biggr)'] : ['(', ')'];
    return `${tex.slice(0, from)}${left}${inside}${right}${tex.slice(end + '\\right)'.length)}`;
  }
  return tex;
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
