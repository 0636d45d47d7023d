const BASE = '<span class="katex-base">';
/** The ends of KaTeX's own boxes, around all bases. */
const TAIL = '</span></span>';
const ENDS_IN_PRODUCT = /⋅<\/span><span class="mspace"[^>]*><\/span><\/span>$/;

/**
 * KaTeX may break a line behind each base. Bases that are multiplied are put into one box: it stands on the next line
 * where it has no room left on this one, and is broken only where it is wider than a whole line.
 * @param html what KaTeX made of a formula
 */
export function keepProducts(html: string): string {
  if (!html.endsWith(TAIL)) return html;
  const [head = '', ...bases] = html.slice(0, -TAIL.length).split(BASE);
  let kept = head;
  let run: string[] = [];
  for (const base of bases) {
    run.push(`${BASE}${base}`);
    if (ENDS_IN_PRODUCT.test(base)) continue;
    kept += boxed(run);
    run = [];
  }
  return `${kept}${boxed(run)}${TAIL}`;
}

const boxed = (run: readonly string[]): string =>
  run.length > 1 ? `<span class="katex-run">${run.join('')}</span>` : run.join('');
