import { memo } from 'react';
import { KATEX_OPTIONS } from '../../notation';
import type { Katex } from '../formula/typeset';
import { useTypesetting } from '../formula/typesetting';
import { paperMarkup } from './paperMarkup';
import './printed-formula.css';

export interface PrintedFormulaProps {
  /** TeX of the notation. */
  readonly tex: string;
  /** The same in words, for those who listen. */
  readonly spoken: string;
}

/** Without MathML: words stand in for it. */
const OPTIONS = { ...KATEX_OPTIONS, output: 'html' } as const;

const rendered = new Map<string, string>();
/** A sheet and its key; the symbols are the same in every variant. */
const MAX_RENDERED = 2000;

function typeset(katex: Katex, tex: string): string {
  let html = rendered.get(tex);
  if (html === undefined) {
    html = paperMarkup(katex, tex, OPTIONS);
    if (rendered.size >= MAX_RENDERED) rendered.clear();
    rendered.set(tex, html);
  }
  return html;
}

/**
 * A formula on paper: nothing in it can be pointed at or chosen, and a long one goes on in the next line. A
 * class's sheets have thousands, so it holds no state and listens to nothing.
 */
export const PrintedFormula = memo(function PrintedFormula({ tex, spoken }: PrintedFormulaProps) {
  const katex = useTypesetting(true);
  const markup = { __html: katex ? typeset(katex, tex) : '' };
  return (
    <span
      className="printed-formula katex"
      role="img"
      aria-label={spoken}
      dangerouslySetInnerHTML={markup}
    />
  );
});
