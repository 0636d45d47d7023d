import type { QuantityId } from '../../../engine';
import { leadOf } from '../../../engine/update';
import { showNumber, speakQuantity, symbolTex } from '../../../notation';
import { numberTex } from '../../../notation/number';
import { plainTex } from '../../../notation/tex';
import type { Lesson } from '../../lesson';
import type { FileMade, FileSource } from '../fileSource';

/** The formula of the step at hand, with the numbers in place and its value, as LaTeX: for an `align*` of amsmath. */
export const formulaLatex = ({ lesson }: FileSource): FileMade => {
  const [first = '', ...others] = formulaParts(lesson);
  const rows = [first.replace(' = ', ' &= '), ...others.map((part) => `&${part}`)];
  return { text: `\\begin{align*}\n${rows.join(' \\\\\n')}\n\\end{align*}\n` };
};

/** The same as MathML, which pages and word processors draw. Source: W3C, MathML Core (2025). */
export async function formulaMathml({ lesson }: FileSource): Promise<FileMade> {
  const { default: katex } = await import('katex');
  const drawn = katex.renderToString(formulaParts(lesson).join(' '), {
    output: 'mathml',
    displayMode: true,
    throwOnError: true,
  });
  const math = /<math.*<\/math>/s.exec(drawn)?.[0] ?? '';
  return { text: `${math}\n` };
}

/** The same as a picture that needs no font. */
export async function formulaSvg({ lesson }: FileSource): Promise<FileMade> {
  const [{ default: katex }, { svgOfFormula }] = await Promise.all([
    import('katex'),
    import('./formulaSvg/formulaSvg'),
  ]);
  const { trace, notation, step } = lesson;
  const spoken = speakQuantity(trace, step.id, 'value', notation);
  const subject = symbolTex(step.id, notation.naming);
  return { text: svgOfFormula(katex, subject, formulaParts(lesson), spoken) };
}

/** 'net h1 = …', '= …' and '= 0.3775'. */
function formulaParts({ trace, notation: { naming, style }, step: { id } }: Lesson): string[] {
  const definition = trace.structure.definitions.get(id);
  if (definition === undefined) return [];
  const lead = leadOf(trace.structure, definition);
  const value = (of: QuantityId): number => trace.value(of);
  const number = value(id);
  const relation = showNumber(number, style).exact ? '=' : '\\approx';
  return [
    `${symbolTex(id, naming)} = ${plainTex(lead, naming, { kind: 'symbols', style })}`,
    `= ${plainTex(lead, naming, { kind: 'numbers', value, style })}`,
    ...(Number.isFinite(number) ? [`${relation} ${numberTex(number, style)}`] : []),
  ];
}
