import type katex from 'katex';
import { breakable, KATEX_OPTIONS } from '../../notation';
import { keepProducts } from './keepProducts';

/** What typesets. */
export type Katex = Pick<typeof katex, 'renderToString'>;

/** For eyes alone, or with MathML for those who listen. */
export type Output = 'html' | 'htmlAndMathml';

/** By output and TeX. */
const rendered = new Map<string, string>();
const MAX_RENDERED = 600;

/** The markup of a formula, which may break at its operators. */
export function typeset(by: Katex, tex: string, output: Output): string {
  const key = `${output} ${tex}`;
  let html = rendered.get(key);
  if (html === undefined) {
    const options = { ...KATEX_OPTIONS, output };
    html = keepProducts(by.renderToString(`\\displaystyle ${breakable(tex)}`, options));
    if (rendered.size >= MAX_RENDERED) rendered.clear();
    rendered.set(key, html);
  }
  return html;
}
