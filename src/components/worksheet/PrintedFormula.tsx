import katex from 'katex';
import { memo } from 'react';
import { KATEX_OPTIONS } from '../../notation';

export interface PrintedFormulaProps {
  /** TeX of the notation. */
  readonly tex: string;
}

const rendered = new Map<string, string>();
/** A sheet and its key; the symbols are the same in every variant. */
const MAX_RENDERED = 2000;

function typeset(tex: string): string {
  let html = rendered.get(tex);
  if (html === undefined) {
    html = katex.renderToString(tex, KATEX_OPTIONS);
    if (rendered.size >= MAX_RENDERED) rendered.clear();
    rendered.set(tex, html);
  }
  return html;
}

/**
 * A formula on paper: nothing in it can be pointed at or chosen, and a long one goes on in the next line. A
 * class's sheets have thousands, so it holds no state and listens to nothing.
 */
export const PrintedFormula = memo(function PrintedFormula({ tex }: PrintedFormulaProps) {
  const markup = { __html: typeset(tex) };
  return <span className="printed-formula" dangerouslySetInnerHTML={markup} />;
});
